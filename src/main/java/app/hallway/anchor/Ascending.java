package app.hallway.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest ascending subsequence, by patience sorting. */
final class Ascending {
  private Ascending() {}

  /**
   * The most pairs that can be kept with their second members ascending.
   *
   * @param pairs in ascending order of their first members
   */
  static List<int[]> longest(List<int[]> pairs) {
    var previous = new int[pairs.size()];
    var tops = new int[pairs.size()];
    int piles = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int pile = pileFor(pairs, tops, piles, pairs.get(i)[1]);
      previous[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      piles = Math.max(piles, pile + 1);
    }
    var kept = new ArrayList<int[]>();
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
      kept.add(pairs.get(i));
    }
    Collections.reverse(kept);
    return kept;
  }

  private static int pileFor(List<int[]> pairs, int[] tops, int piles, int value) {
    int low = 0;
    int high = piles;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(tops[middle])[1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
