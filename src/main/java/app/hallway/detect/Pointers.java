package app.hallway.detect;

import app.hallway.markdown.InlineText;
import java.util.regex.Pattern;

/** Words at the end of a title's line that only point to its recording or slides. */
final class Pointers {
  private static final String WORD =
      "(?:(?:link (?:im |zum |to"
          + " )?)?(?:fahrplan|programm?|abstract|schedule)|v[ií]d[ée]o|slides?|recording|youtube|deck|link|watch|aufzeichnung|folien|diapositivas|nagranie|slajdy|视频|幻灯片|录像|动画|動画|スライド|資料|영상|슬라이드)";
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?iU)\\s*[(（\\[【]\\s*" + WORD + "(?:\\s*[,/|&·、]\\s*" + WORD + ")*\\s*[)）\\]】][\\s.]*$");
  private static final Pattern AT_END =
      Pattern.compile("(?iU)(?:[\\s,;·|–—-]+|(?<=[)）\\]】]))(" + WORD + ")[\\s.]*$");
  private static final int MOST = 4;
  private static final int REACH = 60;

  private Pointers() {}

  /** Without brackets such words go only where the line links them. */
  static String removeFromEnd(String words, InlineText line) {
    var rest = words;
    for (int i = 0; i < MOST; i++) {
      var brackets =
          IN_BRACKETS.matcher(rest).region(Math.max(0, rest.length() - REACH), rest.length());
      var bare = brackets.find() ? rest.substring(0, brackets.start()) : rest;
      var end = AT_END.matcher(bare).region(Math.max(0, bare.length() - REACH), bare.length());
      boolean linked = end.find() && isLinked(end.group(1), line);
      bare = linked ? bare.substring(0, end.start()) : bare;
      if (bare.isBlank() || bare.equals(rest)) {
        break;
      }
      rest = bare;
    }
    return rest;
  }

  private static boolean isLinked(String word, InlineText line) {
    return line.links().stream().anyMatch(link -> line.label(link).strip().equals(word));
  }
}
