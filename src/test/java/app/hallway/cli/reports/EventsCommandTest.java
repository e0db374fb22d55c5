package app.hallway.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.cli.Shell.Ran;
import app.hallway.cli.output.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Naming and merging events on the command line. */
final class EventsCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void importThree() throws IOException {
    shell = new Shell(folder);
    write("one.md", "Quay Conf 2025", "The first of us");
    write("two.md", "Quay Conference 2025", "The second of us");
    write("three.md", "Harbour Days 2024", "The third of us");
    shell.run("import", folder.toString());
  }

  private void write(String name, String event, String title) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        ---
        title: %s
        event: %s
        ---
        Said in a sentence.
        """
            .formatted(title, event));
  }

  private Ran done(String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
    return ran;
  }

  @Test
  void eventsAreListedWithThoseThatLookLikeOne() {
    assertThat(done("events").out())
        .containsSubsequence("Harbour Days 2024", "Quay Conf 2025", "Quay Conference 2025")
        .contains(
            "Perhaps Quay Conf 2025 is Quay Conference 2025."
                + " The names differ in punctuation or small words only.");
    var first = done("events", "--json").json().get(1);
    assertThat(first.path("name").asText()).isEqualTo("Quay Conf 2025");
    assertThat(first.path("reports").asInt()).isEqualTo(1);
    assertThat(first.path("candidates").path(0).path("name").asText())
        .isEqualTo("Quay Conference 2025");
    assertThat(first.path("candidates").path(0).path("likeness").asText()).isEqualTo("same-words");
  }

  @Test
  void anEventThatIsAnotherIsNotOfferedAgain() {
    done("event", "Quay Conf 2025", "--different", "Quay Conference 2025");
    assertThat(done("events").out()).doesNotContain("Perhaps");
    assertThat(done("undo").out()).contains("tell two events apart");
    assertThat(done("events").out()).contains("Perhaps");
    assertThat(shell.run("event", "Quay Conf 2025", "--different", "quay conf 2025").code())
        .isNotEqualTo(Exit.DONE);
  }

  @Test
  void anEventIsRenamedMergedAndSplitByAnyOfItsNames() {
    done("event", "Harbour Days 2024", "--rename", "Quay Days 2024");
    done("event", "quay days 2024", "--merge", "Quay Conf 2025");

    assertThat(done("events", "--json").json()).hasSize(2);
    assertThat(done("reports", "--event", "Quay Conf 2025", "--json").json()).hasSize(2);
    assertThat(done("event", "Quay Conf 2025").out())
        .contains("Quay Days 2024: 2 reports, no talks")
        .contains("reports call it Harbour Days 2024")
        .contains("also Quay Conf 2025");

    done("event", "Quay Days 2024", "--split", "Quay Conf 2025");
    assertThat(done("events", "--json").json()).hasSize(3);
    assertThat(done("undo").out()).contains("split an alias off an event");
    assertThat(done("undo").out()).contains("merge two events");
    assertThat(done("undo").out()).contains("rename an event");
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(shell.run("event", "Quay Conf 2025", "--rename", "Harbour Days 2024").err())
        .contains("There is an event named Harbour Days 2024 already.");
    assertThat(shell.run("event", "Quay Conf 2025", "--merge", "Quay Conf 2025").err())
        .contains("cannot be merged with itself");
    assertThat(shell.run("event", "Quay Conf 2025", "--split", "Nothing").err())
        .contains("Nothing is no alias of Quay Conf 2025.");
    assertThat(shell.run("event", "Nothing").err()).contains("There is no event Nothing.");
  }
}
