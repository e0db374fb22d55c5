package app.hallway.store.journal;

import java.util.Locale;

/** The tables whose changes can be undone: what the user did lies in them. */
public enum UserTable {
  REPORT(Rows.CHANGED_ONLY),
  EVENT(Rows.CHANGED_ONLY),
  TALK(Rows.CHANGED_ONLY),
  CORRECTION(Rows.ALL),
  PARTING(Rows.ALL),
  TALK_APART(Rows.ALL),
  EVENT_APART(Rows.ALL),
  SPEAKER_NAME(Rows.ALL),
  SPEAKER_PARTING(Rows.ALL),
  DECLINED(Rows.ALL),
  TELLING(Rows.ALL),
  MENTION(Rows.NOT_DETECTED),
  HIGHLIGHT(Rows.ALL),
  PLACEMENT(Rows.ALL),
  NOTE(Rows.ALL),
  TAG(Rows.ALL),
  TAKEN(Rows.ALL),
  WAITING(Rows.ALL),
  SOURCE(Rows.ALL),
  APART(Rows.ALL),
  WATCHED(Rows.ALL),
  VAULT_BLOCK(Rows.CHANGED_IF_THERE);

  /** Which of its rows the user makes; the others come with imports and stay. */
  enum Rows {
    ALL(""),
    /** The program makes and keeps the rows; the user only changes them. */
    CHANGED_ONLY(""),
    /** The same, but the program may take them away, too: what is gone is not put back. */
    CHANGED_IF_THERE(""),
    NOT_DETECTED(" AND %s.origin <> 'DETECTED'");

    private final String condition;

    Rows(String condition) {
      this.condition = condition;
    }

    /** What a row has to be, to follow other conditions. */
    String condition(String row) {
      return condition.formatted(row);
    }
  }

  private final Rows rows;

  UserTable(Rows rows) {
    this.rows = rows;
  }

  Rows rows() {
    return rows;
  }

  /** As SQL and the journal call it. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The other way.
   *
   * @throws IllegalArgumentException where there is none
   */
  static UserTable called(String table) {
    return valueOf(table.toUpperCase(Locale.ROOT));
  }
}
