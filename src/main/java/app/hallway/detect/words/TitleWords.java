package app.hallway.detect.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a title into its words as they are written: "C++", "it's", "v1.2" are one each. */
public final class TitleWords {
  private static final char FIRST_WITHOUT_SPACES = '\u2e80';
  private static final String WITHIN = "'’.+#-";

  private TitleWords() {}

  public static List<String> of(String title) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < title.length(); ) {
      int c = title.codePointAt(i);
      if (start < 0 && isLetterOrDigit(c)) {
        start = i;
      } else if (start >= 0 && !isPart(c)) {
        words.add(title.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(title.substring(start));
    }
    return words;
  }

  /** Words of a title; in scripts without spaces two letters count for one. */
  public static int count(String title) {
    int count = 0;
    for (var word : of(title)) {
      int dense = (int) word.chars().filter(c -> c >= FIRST_WITHOUT_SPACES).count();
      int plain = dense < word.length() ? 1 : 0;
      count += dense > 2 ? plain + dense / 2 : Math.max(1, plain);
    }
    return count;
  }

  private static boolean isPart(int c) {
    return isLetterOrDigit(c) || WITHIN.indexOf(c) >= 0 || isMark(c);
  }

  private static boolean isLetterOrDigit(int c) {
    return Character.isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
