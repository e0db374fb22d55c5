package app.hallway.ui.common.threads;

import app.hallway.model.LibraryChange;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one thing, as long as somebody looks at it; read again whenever the library
 * changes.
 *
 * @param <K> by what the thing is known
 */
public final class WatchedPage<K, P> {
  private final Function<K, Optional<P>> reading;
  private final Newest questions;
  private final Consumer<Exception> onFailure;
  private final ReadOnlyObjectWrapper<@Nullable P> page = new ReadOnlyObjectWrapper<>();
  private @Nullable K wanted;

  /**
   * Nothing is read before {@link #show}.
   *
   * @param reading done off the FX thread; empty where the thing is gone
   */
  public WatchedPage(
      Function<K, Optional<P>> reading,
      LibraryFacts facts,
      TaskExecutor tasks,
      Consumer<Exception> onFailure) {
    this.reading = reading;
    this.questions = new Newest(tasks);
    this.onFailure = onFailure;
    facts.listen(this::hear);
  }

  /** Null until it is known, and where the thing is gone. */
  public ReadOnlyObjectProperty<@Nullable P> page() {
    return page.getReadOnlyProperty();
  }

  /** What is looked at, or null. */
  public @Nullable K wanted() {
    return wanted;
  }

  public void show(K thing) {
    if (!thing.equals(wanted)) {
      page.set(null);
    }
    wanted = thing;
    load();
  }

  /** Nobody looks any more. */
  public void leave() {
    wanted = null;
    questions.forget();
    page.set(null);
  }

  private void hear(LibraryChange change) {
    if (!(change instanceof LibraryChange.HistoryChanged)) {
      load();
    }
  }

  private void load() {
    var thing = wanted;
    if (thing != null) {
      questions.ask(() -> reading.apply(thing), found -> page.set(found.orElse(null)), onFailure);
    }
  }
}
