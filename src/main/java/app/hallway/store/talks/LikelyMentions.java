package app.hallway.store.talks;

import app.hallway.model.TalkKey;
import app.hallway.store.sql.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what may be told of the same talk by little of what is known of each. Of a key that only a
 * few have, those few are looked at; of a busy speaker's, only what is told of the event.
 */
final class LikelyMentions {
  private static final int FEW = 200;

  private static final String BY_KEY =
      """
      SELECT mention.id, mention.title FROM mention_key
      CROSS JOIN mention ON mention.id = mention_key.mention
      CROSS JOIN version ON version.id = mention.version
      CROSS JOIN report ON report.id = version.report
      CROSS JOIN shown_event ON shown_event.id = coalesce(report.chosen_event, version.event)
      WHERE mention_key.key = ?1 AND shown_event.name = ?2
      """;
  private static final String BY_EVENT =
      """
      WITH edition AS MATERIALIZED (SELECT id FROM shown_event WHERE name = ?2),
      told(version) AS (
        SELECT version.id FROM edition
        CROSS JOIN version ON version.event = edition.id
        CROSS JOIN report ON report.id = version.report
        WHERE report.chosen_event IS NULL
        UNION ALL
        SELECT version.id FROM edition
        CROSS JOIN report ON report.chosen_event = edition.id
        CROSS JOIN version ON version.report = report.id)
      SELECT mention.id, mention.title FROM told
      CROSS JOIN mention ON mention.version = told.version
      CROSS JOIN mention_key ON mention_key.key = ?1 AND mention_key.mention = mention.id
      """;

  private final Statements statements;

  LikelyMentions(Statements statements) {
    this.statements = statements;
  }

  private record Titled(long id, String title) {}

  Set<Long> ids(Sought sought) {
    var likely = new HashSet<>(linked(sought));
    ofItsEvent(sought).stream()
        .filter(titled -> sought.titles().test(titled.title()))
        .forEach(titled -> likely.add(titled.id()));
    return likely;
  }

  private List<Titled> ofItsEvent(Sought sought) {
    return sought.event() == null
        ? List.of()
        : statements.list(
            isOfFew(sought.key()) ? BY_KEY : BY_EVENT,
            row -> new Titled(row.number("id"), row.text("title")),
            StoredKey.text(sought.key()),
            sought.event());
  }

  private boolean isOfFew(TalkKey key) {
    return statements.number(
            "SELECT count(*) AS n FROM (SELECT 1 FROM mention_key WHERE key = ? LIMIT ?)",
            StoredKey.text(key),
            FEW + 1)
        <= FEW;
  }

  private Set<Long> linked(Sought sought) {
    return sought.links().stream()
        .flatMap(link -> linked(sought.key(), link).stream())
        .collect(Collectors.toSet());
  }

  private List<Long> linked(TalkKey key, TalkKey link) {
    return statements.list(
        """
        SELECT mine.id FROM mention_key AS link
        CROSS JOIN mention ON mention.id = link.mention
        CROSS JOIN mention AS mine ON mine.version = mention.version
        CROSS JOIN mention_key AS own ON own.mention = mine.id AND own.key = ?
        WHERE link.key = ?
        """,
        row -> row.number("id"),
        StoredKey.text(key),
        StoredKey.text(link));
  }
}
