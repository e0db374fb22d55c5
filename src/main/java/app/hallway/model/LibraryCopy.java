package app.hallway.model;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole copy of a library, kept beside it.
 *
 * @param made when
 * @param reports that it holds outside the bin, as {@code notes} and {@code highlights} are
 * @param bytes its size
 */
public record LibraryCopy(
    Path file, Origin origin, Instant made, int reports, int notes, int highlights, long bytes) {
  /** Why it was made. */
  public enum Origin {
    /** One a day, while the library is used. */
    DAILY,
    /** A daily one in which something of a report is not as it came. */
    SPOILED,
    /** A copy was put into the library's place, and this is what had been there. */
    BEFORE_RESTORE,
    /** A newer program was about to change the library's format. */
    BEFORE_MIGRATION
  }
}
