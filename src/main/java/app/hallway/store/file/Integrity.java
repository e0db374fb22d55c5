package app.hallway.store.file;

import app.hallway.store.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong in a library file. */
public final class Integrity {
  private final Statements statements;

  public Integrity(Statements statements) {
    this.statements = statements;
  }

  /** A line each; empty where nothing is wrong. */
  public List<String> findings() {
    var findings = new ArrayList<>(pages());
    findings.addAll(references());
    findings.addAll(orphans());
    return findings;
  }

  /** Without a word of what is wrong. */
  public boolean isSound() {
    return statements
            .list("PRAGMA integrity_check(1)", row -> row.text("integrity_check"))
            .equals(List.of("ok"))
        && references().isEmpty();
  }

  public List<String> pages() {
    return statements.list("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  private List<String> references() {
    return statements.list(
        "PRAGMA foreign_key_check",
        row -> row.text("table") + " " + row.number("rowid") + " misses its " + row.text("parent"));
  }

  private List<String> orphans() {
    return statements.list(
        """
        SELECT 'version ' || id || ' has no text' AS finding FROM version
        WHERE id NOT IN (SELECT version FROM version_text)
        UNION ALL
        SELECT 'report ' || report.id || ' has a version of another report' FROM report
        JOIN version ON version.id = report.current_version WHERE version.report <> report.id
        UNION ALL
        SELECT 'talk ' || talk.id || ' is joined to one that is joined itself' FROM talk
        JOIN talk AS other ON other.id = talk.joined WHERE other.joined IS NOT NULL
        UNION ALL
        SELECT 'highlight ' || id || ' has no place' FROM highlight
        WHERE id NOT IN (SELECT highlight FROM placement)
        """,
        row -> row.text("finding"));
  }
}
