package app.hallway.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of something in the library: {@code hallway://report/7}, and so for a talk or a
 * highlight. Whoever follows it sees that and changes nothing.
 */
public final class HallwayLink {
  private static final String SCHEME = "hallway:";
  private static final Pattern LINK =
      Pattern.compile(
          "hallway://(report|talk|highlight)/([1-9][0-9]{0,17})/?", Pattern.CASE_INSENSITIVE);

  private HallwayLink() {}

  /** Whether a text is one or means to be one. */
  public static boolean isMeant(String text) {
    return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** What it asks for; empty where it leads to nothing that can be seen. */
  public static Optional<Errand> errand(String link) {
    var parts = LINK.matcher(link);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long id = Long.parseLong(parts.group(2));
    return Optional.of(
        switch (parts.group(1).toLowerCase(Locale.ROOT)) {
          case "report" -> new Errand.OpenReport(new ReportId(id));
          case "talk" -> new Errand.OpenTalk(new TalkId(id));
          default -> new Errand.OpenHighlight(new HighlightId(id));
        });
  }

  public static String to(ReportId report) {
    return "hallway://report/" + report.value();
  }

  public static String to(TalkId talk) {
    return "hallway://talk/" + talk.value();
  }

  public static String to(HighlightId highlight) {
    return "hallway://highlight/" + highlight.value();
  }
}
