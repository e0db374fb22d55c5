package app.hallway.detect;

import app.hallway.detect.Candidate.Shape;
import app.hallway.detect.Scorer.Scored;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Candidates within candidates. A talk holds no talks: of a candidate and those within it, the
 * surer reading of the report is taken.
 */
final class Nesting {
  private static final double ADVANTAGE_OF_MANY = 0.5;
  private static final double ADVANTAGE_OF_OUTER = 0.5;

  private final @Nullable Scored own;
  private final List<Nesting> within = new ArrayList<>();

  private Nesting(@Nullable Scored own) {
    this.own = own;
  }

  /** Candidates in the order of the report. */
  static Nesting of(List<Scored> candidates) {
    var root = new Nesting(null);
    var open = new ArrayDeque<Nesting>();
    open.push(root);
    for (var candidate : candidates) {
      while (!open.getFirst().holds(candidate)) {
        open.pop();
      }
      var node = new Nesting(candidate);
      open.getFirst().within.add(node);
      open.push(node);
    }
    return root;
  }

  private boolean holds(Scored inner) {
    if (own == null) {
      return true;
    }
    var outer = own.candidate();
    boolean holder = outer.shape() != Shape.PROSE && outer.shape() != Shape.ROW;
    int index = inner.candidate().block().index();
    return holder
        && outer.block().index() < index
        && inner.candidate().block().first() <= outer.span().last();
  }

  List<Scored> choose() {
    var inner = within.stream().flatMap(n -> n.choose().stream()).toList();
    if (own == null) {
      return inner;
    }
    return inner.isEmpty() || isSurerThan(own.logOdds(), inner) ? List.of(own) : inner;
  }

  private static boolean isSurerThan(double outer, List<Scored> inner) {
    double mean = inner.stream().mapToDouble(Scored::logOdds).average().orElse(0);
    return inner.size() == 1
        ? outer + ADVANTAGE_OF_OUTER >= mean
        : outer >= mean + ADVANTAGE_OF_MANY;
  }
}
