package app.hallway.detect.look;

import java.util.HashMap;
import java.util.List;

/** What each candidate has before and after it in its own block. */
final class Mates {
  private static final double NOBODY = -9;

  private final Side[] before;
  private final Side[] after;

  /**
   * Those on one side of a candidate.
   *
   * @param size how many
   * @param surest how likely the likeliest of them is a talk
   * @param topic the log-odds of the likeliest beginning of a topic among them
   */
  record Side(int size, double surest, double topic) {
    private static final Side EMPTY = new Side(0, NOBODY, NOBODY);

    private Side with(View view) {
      return new Side(
          size + 1,
          Math.max(surest, view.around().probability(view.index())),
          Math.max(topic, view.candidate().likelihood()));
    }
  }

  /** Of all candidates of a report, in their order. */
  Mates(List<View> views) {
    before = sides(views);
    after = sides(views.reversed());
  }

  private static Side[] sides(List<View> views) {
    var sides = new Side[views.size()];
    var seen = new HashMap<Integer, Side>();
    for (var view : views) {
      int block = view.candidate().block().index();
      sides[view.index()] = seen.getOrDefault(block, Side.EMPTY);
      seen.put(block, sides[view.index()].with(view));
    }
    return sides;
  }

  Side before(View view) {
    return before[view.index()];
  }

  Side after(View view) {
    return after[view.index()];
  }
}
