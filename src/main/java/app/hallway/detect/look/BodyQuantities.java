package app.hallway.detect.look;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.candidates.Candidate;
import java.util.List;

/** What stands below a candidate. */
final class BodyQuantities {
  private BodyQuantities() {}

  static List<Quantity> all() {
    return List.of(
        new Quantity("lines", view -> lines(view.candidate())),
        new Quantity("letters-below", view -> letters(view.candidate())),
        new Quantity("blocks-below", view -> Math.log1p(view.candidate().below().size())),
        new Quantity("headings-below", view -> count(view, Block.Type.HEADING)),
        new Quantity("bold-lines-below", view -> count(view, Block.Type.BOLD)),
        new Quantity("items-below", view -> count(view, Block.Type.ITEM)),
        new Quantity("embeds-below", view -> count(view, Block.Type.EMBED)));
  }

  /** In logarithms, as one line more is much to one and nothing to a hundred. */
  static double lines(Candidate candidate) {
    return Math.log1p(candidate.span().last() - candidate.span().first());
  }

  static double letters(Candidate candidate) {
    return Math.log1p(candidate.below().stream().mapToInt(block -> block.text().length()).sum());
  }

  private static double count(View view, Block.Type type) {
    return view.candidate().below().stream().filter(block -> block.type() == type).count();
  }
}
