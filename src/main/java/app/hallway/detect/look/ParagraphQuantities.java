package app.hallway.detect.look;

import app.hallway.detect.candidates.Candidate.Shape;
import java.util.List;

/** Where a candidate stands among those that its own paragraph, item or row tells of. */
final class ParagraphQuantities {
  private ParagraphQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("told-before", view -> mates(view).before(view).size()),
        new Quantity("told-after", view -> mates(view).after(view).size()),
        new Quantity("surest-before", view -> mates(view).before(view).surest()),
        new Quantity("surest-after", view -> mates(view).after(view).surest()),
        new Quantity("topic-before", view -> mates(view).before(view).topic()),
        new Quantity("topic-after", view -> mates(view).after(view).topic()),
        new Quantity("blocks-since-heading", ParagraphQuantities::sinceHeading));
  }

  private static Mates mates(View view) {
    return view.around().mates();
  }

  private static double sinceHeading(View view) {
    var candidate = view.candidate();
    var heading = candidate.section() == null ? null : candidate.section().heading();
    boolean within = candidate.shape() == Shape.PROSE || candidate.shape() == Shape.LINE;
    return heading != null && within
        ? Math.log1p(candidate.block().index() - heading.index())
        : View.UNKNOWN;
  }
}
