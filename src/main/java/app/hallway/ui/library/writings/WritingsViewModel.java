package app.hallway.ui.library.writings;

import app.hallway.model.NoteTarget;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Listed;
import app.hallway.ui.library.list.NarrowedList;
import app.hallway.ui.library.list.Places;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/** All notes and highlights, narrowed by a line of words; read only while they are looked at. */
public final class WritingsViewModel {
  private final Places places;
  private final NarrowedList<Writing> list;

  public WritingsViewModel(Commons commons) {
    this.places = new Places(commons);
    this.list =
        new NarrowedList<>(
            () -> () -> Writings.of(commons.library()),
            WritingsViewModel::text,
            commons.facts(),
            commons.tasks(),
            commons.notices().failureOf(Messages.text("library.writings.deed.list")));
  }

  public ObservableList<Writing> writings() {
    return list.items();
  }

  public Listed<Writing> list() {
    return list;
  }

  public void open(Writing writing) {
    switch (writing) {
      case Writing.OfHighlight(var highlight, var about) -> places.openHighlight(highlight);
      case Writing.OfNote note -> open(note);
    }
  }

  private void open(Writing.OfNote writing) {
    if (writing.highlight() != null) {
      places.openHighlight(writing.highlight());
    } else if (writing.talk() != null) {
      places.openTalk(writing.talk().report(), writing.talk().talk());
    } else if (writing.note().target() instanceof NoteTarget.AboutReport(var report)) {
      places.openReport(report);
    }
  }

  private static Stream<String> text(Writing writing) {
    return Stream.of(writing.words(), writing.about());
  }
}
