package app.hallway.store.notes;

import app.hallway.model.NewLink;
import app.hallway.model.NoticeId;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What was told of links that came for talks. No step of undo takes a notice back. */
public final class NoticeRepository {
  private final Statements statements;

  public NoticeRepository(Statements statements) {
    this.statements = statements;
  }

  /**
   * A notice as it was made.
   *
   * @param talk that the program took the mention for, whatever the user said since
   */
  public record Told(
      NoticeId id, ReportId report, TalkId talk, List<NewLink> links, Instant made, boolean seen) {
    public Told {
      links = List.copyOf(links);
    }
  }

  /** The oldest first. */
  public List<Told> all() {
    return statements.list("SELECT * FROM notice ORDER BY id", NoticeRepository::told);
  }

  public NoticeId add(ReportId report, TalkId talk, List<NewLink> links, Instant now) {
    return new NoticeId(
        statements.insert(
            "INSERT INTO notice (report, talk, links, made) VALUES (?, ?, ?, ?) RETURNING id",
            report.value(),
            talk.value(),
            Packed.newLinks(links),
            now));
  }

  public void markSeen(NoticeId notice, Instant now) {
    statements.update(
        "UPDATE notice SET seen = ? WHERE id = ? AND seen IS NULL", now, notice.value());
  }

  private static Told told(Row row) throws SQLException {
    return new Told(
        new NoticeId(row.number("id")),
        new ReportId(row.number("report")),
        new TalkId(row.number("talk")),
        Packed.newLinks(row.text("links")),
        row.instant("made"),
        !row.isNull("seen"));
  }
}
