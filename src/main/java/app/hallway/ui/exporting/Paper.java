package app.hallway.ui.exporting;

import app.hallway.export.EventDigest;
import app.hallway.export.EventMatter;
import app.hallway.export.TripReport;

/** A text about an event that Hallway writes. */
enum Paper {
  /** What all reports tell of it. */
  DIGEST,
  /** The beginning of the user's own report. */
  DRAFT;

  /** The text, as Markdown. */
  String of(EventMatter matter) {
    return switch (this) {
      case DIGEST -> EventDigest.of(matter);
      case DRAFT -> TripReport.of(matter);
    };
  }
}
