package app.hallway.cli.arguments;

import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;

/** Finds the place in a report that somebody names by its words. */
public final class QuotedPlace {
  private QuotedPlace() {}

  /** In the newest version; refused where the words do not stand there just once. */
  public static Place in(Library library, ReportId report, String quote) throws Refusal {
    var id = Known.report(library, report).id();
    var view = library.reports().open(id).orElseThrow();
    return new Place(view.version(), only(id, view.readingText(), quote));
  }

  private static TextSpan only(ReportId report, String text, String quote) throws Refusal {
    var places = QuoteFinder.places(text, quote);
    return switch (places.size()) {
      case 0 -> throw gone(report);
      case 1 -> places.getFirst();
      default -> throw new Refusal(Texts.of("highlight.many-quotes", places.size(), report));
    };
  }

  /** What is said where the words are not in the report, or not any more. */
  public static Refusal gone(ReportId report) {
    return new Refusal(Texts.of("highlight.no-quote", report));
  }
}
