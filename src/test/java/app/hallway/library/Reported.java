package app.hallway.library;

import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import java.util.List;

/** A report of two talks for tests. */
public final class Reported {
  static final String ADDRESS = "https://example.org/posts/harbour";
  public static final String TEXT =
      """
      Two days at the harbour. The coffee was good.


      Mooring many boats
      Ada Quayle showed how a rope is tied twice.


      Charts without paper
      Ben Tiller drew the tide from memory.


      And home again.
      """;

  private Reported() {}

  public static ReportId in(Library library) {
    return in(library, TEXT, talks());
  }

  public static ReportId in(Library library, String text, List<DetectedTalk> talks) {
    return ToldReports.put(library, ADDRESS, "Harbour days", text, talks);
  }

  public static List<DetectedTalk> talks() {
    return List.of(
        talk("Mooring many boats", "Ada Quayle", "https://www.youtube.com/watch?v=mooring0001"),
        talk("Charts without paper", "Ben Tiller", "https://www.youtube.com/watch?v=charts00001"));
  }

  static DetectedTalk talk(String title, String speaker, String video) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(new Speaking(speaker, null)),
        "Day 1",
        List.of(new TalkLink(LinkRole.VIDEO, video)),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  static TalkId firstTalk(Library library, ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  public static TextSpan spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }
}
