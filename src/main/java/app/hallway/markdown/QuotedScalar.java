package app.hallway.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a YAML property in quotes (YAML 1.2, sections 7.3.1 and 7.3.2), on one line. */
public final class QuotedScalar {
  private QuotedScalar() {}

  /**
   * What stands in the quotes; the same where there are none.
   *
   * @param escapes those that are known in double quotes: the first group is the hexadecimal number
   *     of a character, the second what stands for itself
   */
  public static String unquoted(String value, Pattern escapes) {
    if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
      return value;
    }
    var inside = value.substring(1, value.length() - 1);
    return switch (value.charAt(0)) {
      case '\'' -> inside.replace("''", "'");
      case '"' -> escapes.matcher(inside).replaceAll(sign -> Matcher.quoteReplacement(meant(sign)));
      default -> value;
    };
  }

  private static String meant(MatchResult escaped) {
    return escaped.group(1) == null
        ? escaped.group(2)
        : String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
  }
}
