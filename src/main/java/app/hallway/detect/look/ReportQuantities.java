package app.hallway.detect.look;

import app.hallway.detect.blocks.Section;
import app.hallway.detect.clues.ReportSense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the report is like as a whole, and where in it a candidate stands. */
final class ReportQuantities {
  private ReportQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("place", view -> (double) view.index() / view.around().size()),
        new Quantity("depth", view -> depth(view.candidate().section())),
        new Quantity("candidates", view -> Math.log(view.around().size())),
        new Quantity("lines-of-report", view -> Math.log(view.around().lines())),
        new Quantity("share-of-headings", view -> view.around().shareOfHeadings()),
        new Quantity(
            "deeper-headings",
            view -> Math.log1p(view.around().deeper(view.candidate().block().level()))),
        new Quantity("density-of-talk-words", view -> report(view).talkDensity()),
        new Quantity("talk-words", view -> Math.log1p(report(view).talkWords())),
        new Quantity("event-in-text", view -> Quantity.of(report(view).eventInText())),
        new Quantity("edition-in-title", view -> Quantity.of(report(view).editionInTitle())),
        new Quantity("title-says-report", view -> Quantity.of(view.around().title().saysReport())),
        new Quantity(
            "title-may-name-event", view -> Quantity.of(view.around().title().mayNameEvent())),
        new Quantity("year-in-title", view -> Quantity.of(view.around().title().hasYear())),
        new Quantity("title-names-a-day", view -> Quantity.of(view.around().title().namesDay())));
  }

  private static ReportSense report(View view) {
    return view.around().report();
  }

  private static double depth(@Nullable Section section) {
    int depth = 0;
    for (var above = section; above != null; above = above.parent()) {
      depth++;
    }
    return depth;
  }
}
