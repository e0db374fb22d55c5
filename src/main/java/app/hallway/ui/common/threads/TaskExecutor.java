package app.hallway.ui.common.threads;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work off the FX thread and hands its result back on it. View models take one; tests give
 * them one that runs everything at once on the calling thread.
 */
public interface TaskExecutor {
  /** Results come in the order of submission. */
  <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure);

  /** Runs something on the FX thread, at once where that is this thread. */
  void onFxThread(Runnable action);
}
