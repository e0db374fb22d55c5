package app.hallway.testing;

import app.hallway.library.Library;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;

/** Marks what a report shows now. */
public final class MarkedReport {
  private MarkedReport() {}

  public static HighlightId text(
      Library library, ReportId report, TextSpan span, HighlightColour colour) {
    return library.highlights().markText(place(library, report, span), colour).orElseThrow();
  }

  /** A span of the version that a report shows. */
  public static Place place(Library library, ReportId report, TextSpan span) {
    return new Place(newest(library, report), span);
  }

  /** The version that a report shows. */
  public static VersionId newest(Library library, ReportId report) {
    return library.versions().newestMarks(report).orElseThrow().version();
  }

  /** Words that stand once in the version that a report shows. */
  public static Place place(Library library, ReportId report, String words) {
    int start = library.reports().open(report).orElseThrow().readingText().indexOf(words);
    return place(library, report, new TextSpan(start, start + words.length()));
  }
}
