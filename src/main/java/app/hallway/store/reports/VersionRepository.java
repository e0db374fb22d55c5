package app.hallway.store.reports;

import app.hallway.model.ImportWarning;
import app.hallway.model.Picture;
import app.hallway.model.PictureId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView.PictureRef;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.model.VersionId;
import app.hallway.store.file.KeptBytes;
import app.hallway.store.sql.Deflated;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.EventRepository;
import app.hallway.store.talks.NewVersion;
import app.hallway.store.talks.SuggestionRepository;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The states of reports. Versions are added, never changed or removed. */
public final class VersionRepository {
  private final Statements statements;

  public VersionRepository(Statements statements) {
    this.statements = statements;
  }

  /** What a version reads as. */
  public record VersionText(
      VersionId id,
      SourceFormat format,
      String markdown,
      String readingText,
      List<ImportWarning> warnings) {
    public VersionText {
      warnings = List.copyOf(warnings);
    }
  }

  /** Adds a version to its report, not yet as the current one. */
  public VersionId add(ReportId report, NewVersion version, Instant now) {
    var id = new VersionId(addRow(report, version, now));
    statements.update(
        "INSERT INTO version_text (version, source, markdown, reading_text) VALUES (?, ?, ?, ?)",
        id.value(),
        version.deflatedSource(),
        version.deflatedMarkdown(),
        version.readingText());
    addTags(id, version.draft().metadata().tags());
    version.draft().pictures().forEach(picture -> addPicture(id, picture));
    var suggestions = new SuggestionRepository(statements);
    version.suggestions().forEach(suggestion -> suggestions.add(id, suggestion));
    return id;
  }

  private long addRow(ReportId report, NewVersion version, Instant now) {
    var draft = version.draft();
    var metadata = draft.metadata();
    var event = version.event();
    return statements.insert(
        """
        INSERT INTO version (report, number, sha256, format, source_name, imported, title, authors,
          published, description, canonical_url, event, own_event, warnings, warning_count,
          reading_form)
        VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM version WHERE report = ?1),
          ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) RETURNING id
        """,
        report.value(),
        version.sha256(),
        draft.format(),
        draft.sourceName(),
        now,
        metadata.title(),
        Packed.texts(metadata.authors()),
        metadata.date() == null ? null : metadata.date().toString(),
        metadata.description(),
        metadata.canonicalUrl(),
        event == null ? null : event(event),
        metadata.event(),
        Packed.warnings(draft.warnings()),
        draft.warnings().size(),
        version.readingForm());
  }

  private long event(String name) {
    return new EventRepository(statements).named(name);
  }

  private void addTags(VersionId version, List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      statements.update(
          "INSERT INTO version_tag (version, position, tag) VALUES (?, ?, ?)",
          version.value(),
          i,
          tags.get(i));
    }
  }

  /** Adds a picture that the version's Markdown refers to; the same reference counts once. */
  public void addPicture(VersionId version, Picture picture) {
    statements.update(
        "INSERT OR IGNORE INTO version_picture (version, reference, picture) VALUES (?, ?, ?)",
        version.value(),
        picture.reference(),
        storedPicture(picture));
  }

  /** Gives a version the pictures that another one has. */
  public void copyPictures(VersionId from, VersionId to) {
    statements.update(
        """
        INSERT OR IGNORE INTO version_picture (version, reference, picture)
        SELECT ?, reference, picture FROM version_picture WHERE version = ?
        """,
        to.value(),
        from.value());
  }

  /** The version before one in its report, as far as the user lets it count; or empty. */
  public Optional<VersionId> before(VersionId version) {
    return statements.first(
        """
        SELECT older.id FROM version JOIN version AS older
          ON older.report = version.report AND older.number < version.number
        WHERE version.id = ? AND older.id NOT IN (SELECT version FROM apart)
        ORDER BY older.number DESC
        """,
        row -> new VersionId(row.number("id")),
        version.value());
  }

  private long storedPicture(Picture picture) {
    var sha256 = picture.bytes().sha256();
    return statements
        .first("SELECT id FROM picture WHERE sha256 = ?", row -> row.number("id"), sha256)
        .orElseGet(
            () ->
                statements.insert(
                    "INSERT INTO picture (sha256, media_type, bytes) VALUES (?, ?, ?) RETURNING id",
                    sha256,
                    picture.mediaType(),
                    picture.bytes().toArray()));
  }

  public Optional<Picture> picture(PictureId picture) {
    return statements.first(
        """
        SELECT media_type, bytes,
          (SELECT min(reference) FROM version_picture WHERE picture = id) AS reference
        FROM picture WHERE id = ?
        """,
        row ->
            new Picture(
                row.text("reference"), row.text("media_type"), SourceBytes.of(row.bytes("bytes"))),
        picture.value());
  }

  public List<PictureRef> pictures(VersionId version) {
    return statements.list(
        "SELECT reference, picture FROM version_picture WHERE version = ? ORDER BY reference",
        row -> new PictureRef(row.text("reference"), new PictureId(row.number("picture"))),
        version.value());
  }

  /** The version of a report with this content. */
  public Optional<VersionId> withContent(ReportId report, String sha256) {
    return statements.first(
        """
        SELECT id FROM version WHERE report = ? AND sha256 = ?
          AND id NOT IN (SELECT version FROM apart) ORDER BY number DESC
        """,
        row -> new VersionId(row.number("id")),
        report.value(),
        sha256);
  }

  /** The version that is read now; empty where the report has none or lies in the bin. */
  public Optional<VersionId> current(ReportId report) {
    return statements.first(
        "SELECT current_version AS id FROM live_report WHERE id = ?",
        row -> new VersionId(row.number("id")),
        report.value());
  }

  /** Every version of a report that is not in the bin, the newest first. */
  public List<ReportVersion> of(ReportId report) {
    return versions(
        "WHERE version.report = ? AND version.id NOT IN (SELECT version FROM apart)"
            + " ORDER BY version.number DESC",
        report.value());
  }

  /** A version of a report that is not in the bin. */
  public Optional<ReportVersion> find(VersionId version) {
    return versions("WHERE version.id = ?", version.value()).stream().findFirst();
  }

  private List<ReportVersion> versions(String condition, Object... parameters) {
    return statements.list(
        """
        SELECT version.id, version.report, version.number, version.title, version.imported,
          version.id = live_report.current_version AS is_current,
          version.number > shown.number AS is_taken_back,
          version.id IS reading.seen_version AS is_seen
        FROM version
        JOIN live_report ON live_report.id = version.report
        JOIN version AS shown ON shown.id = live_report.current_version
        LEFT JOIN reading ON reading.report = version.report
        """
            + condition,
        row ->
            new ReportVersion(
                new VersionId(row.number("id")),
                new ReportId(row.number("report")),
                row.count("number"),
                row.text("title"),
                row.instant("imported"),
                row.flag("is_current"),
                row.flag("is_taken_back"),
                row.flag("is_seen")),
        parameters);
  }

  /** Of the bytes that were imported, in lower-case hexadecimal. */
  public Optional<String> sha256(VersionId version) {
    return statements.first(
        "SELECT sha256 FROM version WHERE id = ?", row -> row.text("sha256"), version.value());
  }

  /** Whether a report that is not in the bin has or had this content. */
  public boolean isShelved(String sha256) {
    return statements.number(
            """
            SELECT count(*) AS n FROM version JOIN live_report ON live_report.id = version.report
            WHERE version.sha256 = ?
            """,
            sha256)
        > 0;
  }

  /**
   * What a version reads as.
   *
   * @throws StorageException with {@link StorageException.Reason#SPOILED} where that cannot be had
   */
  public Optional<VersionText> text(VersionId version) {
    return statements.first(
        """
        SELECT version.*, markdown, reading_text
        FROM version JOIN version_text ON version_text.version = version.id WHERE version.id = ?
        """,
        VersionRepository::text,
        version.value());
  }

  /** What a version's report is about, as the user calls it. */
  public Optional<String> event(VersionId version) {
    return statements.first(
        """
        SELECT shown_event.name FROM version JOIN report ON report.id = version.report
        JOIN shown_event ON shown_event.id = coalesce(report.chosen_event, version.event)
        WHERE version.id = ?
        """,
        row -> row.text("name"),
        version.value());
  }

  public String readingText(VersionId version) {
    return statements
        .first(
            "SELECT reading_text FROM version_text WHERE version = ?",
            row -> row.text("reading_text"),
            version.value())
        .orElseThrow();
  }

  /**
   * The bytes as they were imported.
   *
   * @throws StorageException with {@link StorageException.Reason#SPOILED} where they cannot be had
   */
  public Optional<SourceBytes> source(VersionId version) {
    return statements.first(
        """
        SELECT version.*, source
        FROM version JOIN version_text ON version_text.version = version.id WHERE version.id = ?
        """,
        row -> SourceBytes.of(inflated(row, "source")),
        version.value());
  }

  /** The name of the file that it was read from. */
  public String sourceName(VersionId version) {
    return statements
        .first(
            "SELECT source_name FROM version WHERE id = ?",
            row -> row.text("source_name"),
            version.value())
        .orElseThrow();
  }

  /** What the report said of itself in this version. */
  public ReportMetadata metadata(VersionId version) {
    return statements
        .first(
            """
            SELECT version.*,
              (SELECT group_concat(tag, char(10) ORDER BY position) FROM version_tag
                WHERE version_tag.version = version.id) AS author_tags
            FROM version WHERE id = ?
            """,
            ReportRepository::metadata,
            version.value())
        .orElseThrow();
  }

  /** What of a version is not as it came, its pictures included. */
  public List<Spoiled> spoiled(VersionId version) {
    return new KeptBytes(statements).of(version);
  }

  /**
   * Puts what just came again in the place of what is spoiled of it.
   *
   * @param again of the same bytes as the version
   */
  public void mend(VersionId version, NewVersion again) {
    if (spoiled(version).isEmpty()) {
      return;
    }
    statements.update(
        "UPDATE version_text SET source = ?, markdown = ? WHERE version = ?",
        again.deflatedSource(),
        again.deflatedMarkdown(),
        version.value());
    if (!again.readingText().equals(readingText(version))) {
      statements.update("UPDATE version SET reading_form = 0 WHERE id = ?", version.value());
    }
    for (var picture : again.draft().pictures()) {
      statements.update(
          "UPDATE picture SET bytes = ? WHERE sha256 = ?",
          picture.bytes().toArray(),
          picture.bytes().sha256());
    }
  }

  /** Puts Markdown that was made of the source again in the place of what is spoiled. */
  public void mendText(VersionId version, String markdown) {
    statements.update(
        "UPDATE version_text SET markdown = ? WHERE version = ?",
        Deflated.deflate(markdown.getBytes(StandardCharsets.UTF_8)),
        version.value());
  }

  private static VersionText text(Row row) throws SQLException {
    return new VersionText(
        new VersionId(row.number("id")),
        row.constant(SourceFormat.class, "format"),
        new String(inflated(row, "markdown"), StandardCharsets.UTF_8),
        row.text("reading_text"),
        Packed.warnings(row.text("warnings")));
  }

  private static byte[] inflated(Row row, String column) throws SQLException {
    try {
      return Deflated.inflate(row.bytes(column));
    } catch (IllegalArgumentException notDeflated) {
      var which =
          "report %d, \u201c%s\u201d, version %d"
              .formatted(row.number("report"), row.text("title"), row.number("number"));
      throw new StorageException(StorageException.Reason.SPOILED, which, notDeflated);
    }
  }
}
