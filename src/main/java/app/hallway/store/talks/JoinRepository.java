package app.hallway.store.talks;

import app.hallway.model.HighlightId;
import app.hallway.model.Join;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.VersionId;
import app.hallway.store.sql.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user said, or a report showed, to be one talk, and what is not. Whoever changes it
 * settles the mentions.
 */
public final class JoinRepository {
  private final Statements statements;

  public JoinRepository(Statements statements) {
    this.statements = statements;
  }

  /**
   * What a report tells of a talk is another one.
   *
   * @param talk that it was taken for, as it is shown now
   * @param becomes that it is, as it is shown now
   */
  public record Parting(ReportId report, TalkId talk, TalkId becomes) {}

  /** Two talks. */
  public record Apart(TalkId one, TalkId other) {}

  /** Takes one talk into another by the user's word, with all that was joined to it before. */
  public void join(TalkId into, TalkId other) {
    join(into, other, null, null);
  }

  /**
   * Takes one talk into another, with all that was joined to it before.
   *
   * @param why or null where the user says so
   * @param bridge the report that shows both to be one, or null
   */
  public void join(TalkId into, TalkId other, @Nullable Join why, @Nullable ReportId bridge) {
    statements.update(
        "UPDATE talk SET joined_with = coalesce(joined_with, joined), joined = ? WHERE joined = ?",
        into.value(),
        other.value());
    statements.update(
        """
        UPDATE talk SET joined = ?1, joined_with = ?1, join_reason = ?2, join_detail = ?3,
          joined_in = ?4
        WHERE id = ?5
        """,
        into.value(),
        why == null ? null : why.reason(),
        why == null ? null : why.detail(),
        bridge == null ? null : bridge.value(),
        other.value());
  }

  /**
   * What a report showed to be one talk, another one shows, where only that tells of it.
   *
   * @param left the version that stays with the first report
   * @param moved the version of the other
   */
  public void moveBridges(ReportId from, VersionId left, ReportId to, VersionId moved) {
    statements.update(
        """
        UPDATE talk SET joined_in = ?1 WHERE joined_in = ?2
          AND joined IN (SELECT talk FROM mention WHERE version = ?3)
          AND joined NOT IN (SELECT talk FROM mention WHERE version = ?4)
        """,
        to.value(),
        from.value(),
        moved.value(),
        left.value());
  }

  /** The talks that were joined to one because of what a report tells. */
  public List<TalkId> bridgedBy(ReportId report, TalkId into) {
    return statements.list(
        "SELECT id FROM talk WHERE joined = ? AND joined_in = ?",
        row -> new TalkId(row.number("id")),
        into.value(),
        report.value());
  }

  /** A talk stands for itself again, with all that was joined to it before. */
  public void release(TalkId talk) {
    statements.update(
        """
        WITH RECURSIVE its(id) AS (
          VALUES (?1)
          UNION SELECT talk.id FROM talk JOIN its ON talk.joined_with = its.id
            AND talk.joined = (SELECT joined FROM talk WHERE id = ?1))
        UPDATE talk SET joined = ?1 WHERE id IN its AND id <> ?1
        """,
        talk.value());
    statements.update(
        """
        UPDATE talk SET joined = NULL, joined_with = NULL, join_reason = NULL, join_detail = NULL,
          joined_in = NULL
        WHERE id = ?
        """,
        talk.value());
  }

  /** Whether the user said one thing of one talk and another of the other. */
  public boolean areToldOtherwise(TalkId one, TalkId other) {
    return statements.number(
            """
            SELECT EXISTS (
                SELECT 1 FROM correction AS mine JOIN correction AS its ON its.id = ?2
                WHERE mine.id = ?1 AND (mine.title <> its.title OR mine.kind <> its.kind
                  OR mine.day <> its.day OR mine.speakers <> its.speakers
                  OR mine.links <> its.links))
              OR EXISTS (
                SELECT 1 FROM talk AS mine JOIN talk AS its ON its.id = ?2
                WHERE mine.id = ?1 AND mine.follow_up <> its.follow_up
                  AND mine.follow_up <> 'NONE' AND its.follow_up <> 'NONE') AS n
            """,
            one.value(),
            other.value())
        != 0;
  }

  /** Says that what a report tells of a talk, by the program's own matching, is another one. */
  public void part(ReportId report, TalkId matched, TalkId becomes) {
    statements.update(
        """
        INSERT INTO parting (report, talk, becomes) VALUES (?, ?, ?)
        ON CONFLICT (report, talk) DO UPDATE SET becomes = excluded.becomes
        """,
        report.value(),
        matched.value(),
        becomes.value());
  }

  /** Those that were not joined again since. */
  public List<Parting> partings() {
    return statements.list(
        """
        SELECT report, coalesce(one.joined, one.id) AS talk, coalesce(other.joined, other.id)
          AS becomes
        FROM parting JOIN talk AS one ON one.id = parting.talk
        JOIN talk AS other ON other.id = parting.becomes
        WHERE coalesce(one.joined, one.id) <> coalesce(other.joined, other.id)
        """,
        row ->
            new Parting(
                new ReportId(row.number("report")),
                new TalkId(row.number("talk")),
                new TalkId(row.number("becomes"))));
  }

  /** Says that two talks are not the same, though they look so. */
  public void tellApart(TalkId one, TalkId other) {
    statements.update(
        "INSERT OR IGNORE INTO talk_apart (talk, other) VALUES (min(?1, ?2), max(?1, ?2))",
        one.value(),
        other.value());
  }

  /** Forgets that talks are not the same which are one by now. */
  public void forgetApart() {
    statements.update(
        """
        DELETE FROM talk_apart WHERE (SELECT coalesce(joined, id) FROM talk WHERE id = talk_apart.talk)
          = (SELECT coalesce(joined, id) FROM talk WHERE id = other)
        """);
  }

  /** The talks that by the user's word are not this one, as they are shown now. */
  public Set<TalkId> apartFrom(TalkId talk) {
    var apart = new HashSet<TalkId>();
    for (var pair : apart()) {
      if (pair.one().equals(talk)) {
        apart.add(pair.other());
      } else if (pair.other().equals(talk)) {
        apart.add(pair.one());
      }
    }
    return apart;
  }

  /** The talks that are two by the user's word, as they are shown now. */
  public List<Apart> apart() {
    var told =
        statements.list(
            """
            SELECT coalesce(one.joined, one.id) AS one, coalesce(other.joined, other.id) AS other
            FROM talk_apart JOIN talk AS one ON one.id = talk_apart.talk
            JOIN talk AS other ON other.id = talk_apart.other
            """,
            row -> new Apart(new TalkId(row.number("one")), new TalkId(row.number("other"))));
    return Stream.concat(
            told.stream(),
            partings().stream().map(parting -> new Apart(parting.talk(), parting.becomes())))
        .toList();
  }

  /** Whether the user said that they are two. */
  public boolean areApart(TalkId one, TalkId other) {
    return apartFrom(one).contains(other);
  }

  /** All notes about one talk are about the other from now on. */
  public void moveNotes(TalkId from, TalkId to) {
    statements.update("UPDATE note SET talk = ? WHERE talk = ?", to.value(), from.value());
  }

  /** All highlights; a report keeps one mark of the whole talk, and others as marks of words. */
  public void moveHighlights(TalkId from, TalkId to) {
    statements.update(
        """
        UPDATE highlight SET talk = ?1, whole_talk = whole_talk AND NOT EXISTS (
          SELECT 1 FROM highlight AS other WHERE other.talk = ?1 AND other.whole_talk
            AND other.report = highlight.report AND other.binned IS NULL)
        WHERE talk = ?2
        """,
        to.value(),
        from.value());
  }

  public void moveHighlight(HighlightId highlight, TalkId to) {
    statements.update("UPDATE highlight SET talk = ? WHERE id = ?", to.value(), highlight.value());
  }

  /** What the user means to do with one, where nothing is said of the other. */
  public void takeFollowUp(TalkId from, TalkId to) {
    statements.update(
        """
        UPDATE talk SET (follow_up, followed_up) =
          (SELECT follow_up, followed_up FROM talk WHERE id = ?1)
        WHERE id = ?2 AND follow_up = 'NONE'
        """,
        from.value(),
        to.value());
  }

  /** The words of the user about one, where there are none about the other. */
  public void takeCorrection(TalkId from, TalkId to) {
    statements.update(
        """
        INSERT INTO correction (id, title, kind, day, speakers, links)
        SELECT ?2, title, kind, day, speakers, links FROM correction WHERE id = ?1
        ON CONFLICT (id) DO UPDATE SET title = coalesce(title, excluded.title),
          kind = coalesce(kind, excluded.kind), day = coalesce(day, excluded.day),
          speakers = coalesce(speakers, excluded.speakers),
          links = coalesce(links, excluded.links)
        """,
        from.value(),
        to.value());
  }
}
