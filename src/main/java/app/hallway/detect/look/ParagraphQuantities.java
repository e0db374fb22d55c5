package app.hallway.detect.look;

import app.hallway.detect.candidates.Candidate.Shape;
import java.util.List;

/** Where a candidate stands among those that its own paragraph, item or row tells of. */
final class ParagraphQuantities {
  private ParagraphQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("told-before", view -> mates(view).before(view.index())),
        new Quantity("told-after", view -> mates(view).after(view.index())),
        new Quantity("surest-before", view -> mates(view).surestBefore(view.index())),
        new Quantity("surest-after", view -> mates(view).surestAfter(view.index())),
        new Quantity("topic-before", view -> mates(view).likeliestBefore(view.index())),
        new Quantity("topic-after", view -> mates(view).likeliestAfter(view.index())),
        new Quantity("blocks-since-heading", ParagraphQuantities::sinceHeading));
  }

  private static Mates mates(View view) {
    return view.around().mates(view.index());
  }

  private static double sinceHeading(View view) {
    var section = view.candidate().section();
    boolean headed = section != null && section.heading() != null;
    boolean within = view.candidate().shape() == Shape.PROSE || view.candidate().shape() == Shape.LINE;
    return headed && within
        ? Math.log1p(view.candidate().block().index() - section.heading().index())
        : View.UNKNOWN;
  }
}
