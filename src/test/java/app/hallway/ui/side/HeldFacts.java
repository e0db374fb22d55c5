package app.hallway.ui.side;

import app.hallway.testing.SameThreadTasks;
import app.hallway.ui.common.threads.TaskExecutor;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Works at once, but lets facts about the library arrive only when the test says so. */
public final class HeldFacts implements TaskExecutor {
  private final TaskExecutor tasks = new SameThreadTasks();
  private boolean refusing;
  private final Queue<Runnable> facts = new ConcurrentLinkedQueue<>();

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    if (refusing) {
      onFailure.accept(new IllegalStateException("refused by the test"));
    } else {
      tasks.run(work, onSuccess, onFailure);
    }
  }

  /** Whether all work fails from now on. */
  public void refuse(boolean refuse) {
    refusing = refuse;
  }

  @Override
  public void onFxThread(Runnable action) {
    facts.add(action);
  }

  public void settle() {
    while (!facts.isEmpty()) {
      facts.remove().run();
    }
  }
}
