package app.hallway.render;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's fonts: by address in the window, or as part of a file that stands alone. */
final class FontFaces {
  private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*}\\s*");
  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");
  private static final Pattern ADDRESS = Pattern.compile("hallway://asset/([\\w/.-]+)");

  private FontFaces() {}

  /** Rules that ask the window for the fonts. */
  static String byAddress() {
    return PageAssets.text("fonts.css");
  }

  /** Rules that carry the fonts which a text needs. */
  static String inlined(String text) {
    var out = new StringBuilder();
    FACE.matcher(byAddress())
        .results()
        .map(MatchResult::group)
        .filter(face -> covers(face, text))
        .forEach(face -> out.append(withBytes(face)));
    return out.toString();
  }

  private static boolean covers(String face, String text) {
    return RANGE.matcher(face).results().anyMatch(range -> contains(range, text));
  }

  private static boolean contains(MatchResult range, String text) {
    int first = Integer.parseInt(range.group(1), 16);
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
    return text.codePoints().anyMatch(c -> first <= c && c <= last);
  }

  private static String withBytes(String face) {
    return ADDRESS
        .matcher(face)
        .replaceAll(
            address ->
                Matcher.quoteReplacement(
                    "data:font/woff;base64,"
                        + Base64.getEncoder().encodeToString(PageAssets.bytes(address.group(1)))));
  }
}
