package app.hallway.store.talks;

import app.hallway.model.DetectedTalk;
import app.hallway.model.ReportId;
import app.hallway.model.Suggestion;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkKey;
import app.hallway.model.VersionId;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.NewVersion.NewMention;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be talks, and what the user said is none. */
public final class SuggestionRepository {
  private static final String SELECT =
      """
      SELECT suggestion.*, live_report.id AS report
      FROM suggestion JOIN live_report ON live_report.current_version = suggestion.version
      """;

  private final Statements statements;

  public SuggestionRepository(Statements statements) {
    this.statements = statements;
  }

  public void add(VersionId version, NewMention suggested) {
    var found = suggested.talk();
    TellingRow.in("suggestion", found.telling(), found.mentions(), suggested.span())
        .with("version", version.value())
        .with("heading", suggested.heading())
        .insert(statements);
  }

  /** Those in whose newest version there was something to suggest. */
  public List<ReportId> reports() {
    return statements.list(
        """
        SELECT DISTINCT live_report.id FROM suggestion
        JOIN live_report ON live_report.current_version = suggestion.version
        """,
        row -> new ReportId(row.number("id")));
  }

  /** Those of a report's newest version, taken and declined ones too, in the order of its text. */
  public List<Suggestion> in(ReportId report) {
    return statements.list(
        SELECT + "WHERE live_report.id = ? ORDER BY span_start, suggestion.id",
        SuggestionRepository::suggestion,
        report.value());
  }

  /** One of a report's newest version. */
  public Optional<Suggestion> find(SuggestionId suggestion) {
    return statements.first(
        SELECT + "WHERE suggestion.id = ?", SuggestionRepository::suggestion, suggestion.value());
  }

  /** The keys of the titles that are no talks of a report. */
  public Set<TalkKey> declined(ReportId report) {
    return Set.copyOf(
        statements.list(
            "SELECT key FROM declined WHERE report = ?",
            row -> StoredKey.read(row.text("key")),
            report.value()));
  }

  /** From now on this is no talk of the report. */
  public void decline(ReportId report, TalkKey.Title key) {
    statements.update(
        "INSERT OR IGNORE INTO declined (report, key) VALUES (?, ?)",
        report.value(),
        StoredKey.text(key));
  }

  private static Suggestion suggestion(Row row) throws SQLException {
    return new Suggestion(
        new SuggestionId(row.number("id")),
        new ReportId(row.number("report")),
        new VersionId(row.number("version")),
        DetectedTalk.of(TellingRow.read(row), Packed.lines(row.text("lines"))),
        TellingRow.span(row),
        row.text("heading"));
  }
}
