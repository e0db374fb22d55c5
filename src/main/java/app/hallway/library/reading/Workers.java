package app.hallway.library.reading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at once, on all processors, and gives the results back in the order of the
 * things. Only a few lie between the workers and the taker, however many there are.
 */
public final class Workers<T, R> implements AutoCloseable {
  /** For trees that are nested deeply. Only what is touched of it takes memory. */
  private static final long STACK_BYTES = 64L << 20;

  /** More than is written at once, so that there is work to do while that is written. */
  private static final int AHEAD = 96;

  private final int ahead;

  private final ExecutorService executor;
  private final Function<T, R> work;
  private final Iterator<T> waiting;
  private final Queue<Future<R>> begun = new ArrayDeque<>();

  public Workers(Iterator<T> things, Function<T, R> work) {
    this(things, work, AHEAD);
  }

  /**
   * One for large results.
   *
   * @param ahead how many are worked on, or lie ready, at once
   */
  public Workers(Iterator<T> things, Function<T, R> work, int ahead) {
    this.ahead = ahead;
    this.waiting = things;
    this.work = work;
    this.executor =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Workers::thread);
    fill();
  }

  private static Thread thread(Runnable run) {
    return Thread.ofPlatform().name("work").daemon().stackSize(STACK_BYTES).unstarted(run);
  }

  public boolean hasNext() {
    return !begun.isEmpty();
  }

  /** Waits for the next result; what the work threw comes out here. */
  public R next() throws InterruptedException {
    var next = begun.remove();
    fill();
    try {
      return next.get();
    } catch (ExecutionException failure) {
      throw unchecked(failure);
    }
  }

  private static RuntimeException unchecked(ExecutionException failure) {
    return failure.getCause() instanceof RuntimeException own
        ? own
        : new IllegalStateException(failure.getCause());
  }

  private void fill() {
    while (begun.size() < ahead && waiting.hasNext()) {
      var thing = waiting.next();
      begun.add(executor.submit(() -> work.apply(thing)));
    }
  }

  /** What was not begun is left; what was is waited for. */
  @Override
  public void close() {
    begun.forEach(future -> future.cancel(false));
    executor.close();
  }
}
