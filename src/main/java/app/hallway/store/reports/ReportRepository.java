package app.hallway.store.reports;

import app.hallway.model.LibraryCounts;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import app.hallway.model.VersionId;
import app.hallway.store.journal.Journal;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.EventRepository;
import app.hallway.store.talks.SpeakerRepository;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports: what they are known by, and how a list shows them. */
public final class ReportRepository {
  private static final String SUMMARY =
      """
      SELECT report.id, report.imported AS arrived, report.source_path, version.*,
        coalesce(chosen.name, detected.name) AS event_name,
        coalesce(reading.is_read, 0) AS is_read,
        coalesce(seen.number < version.number, 0) AS is_changed,
        (SELECT group_concat(tag, char(10) ORDER BY position) FROM version_tag
          WHERE version_tag.version = version.id) AS author_tags,
        (SELECT group_concat(tag, char(10) ORDER BY id) FROM report_tag
          WHERE report_tag.report = report.id) AS user_tags,
        (SELECT count(*) FROM mention JOIN talk ON talk.id = mention.talk
          WHERE mention.version = version.id AND NOT talk.dismissed
            AND talk.joined IS NULL) AS talks,
        (SELECT count(*) FROM highlight
          WHERE highlight.report = report.id AND highlight.binned IS NULL) AS highlights,
        (SELECT count(*) FROM note WHERE note.report = report.id AND note.binned IS NULL)
          + (SELECT count(*) FROM mention JOIN note ON note.talk = mention.talk
            WHERE mention.version = version.id AND note.binned IS NULL)
          + (SELECT count(*) FROM highlight JOIN note ON note.highlight = highlight.id
            WHERE highlight.report = report.id AND highlight.binned IS NULL
              AND note.binned IS NULL) AS notes,
        (SELECT count(*) FROM version AS every WHERE every.report = report.id
          AND every.id NOT IN (SELECT version FROM apart)) AS versions
      FROM report
      JOIN version ON version.id = report.current_version
      LEFT JOIN shown_event AS chosen ON chosen.id = report.chosen_event
      LEFT JOIN shown_event AS detected ON detected.id = version.event
      LEFT JOIN reading ON reading.report = report.id
      LEFT JOIN version AS seen ON seen.id = reading.seen_version
      """;
  private static final String NEWEST_FIRST =
      " ORDER BY published DESC NULLS LAST, title, report.id";
  private static final String SHELVED = "WHERE report.binned IS NULL";

  private final Statements statements;

  public ReportRepository(Statements statements) {
    this.statements = statements;
  }

  /** Newest date first. */
  public List<ReportSummary> list(ReportFilter filter) {
    return switch (filter) {
      case ReportFilter.All all -> summaries(SHELVED);
      case ReportFilter.Unread unread -> summaries(SHELVED + " AND NOT coalesce(is_read, 0)");
      case ReportFilter.WithHighlightedTalks marked ->
          summaries(
              SHELVED + " AND report.id IN (SELECT report FROM live_highlight WHERE whole_talk)");
      case ReportFilter.OfEvent(var event) ->
          summaries(
              SHELVED + " AND coalesce(chosen.name, detected.name) = ?",
              new EventRepository(statements).shown(event));
      case ReportFilter.WithTag(var tag) ->
          summaries(SHELVED + " AND ? IN (SELECT tag FROM " + TAGS_OF_REPORT + ")", tag);
      case ReportFilter.Binned binned -> summaries("WHERE report.binned IS NOT NULL");
    };
  }

  private static final String TAGS_OF_REPORT =
      """
      (SELECT tag FROM report_tag WHERE report_tag.report = report.id
       UNION SELECT tag FROM version_tag WHERE version_tag.version = version.id)\
      """;

  private List<ReportSummary> summaries(String condition, Object... parameters) {
    return statements.list(
        SUMMARY + condition + NEWEST_FIRST, ReportRepository::summary, parameters);
  }

  /** A report that is not in the bin. */
  public Optional<ReportSummary> find(ReportId report) {
    return statements.first(
        SUMMARY + SHELVED + " AND report.id = ?", ReportRepository::summary, report.value());
  }

  public LibraryCounts counts() {
    return new LibraryCounts(
        count("SELECT count(*) AS n FROM live_report"),
        count(
            """
            SELECT count(*) AS n FROM live_report
            LEFT JOIN reading ON reading.report = live_report.id WHERE NOT coalesce(is_read, 0)
            """),
        count("SELECT count(DISTINCT talk) AS n FROM live_highlight WHERE whole_talk"),
        count(
            """
            SELECT count(*) AS n FROM talk WHERE follow_up = 'TO_WATCH'
              AND id IN (SELECT id FROM live_talk)
            """),
        count("SELECT count(*) AS n FROM live_talk"),
        new SpeakerRepository(statements).count(),
        count("SELECT count(*) AS n FROM live_note"),
        count("SELECT count(*) AS n FROM live_highlight"),
        count("SELECT count(*) AS n FROM report WHERE binned IS NOT NULL AND current_version > 0"),
        events(),
        tags());
  }

  /** By name. */
  public List<LibraryCounts.Named> events() {
    return named(
        """
        SELECT shown_event.name, count(*) AS n FROM live_report
        JOIN version ON version.id = current_version
        JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
        GROUP BY shown_event.name ORDER BY shown_event.name
        """);
  }

  /** By name. */
  public List<LibraryCounts.Named> tags() {
    return named(
        """
        SELECT tag AS name, count(*) AS n FROM (
          SELECT live_report.id, tag FROM live_report
          JOIN report_tag ON report_tag.report = live_report.id
          UNION
          SELECT live_report.id, tag FROM live_report
          JOIN version_tag ON version_tag.version = current_version)
        GROUP BY tag ORDER BY tag
        """);
  }

  /** Each as often as there are reports of theirs. */
  public List<String> authors() {
    return statements
        .list(
            "SELECT authors FROM live_report JOIN version ON version.id = current_version",
            row -> Packed.texts(row.text("authors")))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private int count(String sql) {
    return (int) statements.number(sql);
  }

  private List<LibraryCounts.Named> named(String sql) {
    return statements.list(sql, row -> new LibraryCounts.Named(row.text("name"), row.count("n")));
  }

  /** The report, binned or not, that was published at an address. */
  public Optional<ReportId> withUrlKey(String urlKey) {
    return known("SELECT id FROM report WHERE url_key = ? ORDER BY id", urlKey);
  }

  /** The report, binned or not, that came from this path. */
  public Optional<ReportId> withPath(String path) {
    return known(
        """
        SELECT coalesce((SELECT report FROM source WHERE path = ?1),
          (SELECT min(id) FROM report WHERE source_path = ?1)) AS id
        WHERE id IS NOT NULL
        """,
        path);
  }

  /** The report, binned or not, one of whose versions had this content. */
  public Optional<ReportId> withContent(String sha256) {
    return known(
        """
        SELECT report AS id FROM version WHERE sha256 = ?
          AND id NOT IN (SELECT version FROM apart) ORDER BY id
        """,
        sha256);
  }

  private Optional<ReportId> known(String sql, String key) {
    return statements.first(sql, row -> new ReportId(row.number("id")), key);
  }

  public Optional<String> urlKey(ReportId report) {
    return statements.first(
        "SELECT url_key FROM report WHERE id = ? AND url_key IS NOT NULL",
        row -> row.text("url_key"),
        report.value());
  }

  /** Where its file was when it was last imported. */
  public Optional<String> path(ReportId report) {
    return statements.first(
        "SELECT source_path FROM report WHERE id = ? AND source_path IS NOT NULL",
        row -> row.text("source_path"),
        report.value());
  }

  /** The current version, also of a report in the bin, else the newest one. */
  public Optional<VersionId> lastVersion(ReportId report) {
    return statements.first(
        """
        SELECT coalesce(current_version,
          (SELECT id FROM version WHERE report = report.id ORDER BY number DESC)) AS id
        FROM report WHERE id = ? AND EXISTS (SELECT 1 FROM version WHERE report = report.id)
        """,
        row -> new VersionId(row.number("id")),
        report.value());
  }

  public boolean isBinned(ReportId report) {
    return statements.number(
            "SELECT binned IS NOT NULL AS n FROM report WHERE id = ?", report.value())
        != 0;
  }

  /** Adds a report that nobody sees until it shows a version. */
  public ReportId add(Instant now) {
    return new ReportId(
        statements.insert("INSERT INTO report (imported) VALUES (?) RETURNING id", now));
  }

  /**
   * Makes a version the current one, and takes the report out of the bin. An address that it has
   * already stays; a path changes where one is given.
   */
  public void show(
      ReportId report, VersionId version, @Nullable String urlKey, @Nullable String path) {
    statements.update(
        """
        UPDATE report SET current_version = ?, binned = NULL,
          url_key = coalesce(url_key, ?), source_path = coalesce(?, source_path)
        WHERE id = ?
        """,
        version.value(),
        urlKey,
        path,
        report.value());
  }

  /** Its file lies elsewhere by now; where somebody said so before, that stays. */
  public void move(ReportId report, @Nullable String from, @Nullable String to) {
    statements.update(
        "UPDATE report SET source_path = ? WHERE id = ? AND source_path = ?",
        to,
        report.value(),
        from);
  }

  /** Shows an older version again. */
  public void goBack(ReportId report, VersionId version) {
    statements.update(
        "UPDATE report SET current_version = ? WHERE id = ?", version.value(), report.value());
  }

  /** Where somebody reads, and in which version. */
  public record PositionIn(VersionId version, ReadingPosition position) {}

  /** Empty where the reader has not begun. */
  public Optional<PositionIn> position(ReportId report) {
    return statements.first(
        """
        SELECT position_version, position_offset, position_fraction FROM reading
        WHERE report = ? AND position_offset IS NOT NULL AND position_version IS NOT NULL
        """,
        row ->
            new PositionIn(
                new VersionId(row.number("position_version")),
                new ReadingPosition(row.count("position_offset"), row.real("position_fraction"))),
        report.value());
  }

  public void rememberPosition(ReportId report, VersionId version, ReadingPosition position) {
    statements.update(
        """
        INSERT INTO reading (report, position_version, position_offset, position_fraction)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (report) DO UPDATE SET position_version = excluded.position_version,
          position_offset = excluded.position_offset,
          position_fraction = excluded.position_fraction
        """,
        report.value(),
        version.value(),
        position.offset(),
        position.fraction());
  }

  /** The newest version that the user knows; empty where there is none. */
  public Optional<VersionId> seen(ReportId report) {
    return statements.first(
        "SELECT seen_version FROM reading WHERE report = ? AND seen_version IS NOT NULL",
        row -> new VersionId(row.number("seen_version")),
        report.value());
  }

  public void markSeen(ReportId report, VersionId version) {
    statements.update(
        """
        INSERT INTO reading (report, seen_version) VALUES (?, ?)
        ON CONFLICT (report) DO UPDATE SET seen_version = excluded.seen_version
        """,
        report.value(),
        version.value());
  }

  public void markRead(ReportId report, boolean read) {
    statements.update(
        """
        INSERT INTO reading (report, is_read) VALUES (?, ?)
        ON CONFLICT (report) DO UPDATE SET is_read = excluded.is_read
        """,
        report.value(),
        read);
  }

  /** A blank name goes back to what was detected. */
  public void chooseEvent(ReportId report, String name) {
    statements.update(
        "UPDATE report SET chosen_event = ? WHERE id = ?",
        name.isBlank() ? null : new EventRepository(statements).named(name.strip()),
        report.value());
  }

  public void bin(ReportId report, Instant now) {
    statements.update(
        "UPDATE report SET binned = " + Journal.LATEST + " WHERE id = ? AND binned IS NULL",
        now,
        report.value());
  }

  public void restore(ReportId report) {
    statements.update("UPDATE report SET binned = NULL WHERE id = ?", report.value());
  }

  private static ReportSummary summary(Row row) throws SQLException {
    return new ReportSummary(
        new ReportId(row.number("id")),
        metadata(row),
        row.textOrNull("event_name"),
        row.flag("is_read"),
        row.flag("is_changed"),
        row.count("talks"),
        row.count("highlights"),
        row.count("notes"),
        row.count("warning_count"),
        row.count("versions"),
        row.instant("arrived"),
        row.textOrNull("source_path"),
        lines(row.text("user_tags")));
  }

  static ReportMetadata metadata(Row row) throws SQLException {
    var published = row.textOrNull("published");
    return new ReportMetadata(
        row.text("title"),
        Packed.texts(row.text("authors")),
        published == null ? null : LocalDate.parse(published),
        lines(row.text("author_tags")),
        row.textOrNull("description"),
        row.textOrNull("canonical_url"),
        row.textOrNull("own_event"));
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
