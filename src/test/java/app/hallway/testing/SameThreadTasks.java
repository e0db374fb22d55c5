package app.hallway.testing;

import app.hallway.ui.common.threads.TaskExecutor;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs everything at once on the calling thread. */
public final class SameThreadTasks implements TaskExecutor {
  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    T result;
    try {
      result = work.call();
    } catch (Exception failure) {
      onFailure.accept(failure);
      return;
    }
    onSuccess.accept(result);
  }

  @Override
  public void onFxThread(Runnable action) {
    action.run();
  }
}
