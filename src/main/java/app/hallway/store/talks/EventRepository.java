package app.hallway.store.talks;

import app.hallway.model.Event;
import app.hallway.model.EventId;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events, their names, and which of them are one edition. */
public final class EventRepository {
  private static final String LIST =
      """
      SELECT event.id, coalesce(title, name) AS shown, name,
        (SELECT group_concat(coalesce(alias.title, alias.name), char(10)
            ORDER BY coalesce(alias.title, alias.name))
          FROM event AS alias WHERE alias.joined = event.id) AS aliases,
        (SELECT count(*) FROM live_report JOIN version ON version.id = current_version
          JOIN shown_event ON shown_event.id = coalesce(chosen_event, version.event)
          WHERE shown_event.edition = event.id) AS reports,
        (SELECT count(*) FROM (
          SELECT live_mention.talk FROM live_mention
          JOIN report ON report.id = live_mention.report
          JOIN version ON version.id = report.current_version
          JOIN shown_event ON shown_event.id = coalesce(report.chosen_event, version.event)
          WHERE shown_event.edition = event.id
          UNION
          SELECT live_telling.shown FROM live_telling
          JOIN shown_event ON shown_event.id = live_telling.event
          WHERE shown_event.edition = event.id)) AS talks
      FROM event WHERE joined IS NULL
      """;

  private static final String APART =
      """
      SELECT event_apart.id, mine.edition AS one, its.edition AS other FROM event_apart
      JOIN shown_event AS mine ON mine.id = event_apart.event
      JOIN shown_event AS its ON its.id = event_apart.other
      """;

  private final Statements statements;

  public EventRepository(Statements statements) {
    this.statements = statements;
  }

  /** The id for a name; an unknown one is added, and what is called so already is it for ever. */
  public long named(String name) {
    return id("name", name)
        .orElseGet(
            () ->
                statements.insert(
                    """
                    INSERT INTO event (name, joined) VALUES (?1,
                      (SELECT coalesce(joined, id) FROM event WHERE title = ?1
                        ORDER BY joined IS NOT NULL, id)) RETURNING id
                    """,
                    name));
  }

  private Optional<Long> id(String column, String name) {
    return statements.first(
        "SELECT id FROM event WHERE " + column + " = ? ORDER BY joined IS NOT NULL, id",
        row -> row.number("id"),
        name);
  }

  /** Those that reports are about, and those that talks were heard at, by name. */
  public List<Event> list() {
    return statements.list(
        "SELECT * FROM (" + LIST + ") WHERE reports > 0 OR talks > 0 ORDER BY shown",
        EventRepository::event);
  }

  /**
   * When the first version about each event came, else the first report that the user gave it, else
   * when they first told of a talk of it.
   */
  public Map<EventId, Instant> firstMetAt() {
    var first = new HashMap<EventId, Instant>();
    statements
        .list(
            """
            SELECT event.id, coalesce(
              (SELECT imported FROM version WHERE version.event = event.id ORDER BY id LIMIT 1),
              (SELECT imported FROM report WHERE chosen_event = event.id ORDER BY id LIMIT 1),
              (SELECT made FROM telling WHERE telling.event = event.id ORDER BY id LIMIT 1),
              0) AS met FROM event
            """,
            row -> Map.entry(new EventId(row.number("id")), row.instant("met")))
        .forEach(met -> first.put(met.getKey(), met.getValue()));
    return first;
  }

  /** Empty where it is joined to another. */
  public Optional<Event> find(EventId event) {
    return statements.first(LIST + " AND event.id = ?", EventRepository::event, event.value());
  }

  /** The event with a name, whether it is called so now or that is an alias. */
  public Optional<EventId> withName(String name) {
    return id("name", name)
        .or(() -> id("title", name))
        .map(
            id ->
                new EventId(
                    statements.number("SELECT edition AS n FROM shown_event WHERE id = ?", id)));
  }

  /** What an event is called that has this name; the name itself where there is none. */
  public String shown(String name) {
    return withName(name).flatMap(this::find).map(Event::name).orElse(name);
  }

  /** Null goes back to the name that reports have for it. */
  public void rename(EventId event, @Nullable String title) {
    statements.update(
        "UPDATE event SET title = iif(?1 = name, NULL, ?1) WHERE id = ?2", title, event.value());
  }

  /** Takes one event into another, with all that was joined to it before. */
  public void join(EventId into, EventId other) {
    statements.update(
        "UPDATE event SET joined = ?1 WHERE id = ?2 OR joined = ?2", into.value(), other.value());
    statements.update(
        "DELETE FROM event_apart WHERE id IN (SELECT id FROM (" + APART + ") WHERE one = other)");
  }

  /** Says that two events are not the same edition, though they look so. */
  public void tellApart(EventId one, EventId other) {
    statements.update(
        "INSERT OR IGNORE INTO event_apart (event, other) VALUES (min(?1, ?2), max(?1, ?2))",
        one.value(),
        other.value());
  }

  /** Whether the user said so of two events, or of those that were joined to them. */
  public boolean areApart(EventId one, EventId other) {
    return statements.number(
            "SELECT count(*) AS n FROM ("
                + APART
                + ") WHERE (one, other) IN (VALUES (?1, ?2), (?2, ?1))",
            one.value(),
            other.value())
        > 0;
  }

  /** Makes an event of an alias again; names that both would have are its own. */
  public Optional<EventId> part(EventId event, String alias) {
    var parted =
        statements.first(
            "SELECT id FROM event WHERE joined = ?1 AND (title = ?2 OR name = ?2)",
            row -> new EventId(row.number("id")),
            event.value(),
            alias);
    parted.ifPresent(
        id -> {
          statements.update("UPDATE event SET joined = NULL WHERE id = ?", id.value());
          statements.update(
              """
              UPDATE event SET title = NULL WHERE id = ?1
                AND title IN (SELECT name FROM event WHERE id = ?2
                  UNION SELECT title FROM event WHERE id = ?2)
              """,
              event.value(),
              id.value());
        });
    return parted;
  }

  private static Event event(Row row) throws SQLException {
    return new Event(
        new EventId(row.number("id")),
        row.text("shown"),
        row.text("name"),
        row.text("aliases").lines().toList(),
        row.count("reports"),
        row.count("talks"));
  }
}
