package app.hallway.store.notes;

import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.journal.Journal;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks, and where they are in each version. */
public final class HighlightRepository {
  private static final String SELECT =
      """
      SELECT live_highlight.*, report.current_version AS shown_in,
        placement.state, placement.candidates,
        placement.span_start AS place_start, placement.span_end AS place_end
      FROM live_highlight
      JOIN report ON report.id = live_highlight.report
      LEFT JOIN placement ON placement.highlight = live_highlight.id
        AND placement.version = report.current_version
      """;
  private static final String IN_ORDER =
      "ORDER BY live_highlight.report, place_start IS NULL, place_start, place_end,"
          + " live_highlight.id";

  private final Statements statements;

  public HighlightRepository(Statements statements) {
    this.statements = statements;
  }

  /** In the order of the text; detached ones last. */
  public List<Highlight> of(ReportId report) {
    return highlights("WHERE live_highlight.report = ? " + IN_ORDER, report.value());
  }

  public List<Highlight> all() {
    return highlights(IN_ORDER);
  }

  public Optional<Highlight> find(HighlightId highlight) {
    return highlights("WHERE live_highlight.id = ?", highlight.value()).stream().findFirst();
  }

  /** The mark of a whole talk in one report. */
  public Optional<Highlight> ofTalk(ReportId report, TalkId talk) {
    return highlights(
            "WHERE live_highlight.report = ? AND talk = ? AND whole_talk",
            report.value(),
            talk.value())
        .stream()
        .findFirst();
  }

  /** The marks of a talk, and in what is told of it, in all reports. */
  public List<Highlight> ofTalk(TalkId talk) {
    return highlights("WHERE talk = ?", talk.value());
  }

  /**
   * What is marked.
   *
   * @param version of the report, as it was seen
   * @param talk that is told of there, or null
   * @param wholeTalk whether all of the talk is marked and not some words
   */
  public record Subject(
      ReportId report, VersionId version, @Nullable TalkId talk, boolean wholeTalk) {}

  /** Adds a mark that lies where its anchor says in that version. */
  public HighlightId add(Subject marked, HighlightColour colour, Anchor anchor, Instant now) {
    var version = marked.version();
    var talk = marked.talk();
    long id =
        statements.insert(
            """
            INSERT INTO highlight (report, version, talk, whole_talk, colour, quote, prefix, suffix,
              span_start, span_end, trail, created, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """,
            marked.report().value(),
            version.value(),
            talk == null ? null : talk.value(),
            marked.wholeTalk(),
            colour,
            anchor.quote(),
            anchor.prefix(),
            anchor.suffix(),
            anchor.span().start(),
            anchor.span().end(),
            Packed.trail(anchor.trail()),
            now,
            now);
    place(new HighlightId(id), version, new Placement.Anchored(anchor.span()));
    return new HighlightId(id);
  }

  /** Says when a mark was made and changed that came from elsewhere. */
  public void date(HighlightId highlight, Instant created, Instant changed) {
    statements.update(
        "UPDATE highlight SET created = ?, changed = ? WHERE id = ?",
        created,
        changed,
        highlight.value());
  }

  public void recolour(HighlightId highlight, HighlightColour colour, Instant now) {
    statements.update(
        "UPDATE highlight SET colour = ?1, changed = ?2 WHERE id = ?3 AND colour <> ?1",
        colour,
        now,
        highlight.value());
  }

  /** Gives a mark a new anchor in a version. */
  public void attach(HighlightId highlight, VersionId version, Anchor anchor, Instant now) {
    statements.update(
        """
        UPDATE highlight SET version = ?, quote = ?, prefix = ?, suffix = ?,
          span_start = ?, span_end = ?, trail = ?, changed = ?
        WHERE id = ?
        """,
        version.value(),
        anchor.quote(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.span().start(),
        anchor.span().end(),
        Packed.trail(anchor.trail()),
        now,
        highlight.value());
    place(highlight, version, new Placement.Anchored(anchor.span()));
  }

  /** Says where a mark is in a version. */
  public void place(HighlightId highlight, VersionId version, Placement placement) {
    var span = placement.span().orElse(null);
    statements.update(
        """
        INSERT INTO placement (highlight, version, state, span_start, span_end, candidates)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (highlight, version) DO UPDATE SET state = excluded.state,
          span_start = excluded.span_start, span_end = excluded.span_end,
          candidates = excluded.candidates
        """,
        highlight.value(),
        version.value(),
        state(placement),
        span == null ? null : span.start(),
        span == null ? null : span.end(),
        placement instanceof Placement.Detached(var candidates)
            ? Packed.candidates(candidates)
            : "");
  }

  /** Gives the marks that were made in one version to another report, whose version reads alike. */
  public void move(VersionId from, ReportId report, VersionId to) {
    statements.update(
        """
        INSERT INTO placement (highlight, version, state, span_start, span_end, candidates)
        SELECT highlight, ?, state, placement.span_start, placement.span_end, candidates
        FROM placement JOIN highlight ON highlight.id = highlight
          AND highlight.version = placement.version
        WHERE placement.version = ?
        """,
        to.value(),
        from.value());
    statements.update(
        "UPDATE highlight SET report = ?, version = ? WHERE version = ?",
        report.value(),
        to.value(),
        from.value());
  }

  public void bin(HighlightId highlight, Instant now) {
    statements.update(
        "UPDATE highlight SET binned = " + Journal.LATEST + " WHERE id = ? AND binned IS NULL",
        now,
        highlight.value());
  }

  /** The version that a mark's anchor was taken from. */
  public VersionId anchoredIn(HighlightId highlight) {
    return new VersionId(
        statements.number("SELECT version AS n FROM highlight WHERE id = ?", highlight.value()));
  }

  /**
   * All marks of a report with their places in a version of it; those in the bin too, for they may
   * come back when the version is shown.
   */
  public List<Highlight> in(VersionId version) {
    return statements.list(
        """
        SELECT highlight.*, version.id AS shown_in, placement.state, placement.candidates,
          placement.span_start AS place_start, placement.span_end AS place_end
        FROM version JOIN highlight ON highlight.report = version.report
        LEFT JOIN placement
          ON placement.highlight = highlight.id AND placement.version = version.id
        WHERE version.id = ? ORDER BY highlight.id
        """,
        HighlightRepository::highlight,
        version.value());
  }

  /** The marks that a version had, where they are in it; those in the bin are left out. */
  public List<Highlight> shownIn(VersionId version) {
    return statements.list(
        """
        SELECT live_highlight.*, version.id AS shown_in, placement.state, placement.candidates,
          placement.span_start AS place_start, placement.span_end AS place_end
        FROM version JOIN live_highlight ON live_highlight.report = version.report
        JOIN placement ON placement.highlight = live_highlight.id
          AND placement.version = version.id
        WHERE version.id = ?
        """
            + IN_ORDER,
        HighlightRepository::highlight,
        version.value());
  }

  /** Whether a report shows a version in which nobody looked for one of its marks. */
  public boolean isAnyUnsought(VersionId version) {
    return statements.number(
            """
            SELECT EXISTS (SELECT 1 FROM report
              JOIN live_highlight ON live_highlight.report = report.id
              WHERE report.current_version = ?1 AND NOT EXISTS (SELECT 1 FROM placement
                WHERE placement.highlight = live_highlight.id AND placement.version = ?1)) AS n
            """,
            version.value())
        != 0;
  }

  private List<Highlight> highlights(String condition, Object... parameters) {
    return statements.list(SELECT + condition, HighlightRepository::highlight, parameters);
  }

  private static Highlight highlight(Row row) throws SQLException {
    return new Highlight(
        new HighlightId(row.number("id")),
        new ReportId(row.number("report")),
        row.isNull("talk") ? null : new TalkId(row.number("talk")),
        row.flag("whole_talk"),
        row.constant(HighlightColour.class, "colour"),
        new Anchor(
            row.text("quote"),
            row.text("prefix"),
            row.text("suffix"),
            new TextSpan(row.count("span_start"), row.count("span_end")),
            Packed.trail(row.text("trail"))),
        new VersionId(row.number("shown_in")),
        placement(row),
        row.instant("created"),
        row.instant("changed"));
  }

  private static Placement placement(Row row) throws SQLException {
    return switch (row.text("state")) {
      case "ANCHORED" -> new Placement.Anchored(place(row));
      case "EDITED" -> new Placement.Edited(place(row));
      default -> new Placement.Detached(Packed.candidates(row.text("candidates")));
    };
  }

  private static TextSpan place(Row row) throws SQLException {
    return new TextSpan(row.count("place_start"), row.count("place_end"));
  }

  private static String state(Placement placement) {
    return switch (placement) {
      case Placement.Anchored anchored -> "ANCHORED";
      case Placement.Edited edited -> "EDITED";
      case Placement.Detached detached -> "DETACHED";
    };
  }
}
