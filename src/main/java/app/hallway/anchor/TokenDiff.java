package app.hallway.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which token of an old text became which token of a new one.
 *
 * <p>Whole lines are compared first (Myers, "An O(ND) Difference Algorithm and Its Variations",
 * 1986). What is left between equal lines is split at runs of words that stand exactly once on
 * either side (Cohen's patience diff), and the small rest is compared word by word.
 */
final class TokenDiff {
  /** Parts larger than this (old tokens times new ones) are not compared word by word. */
  private static final long LARGEST_PART = 4_000_000;

  private static final int RUN = 4;

  private final Tokens oldTokens;
  private final Tokens newTokens;
  private final int[] partner;

  private TokenDiff(Tokens oldTokens, Tokens newTokens) {
    this.oldTokens = oldTokens;
    this.newTokens = newTokens;
    this.partner = new int[oldTokens.size()];
    Arrays.fill(partner, -1);
  }

  /** For each old token its new one, or -1; ascending where it is not -1. */
  static int[] partners(Tokens oldTokens, Tokens newTokens) {
    var diff = new TokenDiff(oldTokens, newTokens);
    diff.compareLines();
    return diff.partner;
  }

  private void compareLines() {
    var oldLines = Line.of(oldTokens);
    var newLines = Line.of(newTokens);
    int oldLine = 0;
    int newLine = 0;
    var hunks = Hunk.between(Line.texts(oldLines), Line.texts(newLines));
    for (var change : Sliding.settle(hunks, oldLines, newLines)) {
      joinLines(oldLines, oldLine, newLines, newLine, change.oldStart() - oldLine);
      compareParts(
          part(oldLines, change.oldStart(), change.oldEnd()),
          part(newLines, change.newStart(), change.newEnd()));
      oldLine = change.oldEnd();
      newLine = change.newEnd();
    }
    joinLines(oldLines, oldLine, newLines, newLine, oldLines.size() - oldLine);
  }

  private void joinLines(List<Line> olds, int oldLine, List<Line> news, int newLine, int count) {
    for (int i = 0; i < count; i++) {
      var from = olds.get(oldLine + i);
      join(from.first(), news.get(newLine + i).first(), from.end() - from.first());
    }
  }

  private void join(int oldToken, int newToken, int count) {
    for (int i = 0; i < count; i++) {
      partner[oldToken + i] = newToken + i;
    }
  }

  private static Part part(List<Line> lines, int first, int end) {
    return first == end
        ? new Part(0, 0)
        : new Part(lines.get(first).first(), lines.get(end - 1).end());
  }

  private void compareParts(Part olds, Part news) {
    if (olds.isEmpty() || news.isEmpty()) {
      return;
    }
    var pins = pins(olds, news);
    if (pins.isEmpty()) {
      compareWords(olds, news);
      return;
    }
    int oldAt = olds.first();
    int newAt = news.first();
    for (var pin : pins) {
      if (pin[0] >= oldAt && pin[1] >= newAt) {
        compareWords(new Part(oldAt, pin[0]), new Part(newAt, pin[1]));
        join(pin[0], pin[1], RUN);
        oldAt = pin[0] + RUN;
        newAt = pin[1] + RUN;
      }
    }
    compareWords(new Part(oldAt, olds.end()), new Part(newAt, news.end()));
  }

  /** Runs of words that stand once in either part, as pairs of places in ascending order. */
  private List<int[]> pins(Part olds, Part news) {
    var once = placesOfUniqueRuns(newTokens, news);
    var pairs = new ArrayList<int[]>();
    placesOfUniqueRuns(oldTokens, olds)
        .forEach(
            (run, place) -> {
              var there = once.get(run);
              if (there != null && place >= 0 && there >= 0) {
                pairs.add(new int[] {place, there});
              }
            });
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    return Ascending.longest(pairs);
  }

  /** Each run of the part with its place, or with -1 where it stands twice. */
  private static Map<String, Integer> placesOfUniqueRuns(Tokens tokens, Part part) {
    var places = new HashMap<String, Integer>();
    for (int at = part.first(); at + RUN <= part.end(); at++) {
      var run = String.join(" ", tokens.words().subList(at, at + RUN));
      places.merge(run, at, (first, second) -> -1);
    }
    return places;
  }

  private void compareWords(Part olds, Part news) {
    if (olds.isEmpty() || news.isEmpty() || (long) olds.size() * news.size() > LARGEST_PART) {
      return;
    }
    int oldAt = olds.first();
    int newAt = news.first();
    for (var change : Hunk.between(olds.words(oldTokens), news.words(newTokens))) {
      int count = olds.first() + change.oldStart() - oldAt;
      join(oldAt, newAt, count);
      oldAt = olds.first() + change.oldEnd();
      newAt = news.first() + change.newEnd();
    }
    join(oldAt, newAt, olds.end() - oldAt);
  }

  private record Part(int first, int end) {
    boolean isEmpty() {
      return first >= end;
    }

    int size() {
      return end - first;
    }

    List<String> words(Tokens tokens) {
      return tokens.words().subList(first, end);
    }
  }
}
