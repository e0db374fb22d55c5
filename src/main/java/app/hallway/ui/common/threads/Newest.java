package app.hallway.ui.common.threads;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Asks a question again and again and hears only the answer to the newest: what was overtaken is
 * dropped, and not even asked where it had not begun.
 */
public final class Newest {
  private final TaskExecutor tasks;
  private final AtomicLong asked = new AtomicLong();

  public Newest(TaskExecutor tasks) {
    this.tasks = tasks;
  }

  public <T> void ask(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    long question = asked.incrementAndGet();
    tasks.run(
        () -> isNewest(question) ? Optional.of(work.call()) : Optional.<T>empty(),
        answer -> answer.filter(any -> isNewest(question)).ifPresent(onSuccess),
        failure -> {
          if (isNewest(question)) {
            onFailure.accept(failure);
          }
        });
  }

  /** The answers to everything asked so far are not wanted any more. */
  public void forget() {
    asked.incrementAndGet();
  }

  private boolean isNewest(long question) {
    return asked.get() == question;
  }
}
