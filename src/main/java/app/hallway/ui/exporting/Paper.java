package app.hallway.ui.exporting;

import app.hallway.export.EventDigest;
import app.hallway.export.EventMatter;
import app.hallway.export.TripReport;
import java.util.function.Function;

/** A text about an event that Hallway writes. */
enum Paper {
  /** What all reports tell of it. */
  DIGEST(EventDigest::of),
  /** The beginning of the user's own report. */
  DRAFT(TripReport::of);

  private final Function<EventMatter, String> writing;

  Paper(Function<EventMatter, String> writing) {
    this.writing = writing;
  }

  /** The text, as Markdown. */
  String of(EventMatter matter) {
    return writing.apply(matter);
  }
}
