package app.hallway.anchor;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** A stretch of two sequences in which they differ; ends are excluded. */
record Hunk(int oldStart, int oldEnd, int newStart, int newEnd) {
  private static final DiffAlgorithmListener NOBODY_LISTENS =
      new DiffAlgorithmListener() {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
      };

  /** What differs, in ascending order; between two hunks there is something equal. */
  static List<Hunk> between(List<String> olds, List<String> news) {
    var hunks = new ArrayList<Hunk>();
    for (var change :
        new MyersDiffWithLinearSpace<String>().computeDiff(olds, news, NOBODY_LISTENS)) {
      var hunk =
          new Hunk(
              change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
      if (!hunks.isEmpty() && hunks.getLast().touches(hunk)) {
        hunk = hunks.removeLast().with(hunk);
      }
      hunks.add(hunk);
    }
    return hunks;
  }

  boolean isDeletion() {
    return newStart == newEnd;
  }

  boolean isInsertion() {
    return oldStart == oldEnd;
  }

  Hunk movedBy(int steps) {
    return new Hunk(oldStart + steps, oldEnd + steps, newStart + steps, newEnd + steps);
  }

  private boolean touches(Hunk next) {
    return oldEnd == next.oldStart && newEnd == next.newStart;
  }

  private Hunk with(Hunk next) {
    return new Hunk(oldStart, next.oldEnd, newStart, next.newEnd);
  }
}
