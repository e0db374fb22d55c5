package app.hallway.importing.html;

import java.util.Optional;
import java.util.regex.Pattern;

/** The TeX of a formula, on one line and without what its surroundings put around it. */
final class TexSource {
  /** Such as a style within braces within signs. */
  private static final int MOST_LAYERS = 4;

  private static final Pattern REMARK = Pattern.compile("(?m)(?<!\\\\)%.*$");
  private static final Pattern DELIMITED =
      Pattern.compile(
          "(?s)\\$\\$(.+)\\$\\$|\\$(.+)\\$|\\\\\\((.+)\\\\\\)|\\\\\\[(.+)\\\\\\]|\\{\\\\(?:display|text)style\\s+(.+)\\}"
              + "|\\\\(?:display|text)style\\s+(.+)");

  private static final Pattern TEX = Pattern.compile("\\\\[a-zA-Z,;!{]|[\\^_{}]");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

  private TexSource() {}

  /** Empty if there is nothing in it. */
  static Optional<String> of(String written) {
    var source = REMARK.matcher(written).replaceAll("").replaceAll("\\s+", " ").strip();
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      source = inner(source);
    }
    return Optional.of(source).filter(tex -> !tex.isEmpty());
  }

  private static String inner(String source) {
    var delimited = DELIMITED.matcher(source);
    for (int group = 1; delimited.matches() && group <= delimited.groupCount(); group++) {
      var inner = delimited.group(group);
      if (inner != null && isBalanced(inner)) {
        return inner.strip();
      }
    }
    return source;
  }

  private static boolean isBalanced(String source) {
    int depth = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean escaped = i > 0 && source.charAt(i - 1) == '\\';
      depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  /** Rather than the words of a person who describes a formula. */
  static boolean looksLikeTex(String text) {
    return TEX.matcher(text).find() || (!text.isBlank() && !WORDS.matcher(text).find());
  }
}
