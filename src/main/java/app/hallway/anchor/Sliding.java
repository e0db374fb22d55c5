package app.hallway.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * Where equal lines stand around a stretch that was deleted or inserted, the stretch could as well
 * be one that lies a few lines further up or down: of a list of talks that each end in "Slides" it
 * is not said whose "Slides" went. People add and remove whole paragraphs, so the stretch is moved
 * to where a paragraph opens, and down where that does not decide (as git does).
 */
final class Sliding {
  private Sliding() {}

  static List<Hunk> settle(List<Hunk> hunks, List<Line> olds, List<Line> news) {
    var settled = new ArrayList<Hunk>();
    for (int i = 0; i < hunks.size(); i++) {
      var hunk = hunks.get(i);
      int room = i + 1 < hunks.size() ? hunks.get(i + 1).oldStart() - hunk.oldEnd() : olds.size();
      int back = hunk.oldStart() - (settled.isEmpty() ? 0 : settled.getLast().oldEnd());
      if (hunk.isDeletion()) {
        int steps = steps(olds, hunk.oldStart(), hunk.oldEnd(), back - 1, room - 1);
        settled.add(hunk.movedBy(steps));
      } else if (hunk.isInsertion()) {
        int steps = steps(news, hunk.newStart(), hunk.newEnd(), back - 1, room - 1);
        settled.add(hunk.movedBy(steps));
      } else {
        settled.add(hunk);
      }
    }
    return settled;
  }

  private static int steps(List<Line> lines, int start, int end, int back, int room) {
    int up = 0;
    while (up < back && start - up > 0 && isSame(lines, start - up - 1, end - up - 1)) {
      up++;
    }
    int down = 0;
    while (down < room && end + down < lines.size() && isSame(lines, start + down, end + down)) {
      down++;
    }
    for (int steps = down; steps >= -up; steps--) {
      if (lines.get(start + steps).opensParagraph()) {
        return steps;
      }
    }
    return down;
  }

  private static boolean isSame(List<Line> lines, int one, int other) {
    return lines.get(one).text().equals(lines.get(other).text());
  }
}
