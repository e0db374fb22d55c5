package app.hallway.ui.restoring;

import app.hallway.model.LibraryCopy;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;

/** What the window says of a copy. */
public final class CopyWords {
  private static final double MEGABYTE = 1 << 20;

  private CopyWords() {}

  /** Such as {@code 14 Sep 2026, 09:30}. */
  public static String moment(LibraryCopy copy) {
    return Dates.minute(copy.made());
  }

  /** What it holds. */
  public static String counts(LibraryCopy copy) {
    return Messages.text(
        "restore.counts", copy.reports(), copy.notes(), copy.highlights(), copy.bytes() / MEGABYTE);
  }

  static String origin(LibraryCopy copy) {
    return Messages.text("restore.origin", copy.origin());
  }
}
