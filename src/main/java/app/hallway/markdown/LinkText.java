package app.hallway.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Links to the web as Markdown. */
public final class LinkText {
  private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

  private LinkText() {}

  /** One with these words; only web addresses become one. */
  public static String of(String words, String url) {
    if (!url.regionMatches(true, 0, "http://", 0, 7)
        && !url.regionMatches(true, 0, "https://", 0, 8)) {
      return words + ": " + LiteralText.inLine(url);
    }
    return "[" + words + "](" + destination(url) + ")";
  }

  /** Also without what other programs would run (see {@link SourceCommands}). */
  private static String destination(String url) {
    var encoded = new StringBuilder();
    var plain = url.strip();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isEncoded(plain, i)) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    boolean bare = encoded.indexOf("(") < 0 && encoded.indexOf(")") < 0;
    return bare ? encoded.toString() : "<" + encoded + ">";
  }

  private static boolean isEncoded(String url, int i) {
    char c = url.charAt(i);
    return c == '%'
        ? !ENCODED.matcher(url).region(i, url.length()).lookingAt()
        : c <= ' ' || "<>{}\\`".indexOf(c) >= 0;
  }
}
