package app.hallway.store;

/** The names of events. */
final class EventRepository {
  private final Statements statements;

  EventRepository(Statements statements) {
    this.statements = statements;
  }

  /** The event's id; an unknown one is added. */
  long named(String name) {
    return statements
        .first("SELECT id FROM event WHERE name = ?", row -> row.number("id"), name)
        .orElseGet(
            () -> statements.insert("INSERT INTO event (name) VALUES (?) RETURNING id", name));
  }
}
