package app.hallway.anchor;

import app.hallway.model.WordChange;
import app.hallway.model.WordChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a short text became which of another one, to be shown to somebody. */
public final class WordDiff {
  /** A word; or blanks; or one other character, and one of a script that writes no spaces. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+|\\s+|\\X");

  private final List<WordChange> changes = new ArrayList<>();

  private WordDiff() {}

  /** In the order in which they are read: what is gone stands before what came in its place. */
  public static List<WordChange> between(String old, String now) {
    var olds = tokens(old);
    var news = tokens(now);
    var diff = new WordDiff();
    int at = 0;
    for (var hunk : joined(Hunk.between(olds, news), olds)) {
      diff.add(Kind.SAME, olds.subList(at, hunk.oldStart()));
      diff.add(Kind.GONE, olds.subList(hunk.oldStart(), hunk.oldEnd()));
      diff.add(Kind.NEW, news.subList(hunk.newStart(), hunk.newEnd()));
      at = hunk.oldEnd();
    }
    diff.add(Kind.SAME, olds.subList(at, olds.size()));
    return List.copyOf(diff.changes);
  }

  /** Changes with nothing but blanks between them are read as one. */
  private static List<Hunk> joined(List<Hunk> hunks, List<String> olds) {
    var joined = new ArrayList<Hunk>();
    for (var hunk : hunks) {
      var before = joined.isEmpty() ? null : joined.getLast();
      if (before != null
          && olds.subList(before.oldEnd(), hunk.oldStart()).stream().allMatch(String::isBlank)) {
        joined.removeLast();
        joined.add(new Hunk(before.oldStart(), hunk.oldEnd(), before.newStart(), hunk.newEnd()));
      } else {
        joined.add(hunk);
      }
    }
    return joined;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> found.group()).toList();
  }

  private void add(Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      changes.add(new WordChange(kind, String.join("", tokens)));
    }
  }
}
