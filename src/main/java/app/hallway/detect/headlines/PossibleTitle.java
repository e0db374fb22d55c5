package app.hallway.detect.headlines;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.people.SpeakerList;
import java.util.regex.Pattern;

/** Tells words that can be a talk's title from those that only point or name somebody. */
public final class PossibleTitle {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?iU)(?:(?:the|this|that|a|an|his|her|their|my|our|full|whole|entire|complete|talk|session|official|live)\\s+)*(?:here|(?:coming"
              + " )?soon|tba|tbd|link(?: im| zum| til)?(?: abstract| fahrplan| video)?|lenke til"
              + " abstract|fahrplan|programm|abstract|lenke|video|recording|slides?|deck|talk|session|presentation|keynote|watch|youtube|website|site|blog(?:"
              + " ?post)?|post|schedule|program(?:me)?|playlist|conference|repo(?:sitory)?|github|code|twitter|tweet|abstract|notes?|paper|book|article|demo|aqu[íi]|hier|ici|tutaj|この動画|这里|见这里|여기|动画|スライド|資料)s?(?:\\s+(?:here|video|recording|slides|page|link))?");
  private static final Pattern WATCH =
      Pattern.compile(
          "(?iU)(?:you can )?(?:watch|view|see|read|check)(?: out)?(?: the| this| his| her| their|"
              + " my| it)?(?: \\p{L}+| \\d+){0,4}?(?: (?:here|online|on"
              + " youtube|video|recording|replay|stream|slides|abstract|talk|session)| on"
              + " \\p{L}+)(?: here| online| on youtube)?[.!]?");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.\\w{2,4}|https?://\\S+|[\\w.-]+\\.\\w{2,6}/\\S*");
  private static final Pattern DASHED = Pattern.compile("\\s[-–—|:]\\s|:\\s");
  private static final Pattern FRAME = Pattern.compile("^[\\s(（\\[▶►🎥📹]+|[\\s)）\\]]+$");

  private PossibleTitle() {}

  /** False for words that only point ("video", "here") and for people. */
  public static boolean isOne(String words) {
    var bare = withoutFrame(words).strip();
    return words.codePoints().filter(Character::isLetter).count() >= 3
        && !WATCH.matcher(bare).matches()
        && !POINTER.matcher(bare).matches()
        && !FILE_NAME.matcher(bare).matches()
        && !namesPeople(words);
  }

  private static String withoutFrame(String words) {
    boolean framed =
        !words.isEmpty()
            && !(Character.isLetterOrDigit(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1)));
    return framed ? FRAME.matcher(words).replaceAll("") : words;
  }

  private static boolean namesPeople(String words) {
    if (DASHED.matcher(words).find()) {
      return false;
    }
    return SpeakerList.read(words, false).stream()
        .anyMatch(p -> PersonNames.judge(p.name()) == Likeness.YES);
  }
}
