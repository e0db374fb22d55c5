package app.hallway.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Holds a promise against examples drawn by chance. The seeds are always the same, so that no build
 * fails by luck. The failure names the seed; {@code -Dhallway.seed=17} draws that example alone,
 * {@code -Dhallway.seeds=100000} draws so many instead of the few that a build has time for.
 */
public final class Seeds {
  static final String ONE = "hallway.seed";
  static final String COUNT = "hallway.seeds";

  /** What has to hold, whatever is drawn. */
  @FunctionalInterface
  public interface Promise {
    void check(Random random) throws Exception;
  }

  private Seeds() {}

  /** Checks a promise for each of the first seeds. */
  public static void each(int count, Promise promise) {
    var one = Long.getLong(ONE);
    var seeds =
        one == null
            ? LongStream.range(0, Integer.getInteger(COUNT, count))
            : LongStream.of(one.longValue());
    seeds.forEach(seed -> check(seed, promise));
  }

  private static void check(long seed, Promise promise) {
    try {
      promise.check(new Random(seed));
    } catch (Exception | AssertionError | StackOverflowError failure) {
      throw new AssertionError(
          "does not hold for -D%s=%d: %s".formatted(ONE, seed, failure.getMessage()), failure);
    }
  }
}
