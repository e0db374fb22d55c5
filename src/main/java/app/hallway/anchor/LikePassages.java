package app.hallway.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which passages of an old stretch became which of a new one, in order, by the words they share.
 */
final class LikePassages {
  private static final double ALIKE = 0.42;
  private static final double ALIKE_HEADINGS = 0.3;

  /** Larger stretches (old passages times new ones) are not compared. */
  private static final long LARGEST = 250_000;

  private final List<ComparedPassage> olds;
  private final List<Integer> from;
  private final List<ComparedPassage> news;
  private final List<Integer> to;
  private final boolean oneHeadingEach;

  LikePassages(
      List<ComparedPassage> olds,
      List<Integer> from,
      List<ComparedPassage> news,
      List<Integer> to) {
    this.olds = olds;
    this.from = from;
    this.news = news;
    this.to = to;
    this.oneHeadingEach = headings(olds, from) == 1 && headings(news, to) == 1;
  }

  private static long headings(List<ComparedPassage> passages, List<Integer> chosen) {
    return chosen.stream().filter(index -> passages.get(index).isHeading()).count();
  }

  /** Pairs of indices, ascending on both sides. */
  List<int[]> pairs() {
    if (from.isEmpty() || to.isEmpty() || (long) from.size() * to.size() > LARGEST) {
      return List.of();
    }
    var best = new double[from.size() + 1][to.size() + 1];
    var gain = new double[from.size()][to.size()];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        gain[i][j] = gain(olds.get(from.get(i)), news.get(to.get(j)));
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (gain[i][j] > 0) {
          best[i][j] = Math.max(best[i][j], gain[i][j] + best[i + 1][j + 1]);
        }
      }
    }
    return taken(best, gain);
  }

  private List<int[]> taken(double[][] best, double[][] gain) {
    var pairs = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      if (gain[i][j] > 0 && best[i][j] == gain[i][j] + best[i + 1][j + 1]) {
        pairs.add(new int[] {from.get(i++), to.get(j++)});
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return Collections.unmodifiableList(pairs);
  }

  /** The one heading in the place of another is the same one renamed, whatever it says. */
  private double gain(ComparedPassage before, ComparedPassage now) {
    if (before.isHeading() != now.isHeading()) {
      return 0;
    }
    double likeness = before.likeness(now);
    if (now.isHeading()) {
      return oneHeadingEach || likeness >= ALIKE_HEADINGS ? Math.max(likeness, ALIKE_HEADINGS) : 0;
    }
    return likeness >= ALIKE ? likeness : 0;
  }
}
