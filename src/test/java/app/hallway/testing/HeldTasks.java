package app.hallway.testing;

import app.hallway.ui.common.threads.TaskExecutor;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps tasks until the test lets them run, so that it can come between. */
public final class HeldTasks implements TaskExecutor {
  private final TaskExecutor tasks = new SameThreadTasks();
  private final Queue<Runnable> held = new ArrayDeque<>();

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    held.add(() -> tasks.run(work, onSuccess, onFailure));
  }

  @Override
  public void onFxThread(Runnable action) {
    action.run();
  }

  public void runAll() {
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }
}
