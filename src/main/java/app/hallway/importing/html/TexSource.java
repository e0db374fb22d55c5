package app.hallway.importing.html;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The TeX of a formula, on one line and without what its surroundings put around it. */
final class TexSource {
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
    var delimited = DELIMITED.matcher(source);
    while (delimited.matches() && isBalanced(inner(delimited.toMatchResult()))) {
      source = inner(delimited.toMatchResult()).strip();
      delimited = DELIMITED.matcher(source);
    }
    return Optional.of(source).filter(tex -> !tex.isEmpty());
  }

  private static String inner(MatchResult delimited) {
    for (int group = 1; group <= delimited.groupCount(); group++) {
      if (delimited.group(group) != null) {
        return delimited.group(group);
      }
    }
    return "";
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
