package app.hallway.store;

import app.hallway.store.sql.Statements;

/** Lets SQLite meet a full disk without one: the failure is its own. */
public final class FullDisk {
  private FullDisk() {}

  /** Lets a library grow by so many pages of 4 KB and no more. */
  public static void leave(Object store, int pages) throws ReflectiveOperationException {
    var writing = Store.class.getDeclaredField("writing");
    writing.setAccessible(true);
    var connection = writing.getType().getDeclaredField("statements");
    connection.setAccessible(true);
    var statements = (Statements) connection.get(writing.get(store));
    long limit =
        statements.first("PRAGMA page_count", row -> row.number("page_count")).orElseThrow()
            + pages;
    statements.first("PRAGMA max_page_count = " + limit, row -> row.number("max_page_count"));
  }
}
