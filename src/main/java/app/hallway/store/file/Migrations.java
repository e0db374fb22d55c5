package app.hallway.store.file;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;

/** Brings a library file to the newest format, each numbered script in one transaction. */
public final class Migrations {
  private static final String FOLDER = "/app/hallway/store/";

  /** "HWAY": tells Hallway's libraries from other SQLite files. */
  static final int APPLICATION_ID = 0x48574159;

  /** The script at index n leads to format n + 1. */
  public static final List<String> SCRIPTS =
      List.of(
          "V001__library.sql",
          "V002__seen.sql",
          "V003__emptied.sql",
          "V004__join.sql",
          "V005__follow_up.sql",
          "V006__likeness.sql",
          "V007__event.sql",
          "V008__watch.sql",
          "V009__speakers.sql",
          "V010__reading_form.sql",
          "V011__suggestion.sql",
          "V012__heading.sql",
          "V013__bridge.sql",
          "V014__apart.sql",
          "V015__fields.sql",
          "V016__tag.sql",
          "V017__telling.sql",
          "V018__left_out.sql",
          "V019__cancelled.sql",
          "V020__vault.sql",
          "V021__annotation.sql",
          "V022__vault_by_itself.sql",
          "V023__event_of_version.sql");

  private final Statements statements;
  private final List<String> scripts;

  public Migrations(Statements statements, List<String> scripts) {
    this.statements = statements;
    this.scripts = List.copyOf(scripts);
  }

  int newest() {
    return scripts.size();
  }

  public int version() {
    return (int) statements.number("SELECT user_version AS n FROM pragma_user_version");
  }

  public boolean isLibrary() {
    return statements.number("SELECT application_id AS n FROM pragma_application_id")
        == APPLICATION_ID;
  }

  public boolean isEmpty() {
    return statements.number("SELECT count(*) AS n FROM sqlite_schema") == 0;
  }

  /**
   * Runs the scripts that the file lacks.
   *
   * @param before called once with the format that is about to be left, where one is
   */
  public void run(IntConsumer before) {
    int first = version();
    if (first < newest()) {
      before.accept(first);
    }
    for (int from = first; from < newest(); from = version()) {
      step(from);
    }
  }

  private void step(int from) {
    statements.script("BEGIN EXCLUSIVE");
    try {
      if (version() == from) {
        statements.script(script(from));
        statements.script("PRAGMA application_id = " + APPLICATION_ID);
        statements.script("PRAGMA user_version = " + (from + 1));
      }
      statements.script("COMMIT");
    } catch (StorageException failure) {
      statements.script("ROLLBACK");
      throw failure;
    }
  }

  private String script(int from) {
    try (var in = Migrations.class.getResourceAsStream(FOLDER + scripts.get(from))) {
      if (in == null) {
        throw new StorageException(Reason.FAILED, scripts.get(from) + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
