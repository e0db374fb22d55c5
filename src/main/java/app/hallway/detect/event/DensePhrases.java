package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import app.hallway.detect.event.EventSeries.Parted;
import app.hallway.detect.words.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of events in writing that has no spaces or no capitals: Chinese, Japanese, Korean. */
final class DensePhrases {
  private static final QuickPattern KIND =
      QuickPattern.of(
          "大会|大會|峰会|峰會|会议|會議|会議|沙龙|年会|カンファレンス|勉強会|フェスティバル|フェス|まつり|祭り|컨퍼런스|콘퍼런스|밋업|세미나|해커톤");
  private static final String ENDS = ",;:：|()[]{}\"“”„«»<>=\n–—、。，（）「」『』【】《》！？!?・…•*_`#";
  private static final Pattern LEAD =
      Pattern.compile("^(?:参加|参与|关于|記録|记|在|第一次参加|初めての|本次|这次|今年的|今天的|首次|我的)+");
  private static final Pattern YEAR = Pattern.compile("\\s*((?:19|20)\\d\\d)\\s*年?");
  private static final int LONGEST = 30;

  private DensePhrases() {}

  static List<EventPhrase> in(String text) {
    var found = new ArrayList<EventPhrase>();
    var match = KIND.matcher(text);
    for (int at = 0; KIND.next(match, text, at); at = match.end()) {
      int start = start(text, match.start());
      var words = LEAD.matcher(text.substring(start, match.end()).strip()).replaceFirst("").strip();
      var year = yearIn(words, text, match.end());
      var name = YEAR.matcher(words).replaceAll("").strip();
      if (name.length() > match.end() - match.start() + 1) {
        found.add(new EventPhrase(name, Beside.ofYear(year), start, Shape.DENSE, Parted.NOT));
      }
    }
    return found;
  }

  private static @Nullable String yearIn(String words, String text, int end) {
    var own = YEAR.matcher(words);
    if (own.find()) {
      return own.group(1);
    }
    var behind = YEAR.matcher(text).region(end, text.length());
    return behind.lookingAt() ? behind.group(1) : null;
  }

  private static int start(String text, int kind) {
    int start = kind;
    while (start > 0 && kind - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
