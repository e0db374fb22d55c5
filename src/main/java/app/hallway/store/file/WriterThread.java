package app.hallway.store.file;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The one thread that writes. */
public final class WriterThread implements AutoCloseable {
  private final ExecutorService executor = Executors.newSingleThreadExecutor(this::named);
  private volatile @Nullable Thread thread;

  private Thread named(Runnable work) {
    var named = Thread.ofPlatform().name("library-writer").daemon().unstarted(work);
    thread = named;
    return named;
  }

  /** Waits until the work is done; what it throws comes out here. */
  public <T> T run(Callable<T> work) {
    if (Thread.currentThread().equals(thread)) {
      return direct(work);
    }
    var done = executor.submit(work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return done.get();
        } catch (InterruptedException wait) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failure) {
      throw unchecked(failure.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static <T> T direct(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failure) {
      throw unchecked(failure);
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }

  @Override
  public void close() {
    executor.close();
  }
}
