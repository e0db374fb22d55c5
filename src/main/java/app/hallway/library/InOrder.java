package app.hallway.library;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does the same work for each of many things on all processors, and hands the results on in the
 * order of the things. Only as many as the processors need are under way at a time, however many
 * there are.
 */
final class InOrder {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private InOrder() {}

  /**
   * Works through the things.
   *
   * @param sink called on this thread; says whether to go on
   */
  static <T, R> void each(Iterator<T> things, Function<T, R> work, Predicate<R> sink) {
    var underWay = new ArrayDeque<CompletableFuture<R>>();
    var pool = pool();
    try {
      boolean goOn = true;
      while (goOn && (things.hasNext() || !underWay.isEmpty())) {
        while (things.hasNext() && underWay.size() < 2 * PROCESSORS) {
          var thing = things.next();
          underWay.add(CompletableFuture.supplyAsync(() -> work.apply(thing), pool));
        }
        goOn = sink.test(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static ExecutorService pool() {
    var threads = Thread.ofPlatform().daemon().name("reading-", 1).factory();
    return Executors.newFixedThreadPool(PROCESSORS, threads);
  }

  private static <R> R result(CompletableFuture<R> future) {
    try {
      return future.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw failure;
    }
  }
}
