package app.hallway.ui.common.threads;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work on one named daemon thread, one task after the other. A part of the window that must
 * not wait for another's work has one of its own.
 */
public final class BackgroundTasks implements TaskExecutor, AutoCloseable {
  private final ThreadPoolExecutor worker;

  public BackgroundTasks(String name) {
    worker =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
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

  /**
   * Lets the running task end and drops those that wait. It is not interrupted: that would close a
   * file that it reads, and with the file of the library's locks all of the process's locks.
   */
  @Override
  public void close() {
    worker.shutdown();
    worker.getQueue().clear();
  }
}
