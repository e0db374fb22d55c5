package app.hallway.store.reports;

import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import app.hallway.store.sql.Statements;
import java.util.Optional;

/** Which files reports came from, and what the user said came from a file of another report. */
public final class SourceRepository {
  private final Statements statements;

  public SourceRepository(Statements statements) {
    this.statements = statements;
  }

  /** What a file brought when it was last imported. */
  public record Brought(ReportId report, String sha256) {}

  public Optional<Brought> from(String path) {
    return statements.first(
        "SELECT report, sha256 FROM source WHERE path = ?",
        row -> new Brought(new ReportId(row.number("report")), row.text("sha256")),
        path);
  }

  public void bring(String path, Brought brought) {
    statements.update(
        """
        INSERT INTO source (path, report, sha256) VALUES (?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET report = excluded.report, sha256 = excluded.sha256
          WHERE report <> excluded.report OR sha256 <> excluded.sha256
        """,
        path,
        brought.report().value(),
        brought.sha256());
  }

  /** Whether another file brought something to a report after this one did. */
  public boolean isOvertaken(ReportId report, String path) {
    return statements.number(
            """
            SELECT count(*) AS n FROM source JOIN version ON version.id =
              (SELECT current_version FROM report WHERE report.id = source.report)
            WHERE source.report = ? AND path <> ? AND source.sha256 = version.sha256
            """,
            report.value(),
            path)
        > 0;
  }

  /** Where a version's content came from, as far as its file has not changed since. */
  public Optional<String> pathOf(VersionId version) {
    return statements.first(
        """
        SELECT path FROM source JOIN version USING (report, sha256) WHERE version.id = ?
        ORDER BY source.id DESC
        """,
        row -> row.text("path"),
        version.value());
  }

  /** A version is no state of its report but of another one, which its file belongs to now. */
  public void part(VersionId version, ReportId becomes) {
    statements.update(
        "INSERT INTO apart (version, becomes) VALUES (?, ?)", version.value(), becomes.value());
    statements.update(
        """
        UPDATE source SET report = ?2
        WHERE (report, sha256) = (SELECT report, sha256 FROM version WHERE id = ?1)
        """,
        version.value(),
        becomes.value());
  }

  /** The report that content was said to be, where it was taken for another one before. */
  public Optional<ReportId> parted(String sha256) {
    return statements.first(
        """
        SELECT becomes AS id FROM apart JOIN version ON version.id = apart.version
        WHERE sha256 = ? ORDER BY apart.id DESC
        """,
        row -> new ReportId(row.number("id")),
        sha256);
  }

  /** The version of its own report that reads as one which was taken for another report's. */
  public Optional<VersionId> partedAs(VersionId version) {
    return statements.first(
        """
        SELECT own.id FROM apart JOIN version ON version.id = apart.version
        JOIN version AS own ON own.report = apart.becomes AND own.sha256 = version.sha256
        WHERE apart.version = ? ORDER BY own.number DESC
        """,
        row -> new VersionId(row.number("id")),
        version.value());
  }

  /** Whether the user said that a report is no state of another one. */
  public boolean isParted(ReportId report) {
    return statements.number("SELECT count(*) AS n FROM apart WHERE becomes = ?", report.value())
        > 0;
  }
}
