package app.hallway.cli.output;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Others' words without the characters that say something to a terminal and nothing to a reader:
 * controls, which it obeys; marks that turn the direction of what follows, so that it reads as
 * something else; and marks that nobody sees.
 */
public final class TerminalText {
  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\s\\p{Zl}\\p{Zp}]+");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int FLAG = 0x1F3F4;

  private TerminalText() {}

  /** Each control, tab and end of a line is a space; what turns the direction is U+FFFD. */
  static String line(String text) {
    return isPlain(text) ? text : replaced(text);
  }

  /** The same, with one space for several, and none around it. */
  public static String words(String text) {
    return line(SPACE.matcher(text).replaceAll(" ").strip());
  }

  /** In JSON such a character can only stand in a text. */
  static String json(String object) {
    if (isPlain(object)) {
      return object;
    }
    var escaped = new StringBuilder(object.length() + 16);
    object.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int codePoint, StringBuilder to) {
    if (isPlain(codePoint)) {
      to.appendCodePoint(codePoint);
      return;
    }
    for (char unit : Character.toChars(codePoint)) {
      to.append("\\u").append(HexFormat.of().toHexDigits(unit));
    }
  }

  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(TerminalText::isPlain);
  }

  private static String replaced(String text) {
    var plain = new StringBuilder(text.length());
    var characters = text.codePoints().toArray();
    boolean inFlag = false;
    for (int c : characters) {
      inFlag = c == FLAG || (inFlag && isTag(c));
      if (isPlain(c) || inFlag) {
        plain.appendCodePoint(c);
      } else if (isTurning(c)) {
        plain.append(REPLACEMENT);
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> isWanted(c);
      default -> true;
    };
  }

  /** The joiners and the marks of direction that letters need, and signs that enclose numbers. */
  private static boolean isWanted(int c) {
    return switch (c) {
      case 0x200C, 0x200D, 0x200E, 0x200F, 0x061C -> true;
      case 0x06DD, 0x070F, 0x08E2, 0x0890, 0x0891, 0x110BD, 0x110CD -> true;
      default -> c >= 0x0600 && c <= 0x0605;
    };
  }

  /** Soft hyphens and the like go without a trace; what turns the direction leaves one. */
  private static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }
}
