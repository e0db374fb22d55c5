package app.hallway.store.index;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit.Kind;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Statements;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things whose words are to be indexed again: each of them once, however often it is named. */
public final class Outdated {
  /** Talks of which not every version tells the same, and those that other reports tell of too. */
  private static final String TOLD_OTHERWISE =
      """
      WITH told AS (
        SELECT talk, mention.title, mention.speakers, origin = 'KEPT' AS kept, confidence
        FROM version JOIN mention ON mention.version = version.id WHERE version.report = ?1)
      SELECT talk AS id FROM told GROUP BY talk
      HAVING count(*) < (SELECT count(*) FROM version WHERE report = ?1)
        OR min(title) <> max(title) OR min(speakers) <> max(speakers)
        OR min(kept) <> max(kept) OR min(confidence) <> max(confidence)
      UNION
      SELECT told.talk FROM told
      JOIN mention AS other ON other.talk = told.talk
      JOIN version ON version.id = other.version AND version.report <> ?1
      """;

  /** What is found by the event of a report; a highlighted talk is found by itself. */
  private static final String WITHIN =
      """
      WITH told AS (
        SELECT talk FROM version JOIN mention ON mention.version = version.id
        WHERE version.report = ?1),
      marked AS (SELECT id FROM highlight WHERE report = ?1)
      UPDATE document SET form = 0
      WHERE kind = 'TALK' AND thing IN (SELECT talk FROM told)
        OR kind = 'HIGHLIGHT' AND thing IN (SELECT id FROM marked)
        OR kind = 'NOTE' AND thing IN (
          SELECT id FROM note WHERE report = ?1
          UNION SELECT id FROM note WHERE talk IN (SELECT talk FROM told)
          UNION SELECT id FROM note WHERE highlight IN (SELECT id FROM marked))
      """;

  private final Statements statements;
  private final WordIndex words;
  private final Map<Kind, Set<Long>> things = new EnumMap<>(Kind.class);

  public Outdated(Statements statements, WordIndex words) {
    this.statements = statements;
    this.words = words;
  }

  /** A report's own words: not its talks, nor what was written about it. */
  public void text(ReportId report) {
    add(Kind.REPORT, report.value());
  }

  /** What belongs to a report that is of another event now: it may be much, and is due later. */
  public void within(ReportId report) {
    statements.update(WITHIN, report.value());
  }

  /** A report and all that is seen only while it is. */
  public void report(ReportId report) {
    text(report);
    ids(
            "SELECT DISTINCT talk AS id FROM mention JOIN version ON version.id = version"
                + " WHERE report = ?",
            report.value())
        .forEach(id -> talk(new TalkId(id)));
    ids("SELECT id FROM highlight WHERE report = ?", report.value())
        .forEach(id -> highlight(new HighlightId(id)));
    notes("report", report.value());
  }

  /** A report that may show another version than before. */
  public void moved(ReportId report) {
    text(report);
    ids(TOLD_OTHERWISE, report.value()).forEach(id -> talk(new TalkId(id)));
  }

  public void talk(TalkId talk) {
    if (add(Kind.TALK, talk.value())) {
      notes("talk", talk.value());
    }
  }

  public void highlight(HighlightId highlight) {
    if (add(Kind.HIGHLIGHT, highlight.value())) {
      notes("highlight", highlight.value());
    }
  }

  public void note(NoteId note) {
    add(Kind.NOTE, note.value());
  }

  private void notes(String about, long id) {
    ids("SELECT id FROM note WHERE " + about + " = ?", id).forEach(note -> note(new NoteId(note)));
  }

  private boolean add(Kind kind, long id) {
    return things.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(id);
  }

  private List<Long> ids(String sql, Object... parameters) {
    return statements.list(sql, row -> row.number("id"), parameters);
  }

  public void index() {
    things.forEach((kind, ids) -> ids.forEach(id -> words.refresh(kind, id)));
  }
}
