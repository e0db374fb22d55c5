package app.hallway.importing.html;

import java.util.regex.Pattern;

/** Texts that a template left where it had nothing to say. */
final class Placeholders {
  private static final Pattern UNFILLED =
      Pattern.compile(
          "\\{\\{.*|.*\\}\\}|\\$\\{.*\\}|<%.*%>|#\\{.*\\}|%[\\w.-]+%|\\[\\w+\\]"
              + "|(?i:null|undefined|none|n/a|nan|false|unknown|anonymous|no author)|[^\\p{L}\\p{N}]*",
          Pattern.DOTALL);

  private Placeholders() {}

  static boolean isOne(String text) {
    return UNFILLED.matcher(text.strip()).matches();
  }
}
