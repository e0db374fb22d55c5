package app.hallway.ui.search;

import app.hallway.library.Library;
import app.hallway.model.FoundHits;
import app.hallway.model.SearchHit;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Searches as one types: waits for a pause, and shows only the newest query's answer. */
public final class SearchViewModel {
  static final int LIMIT = 60;
  private static final Duration PAUSE = Duration.ofMillis(120);

  private final Library library;
  private final Workspace workspace;
  private final Delay delay;
  private final Notices notices;
  private final Newest newest;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
  private Runnable takeBack = () -> {};
  private int total;

  /** How far the search is. */
  public enum State {
    /** Nothing is asked for. */
    IDLE,
    /** The hits, if any, are those of an earlier query. */
    SEARCHING,
    FOUND,
    NOTHING
  }

  public SearchViewModel(
      Library library, Workspace workspace, TaskExecutor tasks, Delay delay, Notices notices) {
    this.library = library;
    this.workspace = workspace;
    this.delay = delay;
    this.notices = notices;
    this.newest = new Newest(tasks);
    query.subscribe(this::changed);
  }

  public StringProperty query() {
    return query;
  }

  public ObservableList<SearchHit> hits() {
    return hits;
  }

  /** How many there are; the hits are the best of them. */
  public int total() {
    return total;
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Opens the place of a hit. */
  public void open(SearchHit hit) {
    var report = hit.report();
    var talk = hit.talk();
    if (report != null) {
      workspace.open(report, hit.span());
      workspace.talk().set(talk);
      workspace.highlight().set(hit.highlight());
    } else if (talk != null) {
      workspace.ask(new Workspace.PageRequest(talk));
    }
  }

  private void changed(String now) {
    takeBack.run();
    newest.forget();
    if (now.isBlank()) {
      hits.clear();
      state.set(State.IDLE);
    } else {
      state.set(State.SEARCHING);
      takeBack = delay.after(PAUSE, () -> search(now));
    }
  }

  private void search(String words) {
    newest.ask(() -> library.searching().searchTyped(words, null, LIMIT), this::show, this::fail);
  }

  private void show(FoundHits found) {
    hits.setAll(found.best());
    total = found.total();
    state.set(found.best().isEmpty() ? State.NOTHING : State.FOUND);
  }

  private void fail(Exception failure) {
    show(FoundHits.NONE);
    notices.failed(Messages.text("search.deed"), failure);
  }
}
