package app.hallway.detect.look;

import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.TalkVocabulary;
import java.util.regex.Pattern;

/** What the title of a report tells of it, found out once for all of its candidates. */
record ReportTitle(boolean mayNameEvent, boolean hasYear, boolean namesDay, boolean saysReport) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  static ReportTitle of(String title) {
    return new ReportTitle(
        TalkVocabulary.mayNameEvent(title),
        YEAR.matcher(title).find(),
        Purpose.of(title) == Purpose.DAY,
        TalkVocabulary.callsItselfReport(title));
  }
}
