package app.hallway.store.talks;

import app.hallway.model.Join;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.Telling;
import app.hallway.store.journal.Journal;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user wrote down of talks that they heard. */
public final class OwnTellingRepository {
  private static final String SELECT =
      """
      SELECT telling.*, telling.talk AS matched, talk.id AS own, shown.id AS shown,
        talk.join_reason AS own_reason, talk.join_detail AS own_detail,
        (SELECT between_them.title FROM report AS bridge
          JOIN version AS between_them ON between_them.id = bridge.current_version
          WHERE bridge.id = talk.joined_in) AS bridge,
        shown_event.name AS event_name
      FROM telling
      JOIN talk ON talk.id = telling.talk
      JOIN talk AS shown ON shown.id = coalesce(talk.joined, talk.id)
      JOIN shown_event ON shown_event.id = telling.event
      """;
  private static final String SEEN = "WHERE telling.binned IS NULL";
  private static final String LIVE = SEEN + " AND NOT shown.dismissed";
  private static final String OF_TALK = " AND (telling.talk = ?1 OR talk.joined = ?1)";
  private static final String WITH_KEY =
      " telling.id IN (SELECT telling FROM telling_key WHERE key = ?)";
  private static final String IN_ORDER = " ORDER BY telling.id";

  private final Statements statements;

  public OwnTellingRepository(Statements statements) {
    this.statements = statements;
  }

  /** Of talks that were not dismissed. */
  List<OwnTelling> live() {
    return tellings(LIVE);
  }

  /** Of a talk that was not dismissed. */
  public List<OwnTelling> live(TalkId talk) {
    return tellings(LIVE + OF_TALK, talk.value());
  }

  /** Of a talk that may have been dismissed. */
  public List<OwnTelling> seen(TalkId talk) {
    return tellings(SEEN + OF_TALK, talk.value());
  }

  /** Of the talks that a report tells of too. */
  List<OwnTelling> liveOfTalksIn(ReportId report) {
    return tellings(
        LIVE
            + """
             AND shown.id IN (
              SELECT every.talk FROM report AS this JOIN mention AS every
              ON every.version = this.current_version WHERE this.id = ?)
            """,
        report.value());
  }

  List<OwnTelling> ofEvent(String event) {
    return tellings(LIVE + " AND shown_event.name = ?", event);
  }

  /** Those in the bin too. */
  List<OwnTelling> withKey(TalkKey key) {
    return tellings("WHERE" + WITH_KEY, StoredKey.text(key));
  }

  List<OwnTelling> liveWithKey(TalkKey key) {
    return tellings(LIVE + " AND" + WITH_KEY, StoredKey.text(key));
  }

  /** Those that were made again after they were taken back. */
  public List<OwnTelling> withoutKeys() {
    return tellings(
        "WHERE NOT EXISTS (SELECT 1 FROM telling_key WHERE telling_key.telling = telling.id)");
  }

  public void addKeys(OwnTelling telling, List<TalkKey> keys) {
    addKeys(telling.id(), keys);
  }

  private void addKeys(long telling, List<TalkKey> keys) {
    keys.stream()
        .distinct()
        .forEach(
            key ->
                statements.update(
                    "INSERT INTO telling_key (key, telling) VALUES (?, ?)",
                    StoredKey.text(key),
                    telling));
  }

  /**
   * Adds one.
   *
   * @param event by any of its names; one that is not known is from now on
   * @param join why it is a talk that others told of, or null
   */
  public void add(
      TalkId talk,
      String event,
      Telling telling,
      @Nullable Join join,
      List<TalkKey> keys,
      Instant now) {
    var row =
        TellingRow.in("telling", telling)
            .with("talk", talk.value())
            .with("event", new EventRepository(statements).named(event))
            .with("made", now);
    addKeys(TieRow.write(row, join).insert(statements), keys);
  }

  /** All that the user wrote down of a talk, into the bin. */
  public void bin(TalkId talk, Instant now) {
    for (var telling : seen(talk)) {
      statements.update(
          "UPDATE telling SET binned = " + Journal.LATEST + " WHERE id = ?", now, telling.id());
    }
  }

  private List<OwnTelling> tellings(String condition, Object... parameters) {
    return statements.list(
        SELECT + condition + IN_ORDER, OwnTellingRepository::telling, parameters);
  }

  private static OwnTelling telling(Row row) throws SQLException {
    return new OwnTelling(
        row.number("id"), TellingRow.read(row), row.text("event_name"), TieRow.read(row));
  }
}
