package app.hallway.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file that Hallway exported is about. It stands in the file, so that the file is known
 * again wherever it went and whatever it is called now, and belongs to one thing for ever.
 *
 * @param id within its library
 * @param since when its library first had it: no other library, and no later bearer of the id, has
 *     the same
 */
public record FileOwner(Kind kind, long id, Instant since) {
  /** What a file may be about. */
  public enum Kind {
    REPORT,
    TALK,
    EVENT
  }

  /** The property of a file's front matter that it stands in. */
  public static final String PROPERTY = "hallway";

  private static final Pattern FORM = Pattern.compile("(report|talk|event) (\\d{1,18}) of (\\S+)");

  public static FileOwner of(ReportSummary report) {
    return new FileOwner(Kind.REPORT, report.id().value(), report.imported());
  }

  /** As it stands in a file: {@code report 2 of 2026-11-29T22:14:03.123Z}. */
  @Override
  public String toString() {
    return switch (kind) {
          case REPORT -> "report ";
          case TALK -> "talk ";
          case EVENT -> "event ";
        }
        + id
        + " of "
        + since;
  }

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<FileOwner> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var kind =
        switch (form.group(1)) {
          case "report" -> Kind.REPORT;
          case "talk" -> Kind.TALK;
          default -> Kind.EVENT;
        };
    try {
      return Optional.of(
          new FileOwner(kind, Long.parseLong(form.group(2)), Instant.parse(form.group(3))));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }
}
