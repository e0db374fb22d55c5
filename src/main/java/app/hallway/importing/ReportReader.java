package app.hallway.importing;

import app.hallway.model.ReadResult;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Reads one file into a draft: encoding, front matter, dialects, pictures. Thread-safe. */
public final class ReportReader {
  private final Clock clock;

  /** The clock tells which report dates are plausible. */
  public ReportReader(Clock clock) {
    this.clock = clock;
  }

  /** Never throws for what is wrong with the file: that is a {@link ReadResult.Rejected}. */
  public ReadResult read(Path file) {
    throw new UnsupportedOperationException("read " + file + " at " + clock);
  }

  /**
   * Reads bytes that are at hand.
   *
   * @param sourceName a file name whose ending tells the format; {@code -} is taken for Markdown
   *     unless it looks like HTML
   * @param path where the bytes lay, to find pictures beside them, or null
   */
  public ReadResult read(String sourceName, @Nullable Path path, byte[] bytes) {
    throw new UnsupportedOperationException("read " + sourceName + path + bytes.length);
  }
}
