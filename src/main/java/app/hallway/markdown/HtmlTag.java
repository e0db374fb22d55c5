package app.hallway.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A tag as CommonMark writes one (0.31.2, section 6.6), which is a little less than what browsers
 * take for one.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 * @param alone whether it ends itself, with a slash
 * @param attributes what it says of its element
 * @param start where its angle bracket stands
 * @param end behind the other one
 */
record HtmlTag(
    String name, boolean closing, boolean alone, Attributes attributes, int start, int end) {
  /** What may stand behind a tag's name. */
  enum Attributes {
    NONE,
    /** Names alone, such as in {@code <b and c>}. */
    BARE,
    VALUED
  }

  /** The tag that begins here; null where none does. */
  static @Nullable HtmlTag at(CharSequence text, int offset) {
    return new Reader(text, offset).read();
  }

  private static final class Reader {
    private final CharSequence text;
    private final int start;
    private int at;

    private Reader(CharSequence text, int start) {
      this.text = text;
      this.start = start;
      at = start;
    }

    private @Nullable HtmlTag read() {
      if (!take('<')) {
        return null;
      }
      boolean closing = take('/');
      int nameStart = at;
      if (!isLetter(peek())) {
        return null;
      }
      while (isLetter(peek()) || isDigit(peek()) || peek() == '-') {
        at++;
      }
      var name = HtmlElements.nameOf(text.subSequence(nameStart, at).toString());
      var attributes = attributes();
      if (attributes == null || (closing && attributes != Attributes.NONE)) {
        return null;
      }
      boolean alone = take('/');
      return take('>') ? new HtmlTag(name, closing, alone, attributes, start, at) : null;
    }

    private @Nullable Attributes attributes() {
      var found = Attributes.NONE;
      while (skip() && isNameStart(peek())) {
        while (isNameStart(peek()) || isDigit(peek()) || peek() == '.' || peek() == '-') {
          at++;
        }
        int behindName = at;
        skip();
        if (take('=')) {
          skip();
          if (!value()) {
            return null;
          }
          found = Attributes.VALUED;
        } else {
          at = behindName;
          found = found == Attributes.NONE ? Attributes.BARE : found;
        }
      }
      return found;
    }

    private boolean value() {
      char quote = peek();
      if (quote == '"' || quote == '\'') {
        for (at++; at < text.length() && peek() != quote; ) {
          at++;
        }
        return take(quote);
      }
      int first = at;
      while (at < text.length() && !isBlank(peek()) && "\"'=<>`".indexOf(peek()) < 0) {
        at++;
      }
      return at > first;
    }

    /** Whether there was a blank. */
    private boolean skip() {
      int first = at;
      while (isBlank(peek())) {
        at++;
      }
      return at > first;
    }

    private boolean take(char wanted) {
      boolean there = at < text.length() && peek() == wanted;
      at += there ? 1 : 0;
      return there;
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isBlank(char c) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
      return isLetter(c) || c == '_' || c == ':' || c == '@';
    }
  }
}
