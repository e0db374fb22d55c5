package app.hallway.detect.words;

import app.hallway.markdown.InlineText;
import java.util.regex.Pattern;

/** Words at the end of a title's line that only point to its recording or slides. */
public final class Pointers {
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
  public static String removeFromEnd(String words, InlineText line) {
    var rest = words;
    for (int i = 0; i < MOST; i++) {
      var bare = withoutLinked(withoutBrackets(rest), line);
      if (bare.isBlank() || bare.equals(rest)) {
        break;
      }
      rest = bare;
    }
    return rest;
  }

  private static String withoutBrackets(String words) {
    var brackets = IN_BRACKETS.matcher(words).region(from(words), words.length());
    boolean found = Signs.closeAtEnd(words) && brackets.find();
    return found ? words.substring(0, brackets.start()) : words;
  }

  private static String withoutLinked(String words, InlineText line) {
    var end = AT_END.matcher(words).region(from(words), words.length());
    boolean linked = !line.links().isEmpty() && end.find() && isLinked(end.group(1), line);
    return linked ? words.substring(0, end.start()) : words;
  }

  private static int from(String words) {
    return Math.max(0, words.length() - REACH);
  }

  private static boolean isLinked(String word, InlineText line) {
    return line.links().stream().anyMatch(link -> line.label(link).strip().equals(word));
  }
}
