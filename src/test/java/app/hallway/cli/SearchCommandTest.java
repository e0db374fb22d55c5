package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void fill() {
    shell = new Shell(folder);
    assertThat(shell.run("import", Path.of("samples").toAbsolutePath().toString()).code()).isZero();
  }

  @Test
  void operators_are_taken_as_the_shell_hands_them_on() {
    assertThat(shell.run("search", "speaker:\"Noor Bakker\"", "alerts").out())
        .contains("Alerts that go home");
    assertThat(shell.run("search", "(event:kiesel", "OR", "event:faro)", "type:report").out())
        .contains("Kiesel-Tage", "Faro 2026")
        .doesNotContain("Harbour");
    assertThat(shell.run("search", "on:\"last month\"", "is:unread").code()).isZero();
  }

  @Test
  void one_type_only_is_found_where_that_is_wanted() {
    assertThat(shell.run("search", "caches", "--type", "Talk").out())
        .contains("talk ", "Caches: an apology")
        .doesNotContain("report ");
    assertThat(shell.run("search", "caches", "--type", "book").code()).isEqualTo(2);
  }

  @Test
  void all_that_there_is_is_told_where_not_all_is_shown() {
    var found = shell.run("search", "type:talk", "--limit", "2");
    assertThat(found.out().lines().toList().getLast())
        .matches("\\d+ found: \\d+ talks; the best 2 here\\.");
    assertThat(shell.run("search", "caches", "--type", "talk").out()).doesNotContain("found");
  }

  @Test
  void a_count_is_of_all_types_and_the_one_that_is_wanted() {
    var all = shell.run("search", "harbour", "--count", "--json").json().getFirst();
    assertThat(all.get("total").asInt())
        .isEqualTo(all.get("report").asInt() + all.get("talk").asInt())
        .isPositive();
    var talks = shell.run("search", "harbour", "--count", "--type", "report", "--json").json();
    assertThat(talks.getFirst().get("total")).isEqualTo(all.get("report"));
    assertThat(shell.run("search", "zzyzx", "--count").out().strip()).isEqualTo("0 found");
  }

  @Test
  void what_is_no_value_of_an_operator_is_told_and_searched_for_as_a_word() {
    var found = shell.run("search", "farbe:blurple", "caches");
    assertThat(found.code()).isZero();
    assertThat(found.out()).isEmpty();
    assertThat(found.err())
        .startsWith("hallway: “blurple” is no colour")
        .contains("yellow, green")
        .hasLineCount(1);
    assertThat(shell.run("search", "speaker:nobody", "is:open").err()).isEmpty();
  }
}
