package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.Optional;

/** How one method fared. */
final class Tally {
  static final String HEADINGS =
      "survive   exact    lost   wrong | edited   found   wrong |   gone  falsely | words  falsely";

  private int survive;
  private int exact;
  private int lost;
  private int edited;
  private int found;
  private int elsewhere;
  private int gone;
  private int falsely;
  private int words;
  private int falseWords;

  void add(Truth truth, boolean word, Optional<TextSpan> answer) {
    switch (truth) {
      case Truth.At(TextSpan span) -> {
        survive++;
        exact += answer.filter(there -> isExact(there, span)).isPresent() ? 1 : 0;
        lost += answer.isEmpty() ? 1 : 0;
      }
      case Truth.Edited(TextSpan span) -> {
        edited++;
        found += answer.filter(there -> isMostly(there, span)).isPresent() ? 1 : 0;
        elsewhere += answer.filter(there -> !isMostly(there, span)).isPresent() ? 1 : 0;
      }
      case Truth.Gone() -> {
        gone++;
        falsely += answer.isPresent() ? 1 : 0;
        words += word ? 1 : 0;
        falseWords += word && answer.isPresent() ? 1 : 0;
      }
      case Truth.Unclear() -> {}
    }
  }

  private static boolean isExact(TextSpan one, TextSpan other) {
    return Math.abs(one.start() - other.start()) <= 1 && Math.abs(one.end() - other.end()) <= 1;
  }

  private static boolean isMostly(TextSpan one, TextSpan other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return shared >= 0.7 * all;
  }

  private static double percent(int part, int whole) {
    return 100.0 * part / Math.max(1, whole);
  }

  @Override
  public String toString() {
    return String.format(
        "%7d %6.2f%% %6.2f%% %6.2f%% | %6d %6.2f%% %6.2f%% | %6d %7.2f%% | %5d %7.2f%%",
        survive,
        percent(exact, survive),
        percent(lost, survive),
        percent(survive - exact - lost, survive),
        edited,
        percent(found, edited),
        percent(elsewhere, edited),
        gone,
        percent(falsely, gone),
        words,
        percent(falseWords, words));
  }
}
