package app.hallway.store.talks;

import app.hallway.model.TalkEdit;
import app.hallway.model.TalkKind;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import java.sql.SQLException;

/** The user's words about a talk, as they lie in the library. */
final class Correction {
  private Correction() {}

  static TalkEdit read(Row row) throws SQLException {
    var kind = row.textOrNull("kind");
    var speakers = row.textOrNull("speakers");
    var links = row.textOrNull("links");
    return new TalkEdit(
        row.textOrNull("title"),
        kind == null ? null : TalkKind.valueOf(kind),
        speakers == null ? null : Packed.speakers(speakers),
        row.textOrNull("day"),
        links == null ? null : Packed.links(links));
  }
}
