package app.hallway.store;

import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.VersionId;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The tables of a new library, with rows that a test puts into them; each is committed at once. */
public final class Tables implements AutoCloseable {
  public final Statements statements;

  public Tables(Path folder) {
    statements = OlderLibraries.file(folder.resolve("a.hallway")).writable();
  }

  public Session session() {
    return new Session(statements, markdown -> markdown);
  }

  public ReportId report() {
    return new ReportId(statements.insert("INSERT INTO report (imported) VALUES (0) RETURNING id"));
  }

  /** The next version of a report, which it shows from now on. */
  public VersionId version(ReportId report, String sha256) {
    long id =
        statements.insert(
            """
            INSERT INTO version (report, number, sha256, format, source_name, imported, title,
              authors, warnings, warning_count)
            VALUES (?1, (SELECT count(*) + 1 FROM version WHERE report = ?1), ?2, 'MARKDOWN', 'a.md',
              0, 'A report', '', '', 0) RETURNING id
            """,
            report.value(),
            sha256);
    statements.update("UPDATE report SET current_version = ? WHERE id = ?", id, report.value());
    return new VersionId(id);
  }

  /** Says that a version is of another report. */
  public void apart(VersionId version, ReportId becomes) {
    statements.update(
        "INSERT INTO apart (version, becomes) VALUES (?, ?)", version.value(), becomes.value());
  }

  public TalkId talk() {
    return session().talks().add();
  }

  /** What a version tells of a talk. */
  public long mention(VersionId version, TalkId talk, @Nullable String origin) {
    return statements.insert(
        """
        INSERT INTO mention (version, talk, matched, position, origin, title, kind, speakers, links,
          lines, span_start, span_end, evidence, confidence)
        VALUES (?1, ?2, ?2, (SELECT count(*) FROM mention WHERE version = ?1), ?3, 'Tides', 'TALK',
          '', '', ?4, 3, 8, '', 1) RETURNING id
        """,
        version.value(),
        talk.value(),
        origin,
        "1\t1");
  }

  /** A mark in a version, and where it stands there. */
  public long highlight(
      ReportId report, VersionId version, @Nullable TalkId talk, boolean wholeTalk) {
    long id =
        statements.insert(
            """
            INSERT INTO highlight (report, version, talk, whole_talk, colour, quote, prefix, suffix,
              span_start, span_end, trail, created, changed)
            VALUES (?, ?, ?, ?, 'YELLOW', 'tides', '', '', 3, 8, '', 0, 0) RETURNING id
            """,
            report.value(),
            version.value(),
            talk == null ? null : talk.value(),
            wholeTalk);
    statements.update(
        """
        INSERT INTO placement (highlight, version, state, span_start, span_end)
        VALUES (?, ?, 'ANCHORED', 3, 8)
        """,
        id,
        version.value());
    return id;
  }

  @Override
  public void close() {
    statements.close();
  }
}
