package app.hallway.ui.common.threads;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work on one named daemon thread, one task after the other. A part of the window that must
 * not wait for another's work has one of its own.
 */
public final class BackgroundTasks implements TaskExecutor, AutoCloseable {
  private final ExecutorService worker;

  public BackgroundTasks(String name) {
    worker =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("hallway-" + name).factory());
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    if (!worker.isShutdown()) {
      worker.execute(() -> settle(work, onSuccess, onFailure));
    }
  }

  private static <T> void settle(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    try {
      var result = work.call();
      Platform.runLater(() -> onSuccess.accept(result));
    } catch (Exception failure) {
      Platform.runLater(() -> onFailure.accept(failure));
    }
  }

  @Override
  public void onFxThread(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /** Lets the running task end and drops those that wait. */
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
