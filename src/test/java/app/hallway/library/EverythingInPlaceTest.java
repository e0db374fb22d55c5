package app.hallway.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done, and however it is taken back: every mark stands on its own words or is lost
 * because they are, every note is with its talk, and the page shows what the library holds.
 */
final class EverythingInPlaceTest {
  private static final int SEQUENCES = Integer.getInteger("hallway.model.sequences", 120);
  private static final int FIRST = Integer.getInteger("hallway.model.first", 1);
  private static final int IN_ONE_LIBRARY = 5;
  private static final int DEEDS = 14;

  @TempDir Path folder;

  /** No two moments are the same. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofMillis(2500));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void what_the_user_marked_and_wrote_stays_with_its_words_whatever_is_done()
      throws IOException, LibraryException {
    for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
      tell(folder.resolve("library-" + (seed - FIRST) / IN_ONE_LIBRARY + ".hallway"), seed);
    }
  }

  private static void tell(Path file, int seed) throws IOException, LibraryException {
    try (var story = new Story(file, new Ticking(), seed)) {
      try {
        story.tell(DEEDS);
      } catch (AssertionError | RuntimeException wrong) {
        throw new AssertionError("sequence " + seed + ": " + story.told(), wrong);
      }
    }
  }
}
