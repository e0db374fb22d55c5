package app.hallway.store.notes;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Statements;
import java.util.List;

/** The user's tags. */
public final class TagRepository {
  private final Statements statements;

  public TagRepository(Statements statements) {
    this.statements = statements;
  }

  /** The column that names an owner, and its id. */
  private record Owner(String column, long id) {
    static Owner of(TagOwner owner) {
      return switch (owner) {
        case TagOwner.OfReport(ReportId report) -> new Owner("report", report.value());
        case TagOwner.OfTalk(TalkId talk) -> new Owner("talk", talk.value());
        case TagOwner.OfNote(NoteId note) -> new Owner("note", note.value());
        case TagOwner.OfHighlight(HighlightId mark) -> new Owner("highlight", mark.value());
      };
    }
  }

  /** In the order in which they were given. */
  public List<String> of(TagOwner owner) {
    var its = Owner.of(owner);
    return statements.list(
        "SELECT tag FROM tag WHERE " + its.column() + " = ? ORDER BY id",
        row -> row.text("tag"),
        its.id());
  }

  /** What else it has stays. */
  public void change(TagOwner owner, List<String> added, List<String> removed) {
    var its = Owner.of(owner);
    removed.forEach(tag -> remove(its, tag));
    added.forEach(tag -> add(its, tag));
  }

  private void add(Owner owner, String tag) {
    statements.update(
        """
        INSERT INTO tag (%1$s, tag) SELECT ?1, ?2
        WHERE NOT EXISTS (SELECT 1 FROM tag WHERE %1$s = ?1 AND tag = ?2)
        """
            .formatted(owner.column()),
        owner.id(),
        tag);
  }

  private void remove(Owner owner, String tag) {
    statements.update(
        "DELETE FROM tag WHERE " + owner.column() + " = ? AND tag = ?", owner.id(), tag);
  }

  /** Those of one talk are the other's from now on; what both have, that has already. */
  public void move(TalkId from, TalkId to) {
    statements.update(
        """
        UPDATE tag SET talk = ?2
        WHERE talk = ?1 AND tag NOT IN (SELECT tag FROM tag WHERE talk = ?2)
        """,
        from.value(),
        to.value());
  }
}
