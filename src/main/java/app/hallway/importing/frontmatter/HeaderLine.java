package app.hallway.importing.frontmatter;

import java.util.Locale;
import java.util.Set;

/** A line such as {@code Title: X} as Pelican and MultiMarkdown have it above the text. */
final class HeaderLine {
  private static final int LONGEST_KEY = 30;
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "date",
          "author",
          "authors",
          "category",
          "categories",
          "tags",
          "slug",
          "layout",
          "summary",
          "description",
          "status",
          "permalink",
          "lang",
          "draft",
          "published",
          "id");

  private HeaderLine() {}

  static boolean isHeader(String line) {
    return !key(line).isEmpty();
  }

  /** Whether it has a key that only metadata begins with; prose may begin with other words. */
  static boolean isKnown(String line) {
    return KNOWN.contains(key(line).toLowerCase(Locale.ROOT));
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    boolean ends = colon + 1 == line.length() || (colon > 0 && line.charAt(colon + 1) == ' ');
    if (colon < 1 || colon > LONGEST_KEY || !ends) {
      return "";
    }
    var key = line.substring(0, colon);
    return key.chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ')
            && Character.isLetter(key.charAt(0))
        ? key.strip()
        : "";
  }
}
