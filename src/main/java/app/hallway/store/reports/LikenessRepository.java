package app.hallway.store.reports;

import app.hallway.model.ReportId;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;

/** Which reports share runs of words. */
public final class LikenessRepository {
  private final Statements statements;

  public LikenessRepository(Statements statements) {
    this.statements = statements;
  }

  /** Adds runs of words, as numbers, to those that a report is found by. */
  public void add(ReportId report, List<Long> runs) {
    statements.update(
        "INSERT OR IGNORE INTO likeness (run, report) SELECT value, ? FROM json_each(?)",
        report.value(),
        json(runs));
  }

  /** Reports that show a version, in the bin or not, and share some of the runs; most first. */
  public List<ReportId> sharing(List<Long> runs, int fewest, int limit) {
    return statements.list(
        """
        SELECT report AS id FROM likeness JOIN report ON report.id = likeness.report
        WHERE run IN (SELECT value FROM json_each(?)) AND current_version IS NOT NULL
        GROUP BY report HAVING count(*) >= ? ORDER BY count(*) DESC, report LIMIT ?
        """,
        row -> new ReportId(row.number("id")),
        json(runs),
        fewest,
        limit);
  }

  /** Reports of which nothing is known yet, for they came with an older program. */
  public List<ReportId> unknown(int limit) {
    return statements.list(
        """
        SELECT id FROM report WHERE current_version IS NOT NULL
          AND id NOT IN (SELECT report FROM likeness) LIMIT ?
        """,
        row -> new ReportId(row.number("id")),
        limit);
  }

  private static String json(List<Long> runs) {
    return runs.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
