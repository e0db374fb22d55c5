package app.hallway.ui.library.speakers;

import app.hallway.library.Library;
import app.hallway.model.SpeakerName;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Listed;
import app.hallway.ui.library.list.NarrowedList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/** Speakers over the whole library, narrowed by a line of words; read only while looked at. */
public final class SpeakersViewModel {
  private final Library library;
  private final Workspace workspace;
  private final NarrowedList<SpeakerRow> list;
  private final ObjectProperty<SpeakerOrder> order = new SimpleObjectProperty<>(SpeakerOrder.NAME);

  public SpeakersViewModel(Commons commons) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.list =
        new NarrowedList<>(
            this::reading,
            SpeakersViewModel::text,
            commons.facts(),
            commons.tasks(),
            commons.notices().failureOf(Messages.text("library.speakers.deed.list")));
    order.subscribe(list::begin);
  }

  private Callable<List<SpeakerRow>> reading() {
    var asked = order.get();
    return () -> asked.sorted(SpeakerRow.of(library));
  }

  public ObservableList<SpeakerRow> speakers() {
    return list.items();
  }

  public ObjectProperty<SpeakerOrder> order() {
    return order;
  }

  public Listed<SpeakerRow> list() {
    return list;
  }

  /** Shows all that the speaker gave. */
  public void open(SpeakerRow row) {
    workspace.ask(new Workspace.SpeakerRequest(row.speaker().name()));
  }

  private static Stream<String> text(SpeakerRow row) {
    var speaker = row.speaker();
    return Stream.of(
            Stream.of(speaker.name().text()),
            speaker.otherNames().stream().map(SpeakerName::text),
            speaker.affiliations().stream(),
            speaker.events().stream())
        .flatMap(texts -> texts);
  }
}
