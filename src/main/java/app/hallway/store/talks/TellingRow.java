package app.hallway.store.talks;

import app.hallway.model.LineSpan;
import app.hallway.model.TalkKind;
import app.hallway.model.Telling;
import app.hallway.model.TextSpan;
import app.hallway.store.sql.NewRow;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import java.sql.SQLException;
import java.util.List;

/** What is told of a talk, in the columns that every table of tellings has. */
final class TellingRow {
  private TellingRow() {}

  static NewRow in(String table, Telling telling) {
    return new NewRow(table)
        .with("title", telling.title())
        .with("kind", telling.kind())
        .with("day", telling.day())
        .with("speakers", Packed.speakers(telling.speakers()))
        .with("links", Packed.links(telling.links()))
        .with("evidence", Packed.evidence(telling.evidence()))
        .with("confidence", telling.confidence())
        .with("cancelled", telling.cancelled());
  }

  /** Of one that stands in a report. */
  static NewRow in(String table, Telling telling, List<LineSpan> lines, TextSpan span) {
    return in(table, telling)
        .with("lines", Packed.lines(lines))
        .with("span_start", span.start())
        .with("span_end", span.end());
  }

  static Telling read(Row row) throws SQLException {
    return new Telling(
        row.text("title"),
        row.constant(TalkKind.class, "kind"),
        Packed.speakers(row.text("speakers")),
        row.textOrNull("day"),
        Packed.links(row.text("links")),
        Packed.evidence(row.text("evidence")),
        row.real("confidence"),
        row.flag("cancelled"));
  }

  static TextSpan span(Row row) throws SQLException {
    return new TextSpan(row.count("span_start"), row.count("span_end"));
  }
}
