package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import app.hallway.model.LineSpan;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be talks, on the command line. */
final class SuggestedCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void import_a_report_that_is_not_sure() throws Exception {
    shell = new Shell(folder);
    try (var library = Library.open(shell.library(), Clock.systemUTC())) {
      ToldReports.put(
          library,
          "https://example.org/harbour",
          "Harbour days",
          "Mooring boats\nA rope.\n\n\n# At sea\n\nTides by heart\nThe moon.\n",
          List.of(),
          List.of(perhaps("Mooring boats", 1), perhaps("Tides by heart", 5)));
    }
  }

  private static DetectedTalk perhaps(String title, int line) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(new Speaking("Ada Quayle", null)),
        null,
        List.of(),
        List.of(new LineSpan(line, line + 1)),
        List.of(new Evidence("title-case", 0.5, title)),
        0.4);
  }

  private String suggested(String... more) {
    return shell.run(arguments(more)).out();
  }

  private static String[] arguments(String... more) {
    var all = new ArrayList<>(List.of("talks", "--suggested"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void suggestions_are_listed_for_people_and_programs_apart_from_talks() {
    assertThat(suggested())
        .hasLineCount(3)
        .contains("REPORT", "Mooring boats", "Ada Quayle", "At sea");
    assertThat(suggested("--report", "1", "--kind", "keynote")).isEmpty();
    assertThat(suggested("--event", "Nowhere")).isEmpty();
    assertThat(shell.run("talks").out()).isEmpty();
    var json = shell.run(arguments("--event", "Harbour Conf", "--json")).json().getLast();
    assertThat(json.get("title").asText()).isEqualTo("Tides by heart");
    assertThat(json.get("line").asInt()).isEqualTo(5);
    assertThat(json.get("heading").asText()).isEqualTo("At sea");
    assertThat(json.get("evidence").get(0).get("clue").asText()).isEqualTo("title-case");
  }

  @Test
  void one_is_taken_another_declined_and_both_can_be_taken_back() {
    assertThat(shell.run("talk", "--take", "1").out()).contains("added");
    assertThat(shell.run("talk", "--decline", "2").code()).isZero();
    assertThat(suggested()).isEmpty();
    assertThat(shell.run("talks").out()).contains("Mooring boats").doesNotContain("Tides");
    assertThat(shell.run("undo").out()).contains("decline a suggested talk");
    assertThat(shell.run("undo").out()).contains("take a suggested talk");
    assertThat(suggested()).hasLineCount(3);
  }

  @Test
  void what_cannot_be_done_is_refused() {
    assertThat(shell.run("talk", "--take", "7").err()).contains("no suggestion 7");
    assertThat(shell.run("talk", "--take", "1", "--decline", "2").code()).isNotZero();
    assertThat(shell.run("talk", "1", "--take", "1").err()).contains("stand alone");
    assertThat(shell.run("talk").err()).contains("Which talk?");
    assertThat(shell.run(arguments("--highlighted")).err()).contains("--suggested");
    assertThat(shell.run(arguments("--report", "9")).err()).contains("no report 9");
    assertThat(suggested()).hasLineCount(3);
  }
}
