package app.hallway.ui.common.threads;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.HeldTasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
  private final HeldTasks tasks = new HeldTasks();
  private final Newest newest = new Newest(tasks);
  private final List<String> asked = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  @Test
  void only_the_newest_question_is_asked_and_answered() {
    ask("first");
    ask("second");
    tasks.runAll();
    assertThat(asked).containsExactly("second");
    assertThat(heard).containsExactly("second");
  }

  @Test
  void a_forgotten_question_has_no_answer() {
    ask("first");
    newest.forget();
    tasks.runAll();
    assertThat(heard).isEmpty();
  }

  @Test
  void a_failure_that_was_overtaken_is_not_told() {
    newest.ask(() -> fail("old"), any -> {}, failure -> heard.add(failure.getMessage()));
    ask("new");
    tasks.runAll();
    assertThat(heard).containsExactly("new");
  }

  @Test
  void the_newest_failure_is_told() {
    newest.ask(() -> fail("broken"), any -> {}, failure -> heard.add(failure.getMessage()));
    tasks.runAll();
    assertThat(heard).containsExactly("broken");
  }

  private void ask(String question) {
    newest.ask(
        () -> {
          asked.add(question);
          return question;
        },
        heard::add,
        failure -> heard.add("failed"));
  }

  private static String fail(String message) {
    throw new IllegalStateException(message);
  }
}
