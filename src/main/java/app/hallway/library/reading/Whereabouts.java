package app.hallway.library.reading;

import app.hallway.model.ReportId;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is looked for, and where it was read now. Whether it moved is for the disk to say,
 * which may be slow: it is asked while nobody waits for a transaction.
 *
 * @param known null where the report has no file yet
 * @param read null where what was read has none
 */
public record Whereabouts(ReportId report, @Nullable String known, @Nullable String read) {
  /** One that is looked for where it was, whatever was read. */
  public static Whereabouts same(ReportId report) {
    return new Whereabouts(report, null, null);
  }

  /**
   * Whether it is to be looked for elsewhere from now on: its path stays while a file lies there.
   */
  public boolean isMoved() {
    return read != null && (known == null || (!known.equals(read) && !new File(known).exists()));
  }

  /** Whether the disk has to be asked. */
  public boolean isUnsure() {
    return read != null && known != null && !known.equals(read);
  }
}
