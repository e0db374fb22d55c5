package app.hallway.ui.common.threads;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands values of any thread to the FX thread: the newest only, however fast they come. */
public final class Latest<T> implements Consumer<T> {
  private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
  private final TaskExecutor tasks;
  private final Consumer<? super T> receiver;

  public Latest(TaskExecutor tasks, Consumer<? super T> receiver) {
    this.tasks = tasks;
    this.receiver = receiver;
  }

  @Override
  public void accept(T value) {
    if (newest.getAndSet(value) == null) {
      tasks.onFxThread(this::handOver);
    }
  }

  private void handOver() {
    var now = newest.getAndSet(null);
    if (now != null) {
      receiver.accept(now);
    }
  }
}
