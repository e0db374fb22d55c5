package app.hallway.annotations;

import app.hallway.model.TextSpan;

/**
 * Words with as much around them as tells them from all others of their text: a quote selector that
 * fits several places means all of them.
 */
public record UniqueQuote(String exact, String prefix, String suffix) {
  private static final int SHORTEST = 32;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Describes a span, which must lie in the text and not be empty.
   *
   * @throws IndexOutOfBoundsException where it does not
   */
  public static UniqueQuote of(TextSpan span, String text) {
    int around = SHORTEST;
    var quote = with(around, span, text);
    while (!quote.isOnlyOneIn(text) && around < text.length()) {
      around *= 2;
      quote = with(around, span, text);
    }
    return quote;
  }

  private static UniqueQuote with(int around, TextSpan span, String text) {
    int from = characterStart(Math.max(0, span.start() - around), text);
    int to = characterEnd((int) Math.min(text.length(), (long) span.end() + around), text);
    return new UniqueQuote(
        span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
  }

  private boolean isOnlyOneIn(String text) {
    var whole = prefix + exact + suffix;
    return text.indexOf(whole) == text.lastIndexOf(whole);
  }

  private static int characterStart(int at, String text) {
    int start = at;
    while (continues(start, text)) {
      start--;
    }
    return start;
  }

  private static int characterEnd(int at, String text) {
    int end = at;
    while (continues(end, text)) {
      end++;
    }
    return end;
  }

  /** Whether a character of a person goes on there. */
  private static boolean continues(int at, String text) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    boolean pair =
        Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    return pair || isMark(text.codePointAt(at));
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> codePoint == ZERO_WIDTH_JOINER;
    };
  }
}
