package app.hallway.detect.words;

import java.util.regex.Matcher;

/** Knows where a sentence ends, in scripts with and without spaces. */
public final class SentenceEnds {
  private static final QuickPattern END =
      QuickPattern.of(
          "(?<=[\\p{Ll}\\d)\"”’%\\]*])[.!?]+[)\"”’]*\\s+(?=[\\p{Lu}\"“¿¡(\\[@])|[。！？]+[」』”）]*|\\n"
              + "\\s*\\n");

  private SentenceEnds() {}

  public static Matcher matcher(String text) {
    return END.matcher(text);
  }

  /**
   * Moves a matcher of this class to the next end at or after a place; false where there is none.
   */
  public static boolean next(Matcher match, String text, int from) {
    return END.next(match, text, from);
  }

  /** The last sentence. */
  public static String lastOf(String text) {
    var match = END.matcher(text);
    int from = 0;
    while (END.next(match, text, from) && match.end() < text.length()) {
      from = match.end();
    }
    return text.substring(from);
  }

  /** Words that end as a sentence does, or are more than one. */
  public static boolean isSentence(String text) {
    var stripped = text.strip();
    return stripped.endsWith(".") || stripped.endsWith("。") || END.isIn(stripped);
  }

  /** The first sentence without its full stop; all of it where it is but one. */
  public static String firstOf(String text) {
    var match = END.matcher(text);
    return END.next(match, text, 0) ? text.substring(0, match.start()) : text;
  }
}
