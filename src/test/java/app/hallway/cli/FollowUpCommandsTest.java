package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue, its notices, actions and questions, on the command line; it is 2 January 2026. */
final class FollowUpCommandsTest {
  private static final String RECORDING =
      " [Recording](https://www.youtube.com/watch?v=garden00001)";

  @TempDir Path folder;
  private Shell shell;
  private String report;

  @BeforeEach
  void fill() {
    shell = new Shell(folder);
    report = shell.sampleReport();
    shell.run("import", report);
    shell.run("talk", "1", "--follow-up", "to-watch");
  }

  private Shell.Ran again(String more) {
    var text =
        """
        ---
        title: Three days at SampleConf
        author: Ada Example
        date: 2024-05-06
        ---

        Words that stand here once. Twice told. Twice told.

        ## Talks

        ### [Growing a garden of servers - Bo Sample, Sample Works](https://sampleconf2024.sched.com/event/a1/growing)

        Bo showed how a *garden* of servers grows. [Slides](https://example.org/slides.pdf)%s
        """
            .formatted(more);
    shell.file("sample.md", text);
    return shell.run("import", report);
  }

  @Test
  void an_import_tells_what_came_and_notices_tell_it_until_it_is_seen() {
    assertThat(shell.run("notices").out()).contains("Nothing new");
    var sentence = "A recording of “Growing a garden of servers” is in “Three days at SampleConf”";
    assertThat(again(RECORDING).out()).contains(sentence);
    assertThat(again(RECORDING).out()).doesNotContain(sentence);
    assertThat(shell.run("notices").out()).hasLineCount(1).contains(sentence);
    var json = shell.run("notices", "--json").json();
    assertThat(json).hasSize(1);
    assertThat(json.getFirst().get("links").get(0).get("role").asText()).isEqualTo("video");
    assertThat(shell.run("queue").out()).contains(sentence);
    assertThat(shell.run("notices", "--seen").out()).contains(sentence);
    assertThat(shell.run("notices").out()).contains("Nothing new");
    assertThat(shell.run("notices", "--all").out()).contains(sentence);
    assertThat(shell.run("queue").out()).doesNotContain(sentence);
  }

  @Test
  void a_promised_recording_is_expected() {
    assertThat(again(" [Recording]()").out()).doesNotContain("recording of");
    assertThat(shell.run("queue").out()).contains("expected");
    assertThat(again(RECORDING).out()).contains("The expected recording of “Growing");
  }

  @Test
  void the_queue_is_ordered_and_narrowed() {
    assertThat(shell.run("queue", "--order", "added").out())
        .contains("Growing a garden of servers", "2026-01-02");
    shell.run("talk", "1", "--follow-up", "watched");
    assertThat(shell.run("queue").out()).isEmpty();
    var watched = shell.run("queue", "--state", "watched", "--json").json();
    assertThat(watched).hasSize(1);
    assertThat(watched.getFirst().get("recording").asText()).isEqualTo("none");
    assertThat(shell.run("queue", "--order", "colour").code()).isEqualTo(2);
  }

  @Test
  void an_action_is_due_done_and_open_again() {
    shell.run("note", "--talk", "1", "--kind", "action", "Plant one");
    shell.run("note", "--report", "1", "--kind", "question", "How many?");
    assertThat(shell.run("note", "1", "--due", "2026-01-01").code()).isZero();
    assertThat(shell.run("actions").out())
        .contains("2026-01-01 overdue", "Plant one", "Growing a garden of servers", "How many?");
    var ticked = shell.run("note", "1", "--done", "--json").json().getFirst();
    assertThat(ticked.get("done").asText()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(ticked.get("due").asText()).isEqualTo("2026-01-01");
    assertThat(shell.run("actions").out()).doesNotContain("Plant one").contains("How many?");
    var all = shell.run("actions", "--all", "--json").json();
    assertThat(all).extracting(todo -> todo.get("id").asInt()).containsExactly(2, 1);
    assertThat(all.getFirst().get("about").get("talk").isNull()).isTrue();
    shell.run("undo");
    assertThat(shell.run("actions").out()).contains("Plant one");
    shell.run("note", "2", "--done");
    shell.run("note", "2", "--open");
    assertThat(shell.run("note", "1", "--due", "none").code()).isZero();
    assertThat(shell.run("actions").out()).doesNotContain("overdue").contains("How many?");
  }

  @Test
  void what_cannot_be_ticked_or_dated_is_refused_with_a_sentence() {
    shell.run("note", "--talk", "1", "Just a note");
    assertThat(shell.run("note", "1", "--done").err()).contains("no action and no question");
    shell.run("note", "--talk", "1", "--kind", "action", "Plant one");
    assertThat(shell.run("note", "2", "--due", "someday").err()).contains("'someday' is no day");
    assertThat(shell.run("note", "2", "--done", "--open").code()).isEqualTo(2);
    assertThat(shell.run("note", "2", "--done", "--talk", "1").code()).isEqualTo(2);
    assertThat(shell.run("note", "garden", "--done").code()).isEqualTo(2);
    assertThat(shell.run("note", "7", "--done").err()).contains("no note 7");
    assertThat(shell.run("note", "words").code()).isEqualTo(2);
  }
}
