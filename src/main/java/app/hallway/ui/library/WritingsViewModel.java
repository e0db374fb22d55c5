package app.hallway.ui.library;

import app.hallway.library.Library;
import app.hallway.model.NoteTarget;
import app.hallway.ui.common.LibraryFacts;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Newest;
import app.hallway.ui.common.Notices;
import app.hallway.ui.common.TaskExecutor;
import app.hallway.ui.common.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** All notes and highlights, narrowed by a line of words; read only while they are looked at. */
public final class WritingsViewModel {
  private final Library library;
  private final Notices notices;
  private final Newest newest;
  private final Places places;
  private final ObservableList<Writing> all = FXCollections.observableArrayList();
  private final FilteredList<Writing> shown = new FilteredList<>(all);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty watched = new SimpleBooleanProperty();

  public WritingsViewModel(
      Library library,
      Workspace workspace,
      LibraryFacts facts,
      TaskExecutor tasks,
      Notices notices) {
    this.library = library;
    this.notices = notices;
    this.newest = new Newest(tasks);
    this.places = new Places(library, workspace, tasks, notices);
    words.subscribe(now -> shown.setPredicate(one -> WordFilter.of(now).matches(text(one))));
    watched.subscribe(this::refresh);
    facts.listen(change -> refresh());
  }

  public ObservableList<Writing> writings() {
    return shown;
  }

  public StringProperty words() {
    return words;
  }

  /** Whether somebody looks at the list. */
  public BooleanProperty watched() {
    return watched;
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

  private void refresh() {
    if (watched.get()) {
      newest.ask(
          () -> Writings.of(library),
          this::show,
          notices.failureOf(Messages.text("library.writings.deed.list")));
    }
  }

  private void show(List<Writing> found) {
    if (!found.equals(all)) {
      all.setAll(found);
    }
  }

  private static Stream<String> text(Writing writing) {
    return Stream.of(writing.words(), writing.about());
  }
}
