package app.hallway.ui.search;

import app.hallway.library.Library;
import app.hallway.library.Searching;
import app.hallway.model.FoundHits;
import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchHit;
import app.hallway.model.SearchHit.Kind;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.time.Duration;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Searches as one types: waits for a pause, and shows only the newest query's answer. */
public final class SearchViewModel {
  static final int LIMIT = 60;
  private static final int COMPLETIONS = 6;
  private static final Duration PAUSE = Duration.ofMillis(120);

  private final Library library;
  private final Workspace workspace;
  private final Delay delay;
  private final Notices notices;
  private final Newest newest;
  private final Newest newestCompletions;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
  private final ObservableList<SearchCompletion> completions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Kind> only = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
  private Runnable takeBack = () -> {};
  private Runnable takeBackCompletions = () -> {};
  private FoundHits found = FoundHits.NONE;

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
    this.newestCompletions = new Newest(tasks);
    query.subscribe(this::changed);
  }

  public StringProperty query() {
    return query;
  }

  public ObservableList<SearchHit> hits() {
    return hits;
  }

  /** How what is typed may go on; values of an operator, or names of operators. */
  public ObservableList<SearchCompletion> completions() {
    return completions;
  }

  /** How many there are of the type that is shown; the hits are the best of them. */
  public int total() {
    return found.total();
  }

  /** How many there are of a type; of all of them where none is named. */
  int number(@Nullable Kind kind) {
    return found.count(kind);
  }

  /** The type that is shown; null for all of them. */
  ReadOnlyObjectProperty<@Nullable Kind> only() {
    return only.getReadOnlyProperty();
  }

  /** Shows one type of what was found, or with null all of them. */
  void showOnly(@Nullable Kind kind) {
    only.set(kind);
    if (state.get() != State.IDLE) {
      search(query.get());
    }
  }

  /** The next type, or the one before, of those that there are any of. */
  void showNextType(int by) {
    var types = new ArrayList<@Nullable Kind>();
    types.add(null);
    types.addAll(found.byKind().keySet());
    int at = Math.max(0, types.indexOf(only.get()));
    showOnly(types.get(Math.floorMod(at + by, types.size())));
  }

  boolean hasMore() {
    return state.get() == State.FOUND && hits.size() < total();
  }

  /** Adds the hits that come next to those that are shown. */
  void showMore() {
    int shown = hits.size();
    var words = query.get();
    var type = only.get();
    newest.ask(
        () -> library.searching().searchTyped(words, type, shown + LIMIT),
        more -> hits.addAll(more.best().subList(shown, Math.max(shown, more.best().size()))),
        this::fail);
  }

  /** The user types there: what may be completed is looked up, and told later. */
  void typesAt(int caret) {
    takeBackCompletions.run();
    newestCompletions.forget();
    completions.clear();
    var text = query.get();
    if (!text.isBlank() && caret <= text.length()) {
      takeBackCompletions = delay.after(PAUSE, () -> complete(text, caret));
    }
  }

  private void complete(String text, int caret) {
    newestCompletions.ask(
        () -> library.searching().completions(text, caret, COMPLETIONS),
        completions::setAll,
        this::fail);
  }

  /** Whether the completions are values of an operator, and not names. */
  boolean completesValue() {
    return completions.stream().noneMatch(completion -> completion.shown().endsWith(":"));
  }

  /** They are not wanted now; returns whether there were any. */
  boolean dismissCompletions() {
    boolean were = !completions.isEmpty();
    completions.clear();
    return were;
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
    if (Searching.asksForNothing(now)) {
      hits.clear();
      found = FoundHits.NONE;
      only.set(null);
      state.set(State.IDLE);
    } else {
      state.set(State.SEARCHING);
      takeBack = delay.after(PAUSE, () -> search(now));
    }
  }

  private void search(String words) {
    var type = only.get();
    state.set(State.SEARCHING);
    newest.ask(() -> library.searching().searchTyped(words, type, LIMIT), this::show, this::fail);
  }

  private void show(FoundHits answer) {
    found = answer;
    hits.setAll(found.best());
    state.set(found.best().isEmpty() ? State.NOTHING : State.FOUND);
  }

  private void fail(Exception failure) {
    show(FoundHits.NONE);
    notices.failed(Messages.text("search.deed"), failure);
  }
}
