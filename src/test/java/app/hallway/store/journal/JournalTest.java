package app.hallway.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.store.Tables;
import app.hallway.store.journal.Journal.RecordedStep;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
  private static final Step TYPING = Step.typing("note.write", 7);

  private Tables tables;
  private Statements statements;
  private Journal journal;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    statements = tables.statements;
    journal = new Journal(statements);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @ParameterizedTest(name = "{0} steps, {1} kept")
  @CsvSource({"999, 999", "1000, 1000", "1001, 1000", "1003, 1000"})
  void a_thousand_steps_are_kept(int made, int kept) {
    statements.script("BEGIN");
    for (int i = 0; i < made; i++) {
      recorded(Step.of("step"), NOON, "folder " + i);
    }
    statements.script("COMMIT");
    assertThat(steps()).isEqualTo(kept);
    assertThat(statements.number("SELECT count(DISTINCT step) AS n FROM change")).isEqualTo(kept);
    assertThat(statements.number("SELECT max(id) AS n FROM step")).isEqualTo(made);
  }

  @ParameterizedTest(name = "{0} ms later: {1}")
  @CsvSource({"0, 1", "1999, 1", "2000, 1", "2001, 2", "-1, 2"})
  void typing_goes_on_as_one_step_without_a_pause(long later, int steps) {
    recorded(TYPING, NOON, "one");
    recorded(TYPING, NOON.plusMillis(later), "two");
    assertThat(steps()).isEqualTo(steps);
  }

  @Test
  void typing_that_goes_on_counts_its_pause_from_the_last_letter() {
    for (int i = 0; i < 5; i++) {
      recorded(TYPING, NOON.plusMillis(i * 1500L), "folder " + i);
    }
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void another_step_between_them_parts_what_was_typed() {
    recorded(TYPING, NOON, "one");
    recorded(Step.of("other"), NOON, "two");
    recorded(TYPING, NOON, "three");
    assertThat(steps()).isEqualTo(3);
  }

  @Test
  void other_words_of_the_same_name_are_a_step_of_their_own() {
    recorded(TYPING, NOON, "one");
    recorded(Step.typing("note.write", 8), NOON, "two");
    recorded(Step.typing("note.title", 8), NOON, "three");
    assertThat(steps()).isEqualTo(3);
  }

  @Test
  void a_step_that_is_whole_goes_on_whatever_the_clock_and_others_say() {
    var whole = Step.whole("import", "run 1");
    recorded(whole, NOON, "one");
    recorded(Step.of("other"), NOON, "two");
    recorded(whole, NOON.minusSeconds(60), "three");
    recorded(whole, NOON.plusSeconds(3600), "four");
    recorded(Step.whole("import", "run 2"), NOON, "five");
    assertThat(steps()).isEqualTo(3);
  }

  @Test
  void a_step_that_changed_nothing_is_forgotten() {
    long step = journal.begin(Step.of("step"), NOON);
    assertThat(journal.end(step)).isEmpty();
    assertThat(steps()).isZero();

    long other = journal.begin(Step.of("step"), NOON);
    watch("one");
    statements.update("DELETE FROM watched");
    assertThat(journal.end(other)).hasSize(1);
    assertThat(steps()).isZero();
  }

  @Test
  void what_is_changed_outside_of_a_step_is_not_written_down() {
    recorded(Step.of("step"), NOON, "one");
    watch("two");
    assertThat(statements.number("SELECT count(*) AS n FROM change")).isEqualTo(1);
  }

  @Test
  void a_turn_tells_what_it_changed_and_no_turn_before_it() {
    recorded(TYPING, NOON, "one");
    var touched = recorded(TYPING, NOON, "two");
    assertThat(touched)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.table()).isEqualTo(UserTable.WATCHED);
              assertThat(row.before()).isNull();
              assertThat(row.after()).isEqualTo("{\"id\":2,\"folder\":\"two\"}");
            });
  }

  @Test
  void a_step_is_taken_back_and_done_again_row_by_row() {
    watch("one");
    long step = journal.begin(Step.of("step"), NOON);
    statements.update("UPDATE watched SET folder = 'uno'");
    watch("two");
    journal.end(step);

    var undone = journal.undo(Journal.newestDone(statements).orElseThrow(), NOON);
    assertThat(folders()).containsExactly("one");
    assertThat(undone)
        .extracting(Touched::after)
        .containsExactly(null, "{\"id\":1,\"folder\":\"one\"}");
    assertThat(Journal.newestDone(statements)).isEmpty();

    journal.redo(Journal.oldestUndone(statements).orElseThrow(), NOON);
    assertThat(folders()).containsExactly("uno", "two");
    assertThat(Journal.oldestUndone(statements)).isEmpty();
  }

  @Test
  void rows_that_gave_each_other_their_names_are_put_back() {
    watch("one");
    watch("two");
    long step = journal.begin(Step.of("step"), NOON);
    statements.update("DELETE FROM watched WHERE folder = 'one'");
    statements.update("UPDATE watched SET folder = 'one' WHERE folder = 'two'");
    watch("two");
    journal.end(step);
    journal.undo(Journal.newestDone(statements).orElseThrow(), NOON);
    assertThat(folders()).containsExactly("one", "two");
  }

  @Test
  void a_new_step_forgets_what_was_taken_back() {
    recorded(Step.of("one"), NOON, "one");
    recorded(Step.of("two"), NOON, "two");
    journal.undo(Journal.newestDone(statements).orElseThrow(), NOON);
    recorded(Step.of("three"), NOON, "three");
    assertThat(Journal.oldestUndone(statements)).isEmpty();
    assertThat(Journal.newestDone(statements)).map(RecordedStep::name).contains("three");
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void emptied_steps_that_lie_together_are_forgotten_together() {
    for (int i = 1; i <= 6; i++) {
      recorded(Step.of("step " + i), NOON, "folder " + i);
    }
    statements.update("UPDATE step SET emptied = 1 WHERE id IN (1, 3, 4, 6)");
    journal.forget(new RecordedStep(4, "step 4", true));
    assertThat(ids()).containsExactly(1L, 2L, 5L, 6L);
    journal.forget(new RecordedStep(6, "step 6", true));
    assertThat(ids()).containsExactly(1L, 2L, 5L);
    journal.forget(new RecordedStep(1, "step 1", true));
    assertThat(ids()).containsExactly(2L, 5L);
  }

  private List<Touched> recorded(Step kind, Instant now, String folder) {
    long step = journal.begin(kind, now);
    watch(folder);
    return journal.end(step);
  }

  private void watch(String folder) {
    statements.update("INSERT INTO watched (folder) VALUES (?)", folder);
  }

  private List<String> folders() {
    return statements.list("SELECT folder FROM watched ORDER BY id", row -> row.text("folder"));
  }

  private long steps() {
    return statements.number("SELECT count(*) AS n FROM step");
  }

  private List<Long> ids() {
    return statements.list("SELECT id FROM step ORDER BY id", row -> row.number("id"));
  }
}
