package app.hallway.store.bin;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.store.Tables;
import app.hallway.store.file.Integrity;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinRepositoryTest {
  private static final Instant LIMIT = Instant.ofEpochMilli(1_000_000);

  private Tables tables;
  private Statements statements;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    statements = tables.statements;
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @ParameterizedTest(name = "{0} ms after the moment: {1}")
  @CsvSource({"-1, 1", "0, 1", "1, 0"})
  void what_was_deleted_before_a_moment_goes(long after, int gone) {
    note(after);
    assertThat(tables.session().bin().holdsOlderThan(LIMIT)).isEqualTo(gone == 1);
    assertThat(tables.session().bin().removeOlderThan(LIMIT)).isEqualTo(gone);
    assertThat(notes()).isEqualTo(1 - gone);
  }

  @ParameterizedTest(name = "{0} ms after the moment: {1}")
  @CsvSource({"-1, 1", "0, 1", "1, 0"})
  void what_a_step_put_back_into_it_has_its_time_from_then(long after, int gone) {
    long note = note(-5);
    statements.update(
        "INSERT INTO step (id, name, subject, made, turned) VALUES (1, 'a', '', 0, ?)",
        LIMIT.plusMillis(after));
    change(note);
    assertThat(tables.session().bin().removeOlderThan(LIMIT)).isEqualTo(gone);
  }

  @ParameterizedTest(name = "{0} ms after the moment: {1}")
  @CsvSource({"-1, 1", "0, 1", "1, 0"})
  void what_a_step_deleted_has_its_time_from_that_step(long after, int gone) {
    long note = note(-5);
    statements.update(
        "INSERT INTO step (id, name, subject, made) VALUES (1, 'a', '', ?)",
        LIMIT.plusMillis(after));
    change(note);
    assertThat(tables.session().bin().removeOlderThan(LIMIT)).isEqualTo(gone);
  }

  @Test
  void a_step_of_which_nothing_is_left_is_emptied_and_one_that_did_more_is_not() {
    long gone = note(-1);
    long kept = note(1);
    statements.update("INSERT INTO step (id, name, subject, made) VALUES (1, 'a', '', 0)");
    statements.update("INSERT INTO step (id, name, subject, made) VALUES (2, 'b', '', 0)");
    change(gone);
    statements.update(
        "INSERT INTO change (step, turn, entity, row, before, after)"
            + " VALUES (2, 1, 'note', ?, NULL, '{}'), (2, 1, 'note', ?, NULL, '{}')",
        gone,
        kept);
    tables.session().bin().removeOlderThan(LIMIT);
    assertThat(statements.list("SELECT emptied FROM step ORDER BY id", row -> row.flag("emptied")))
        .containsExactly(true, false);
    assertThat(statements.list("SELECT row FROM change", row -> row.number("row")))
        .containsExactly(kept);
  }

  @Test
  void a_report_goes_with_its_versions_its_marks_and_the_talks_that_only_it_tells_of() {
    var report = tables.report();
    var version = tables.version(report, "a");
    var other = tables.version(tables.report(), "b");
    var own = tables.talk();
    var shared = tables.talk();
    tables.mention(version, own, "DETECTED");
    tables.mention(version, shared, "DETECTED");
    tables.mention(other, shared, "DETECTED");
    tables.highlight(report, version, null, false);
    statements.update("UPDATE report SET binned = 1 WHERE id = ?", report.value());
    assertThat(tables.session().bin().removeOlderThan(LIMIT)).isEqualTo(1);
    assertThat(count("report")).isEqualTo(1);
    assertThat(count("version")).isEqualTo(1);
    assertThat(count("mention")).isEqualTo(1);
    assertThat(count("highlight")).isZero();
    assertThat(count("placement")).isZero();
    assertThat(statements.list("SELECT id FROM talk", row -> row.number("id")))
        .containsExactly(shared.value());
    assertThat(new Integrity(statements).pages()).isEmpty();
  }

  private long note(long after) {
    var report = tables.report();
    tables.version(report, "a");
    return statements.insert(
        """
        INSERT INTO note (report, kind, markdown, created, changed, binned)
        VALUES (?, 'NOTE', 'words', 0, 0, ?) RETURNING id
        """,
        report.value(),
        LIMIT.plusMillis(after));
  }

  private void change(long note) {
    statements.update(
        "INSERT INTO change (step, turn, entity, row, before, after)"
            + " VALUES (1, 1, 'note', ?, NULL, '{}')",
        note);
  }

  private long notes() {
    return count("note");
  }

  private long count(String table) {
    return statements.number("SELECT count(*) AS n FROM " + table);
  }
}
