package app.hallway.ui.library.list;

import app.hallway.ui.common.texts.WordFilter;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * What a shelf lists over the whole library, narrowed by a line of words; read only while watched.
 */
public final class NarrowedList<T> implements Listed<T> {
  private final Supplier<Callable<List<T>>> reading;
  private final Newest newest;
  private final Consumer<Exception> onFailure;
  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> shown = new FilteredList<>(all);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final Beginnings beginnings = new Beginnings();

  /**
   * An empty list, until somebody looks.
   *
   * @param reading asked on the FX thread for what is then done off it
   * @param texts by which the words find an element
   */
  public NarrowedList(
      Supplier<Callable<List<T>>> reading,
      Function<T, Stream<String>> texts,
      LibraryFacts facts,
      TaskExecutor tasks,
      Consumer<Exception> onFailure) {
    this.reading = reading;
    this.newest = new Newest(tasks);
    this.onFailure = onFailure;
    words.subscribe(now -> narrow(WordFilter.of(now), texts));
    watched.subscribe(this::refresh);
    facts.listen(change -> refresh());
  }

  private void narrow(WordFilter filter, Function<T, Stream<String>> texts) {
    shown.setPredicate(one -> filter.matches(texts.apply(one)));
    beginnings.now();
  }

  @Override
  public ObservableList<T> items() {
    return shown;
  }

  @Override
  public StringProperty words() {
    return words;
  }

  @Override
  public BooleanProperty watched() {
    return watched;
  }

  @Override
  public Beginnings beginnings() {
    return beginnings;
  }

  /** What is to be read is another list from now on. */
  public void begin() {
    beginnings.await();
    refresh();
  }

  /** Reads it again, where somebody looks. */
  void refresh() {
    if (watched.get()) {
      newest.ask(reading.get(), this::show, onFailure);
    }
  }

  private void show(List<T> found) {
    if (!found.equals(all)) {
      all.setAll(found);
    }
    beginnings.shown();
  }
}
