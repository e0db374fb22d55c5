package app.hallway.store.finding;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit.Kind;
import app.hallway.model.TalkKind;
import app.hallway.search.Asking;
import app.hallway.search.Condition;
import app.hallway.search.Condition.Possession;
import app.hallway.search.Condition.Standing;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What is asked of things besides their words, as statements. */
final class Conditions {
  /** The mentions of talks in the versions that are shown. */
  private static final String TOLD =
      """
      SELECT mention.talk FROM mention
      JOIN version ON version.id = mention.version
      JOIN report ON report.id = version.report AND report.current_version = version.id
      """;

  private static final String TALK_KIND =
      """
      SELECT talk.id AS thing FROM talk LEFT JOIN correction ON correction.id = talk.id
      WHERE coalesce(correction.kind,
        (SELECT kind FROM live_telling WHERE shown = talk.id ORDER BY live_telling.id LIMIT 1),
        (SELECT mention.kind FROM mention
          JOIN version ON version.id = mention.version
          JOIN report ON report.id = version.report AND report.current_version = version.id
          WHERE mention.talk = talk.id AND report.binned IS NULL
          ORDER BY mention.origin = 'KEPT', mention.confidence DESC, mention.id LIMIT 1)) = ?
      """;

  /** By a link that has an address; what the user says of the links is all that there are. */
  private static final String LINKED =
      """
      SELECT talk.id AS thing FROM talk LEFT JOIN correction ON correction.id = talk.id
      WHERE iif(correction.links IS NOT NULL, char(10) || correction.links GLOB ?,
        talk.id IN (SELECT shown FROM live_telling WHERE char(10) || links GLOB ?)
        OR talk.id IN (%s AND report.binned IS NULL
          WHERE mention.links <> '' AND char(10) || mention.links GLOB ?))
      """
          .formatted(TOLD);

  private static final String REPORT_DATE =
      """
      (published >= ? AND published < ?
        OR published IS NULL AND version.imported >= ? AND version.imported < ?)
      """;

  /** The dates that SQLite compares as texts: of four digits, however far the user reaches. */
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Asking asking;

  Conditions(Asking asking) {
    this.asking = asking;
  }

  /** Of any but a type: each document knows its own. */
  Things of(Condition condition) {
    return switch (condition) {
      case Condition.OfType _ -> throw new IllegalArgumentException("of a document: " + condition);
      case Condition.OfTalkKind(var kind) -> ofKind(kind);
      case Condition.OfNoteKind(var kind) -> ofKind(kind);
      case Condition.Coloured(var colour) -> coloured(colour);
      case Condition.Has(var what) -> having(what);
      case Condition.Is(var standing) -> standing(standing);
      case Condition.Dated(var side, var period) ->
          switch (side) {
            case BEFORE -> between(FIRST, period.from(asking.today()));
            case AFTER -> between(period.until(asking.today()), LAST);
            case ON -> between(period.from(asking.today()), period.until(asking.today()));
          };
    };
  }

  private static Things ofKind(TalkKind kind) {
    return Things.of(Kind.TALK, TALK_KIND, kind);
  }

  private static Things ofKind(NoteKind kind) {
    return Things.of(Kind.NOTE, "SELECT id AS thing FROM note WHERE kind = ?", kind);
  }

  /** A talk that is highlighted as a whole has a colour too. */
  private static Things coloured(HighlightColour colour) {
    return Things.of(Kind.HIGHLIGHT, "SELECT id AS thing FROM highlight WHERE colour = ?", colour)
        .and(starred("AND colour = ?", colour));
  }

  private static Things starred(String also, Object... parameters) {
    return Things.of(
        Kind.TALK,
        "SELECT id AS thing FROM talk WHERE id IN (SELECT talk FROM live_highlight"
            + " WHERE talk IS NOT NULL AND whole_talk "
            + also
            + ")",
        parameters);
  }

  private Things having(Possession what) {
    return switch (what) {
      case NOTE -> noted("");
      case ACTION -> noted("AND note.kind = ?", NoteKind.ACTION);
      case QUESTION -> noted("AND note.kind = ?", NoteKind.QUESTION);
      case HIGHLIGHT ->
          Things.of(
                  Kind.REPORT,
                  "SELECT id AS thing FROM report WHERE EXISTS (SELECT 1 FROM highlight"
                      + " WHERE highlight.report = report.id AND highlight.binned IS NULL)")
              .and(
                  Things.of(
                      Kind.TALK,
                      "SELECT id AS thing FROM talk WHERE EXISTS (SELECT 1 FROM live_highlight"
                          + " WHERE talk IS NOT NULL AND talk = talk.id)"));
      case RECORDING -> linked(LinkRole.VIDEO);
      case SLIDES -> linked(LinkRole.SLIDES);
    };
  }

  /** What a note is about, and what that lies in. */
  private static Things noted(String also, Object... kind) {
    var marked =
        "SELECT highlight.%s FROM note JOIN highlight ON highlight.id = note.highlight"
            + " WHERE note.binned IS NULL AND highlight.%1$s IS NOT NULL "
            + also;
    return reports(ownOf("report") + also + " UNION " + marked.formatted("report"), twice(kind))
        .and(talks(ownOf("talk") + also + " UNION " + marked.formatted("talk"), twice(kind)))
        .and(
            Things.of(
                Kind.HIGHLIGHT,
                "SELECT id AS thing FROM highlight WHERE id IN (" + ownOf("highlight") + also + ")",
                kind));
  }

  private static Object[] twice(Object... parameters) {
    return parameters.length == 0 ? parameters : new Object[] {parameters[0], parameters[0]};
  }

  private static String ownOf(String about) {
    return "SELECT %1$s FROM note WHERE binned IS NULL AND %1$s IS NOT NULL ".formatted(about);
  }

  private static Things reports(String ids, Object... parameters) {
    return Things.of(
        Kind.REPORT, "SELECT id AS thing FROM report WHERE id IN (" + ids + ")", parameters);
  }

  private static Things talks(String ids, Object... parameters) {
    return Things.of(
        Kind.TALK, "SELECT id AS thing FROM talk WHERE id IN (" + ids + ")", parameters);
  }

  /** See {@code Packed}: a role, a tab and the address, on a line each. */
  private static Things linked(LinkRole role) {
    var line = "*\n" + role + "\t[^\n]*";
    return Things.of(Kind.TALK, LINKED, line, line, line);
  }

  private Things standing(Standing standing) {
    return switch (standing) {
      case UNREAD ->
          Things.of(
              Kind.REPORT,
              "SELECT id AS thing FROM report"
                  + " WHERE id NOT IN (SELECT report FROM reading WHERE is_read)");
      case READ -> reports("SELECT report FROM reading WHERE is_read");
      case READING ->
          reports("SELECT report FROM reading WHERE NOT is_read AND position_fraction > 0");
      case STARRED -> starred("");
      case TO_WATCH -> followed(FollowUp.TO_WATCH);
      case WATCHED -> followed(FollowUp.WATCHED);
      case DETACHED ->
          Things.of(
              Kind.HIGHLIGHT,
              """
              SELECT highlight.id AS thing FROM highlight
              JOIN report ON report.id = highlight.report
              JOIN placement ON placement.highlight = highlight.id
                AND placement.version = report.current_version
              WHERE placement.state = 'DETACHED'
              """);
      case SUGGESTED -> suggested();
      case OPEN -> open("");
      case DUE -> open(" AND due <= ?", asking.today().toString());
    };
  }

  private static Things followed(FollowUp followUp) {
    return Things.of(Kind.TALK, "SELECT id AS thing FROM talk WHERE follow_up = ?", followUp);
  }

  private static Things open(String also, Object... parameters) {
    return Things.of(
        Kind.NOTE,
        "SELECT id AS thing FROM note WHERE kind IN ('ACTION', 'QUESTION') AND done IS NULL" + also,
        parameters);
  }

  private Things suggested() {
    return reports(
        asking.suggested().stream()
            .map(ReportId::value)
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  private Things between(LocalDate from, LocalDate until) {
    var days = new Object[] {from.toString(), until.toString(), millis(from), millis(until)};
    var written = new Object[] {millis(from), millis(until)};
    return Things.of(
            Kind.REPORT,
            "SELECT report.id AS thing FROM report JOIN version ON version.id = current_version"
                + " WHERE "
                + REPORT_DATE,
            days)
        .and(talks(TOLD + " WHERE report.binned IS NULL AND " + REPORT_DATE, days))
        .and(written(Kind.NOTE, "note", written))
        .and(written(Kind.HIGHLIGHT, "highlight", written));
  }

  private static Things written(Kind kind, String table, Object... period) {
    return Things.of(
        kind, "SELECT id AS thing FROM " + table + " WHERE created >= ? AND created < ?", period);
  }

  private long millis(LocalDate day) {
    return day.atStartOfDay(asking.zone()).toInstant().toEpochMilli();
  }
}
