package app.hallway.library.likeness;

import app.hallway.search.PlainWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title as it is compared with others.
 *
 * @param words without signs, case, accents and what sort of session it was
 * @param numbers in it, in order
 * @param beginning what stands before a colon or a dash; empty where that is all or nothing
 */
record PlainTitle(String words, List<String> numbers, String beginning) {
  private static final Pattern SORT =
      Pattern.compile(
          "^(?:(?:opening|closing) )?(?:keynote|lightning talk|talk|panel|workshop|tutorial|demo"
              + "|bof|session) ");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final Pattern BREAK =
      Pattern.compile("\\s*[:\\uff1a|\\u2013\\u2014]\\s*|\\s+[-~/]+\\s+|\\s*[(\\uff08?!]\\s*");
  private static final int KEPT = 4_000;

  /** Titles of one event are compared with each other again and again. */
  private static final Map<String, PlainTitle> RECENT =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PlainTitle> eldest) {
          return size() > KEPT;
        }
      };

  static PlainTitle of(String title) {
    synchronized (RECENT) {
      return RECENT.computeIfAbsent(title, PlainTitle::read);
    }
  }

  private static PlainTitle read(String title) {
    var words = bare(title);
    var part = BREAK.split(title, 2)[0];
    return new PlainTitle(
        words,
        NO_DIGITS.splitAsStream(words).toList(),
        part.length() < title.length() ? bare(part) : "");
  }

  private static String bare(String title) {
    return SORT.matcher(PlainWords.of(title)).replaceFirst("");
  }

  boolean beginsWith(PlainTitle other) {
    return !beginning.isEmpty() && beginning.equals(other.words);
  }
}
