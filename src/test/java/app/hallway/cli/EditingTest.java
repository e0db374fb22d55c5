package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that change what is in the library. */
class EditingTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void import_the_sample() {
    shell = new Shell(folder);
    done("import", shell.sampleReport());
  }

  private String done(String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private void refused(String because, String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains(because);
  }

  private JsonNode talk() {
    return shell.run("talks", "--json").json().getFirst();
  }

  @Test
  void a_talk_is_followed_up_and_corrected() {
    var id = talk().get("id").asText();
    done("talk", id, "--follow-up", "to-watch", "--title", "Gardens", "--speaker", "Bo Other");
    assertThat(talk().get("followUp").asText()).isEqualTo("to-watch");
    assertThat(talk().get("title").asText()).isEqualTo("Gardens");
    assertThat(talk().get("speakers").get(0).get("name").asText()).isEqualTo("Bo Other");
    assertThat(done("undo")).contains("follow up a talk");
    assertThat(talk().get("followUp").asText()).isEqualTo("none");
    assertThat(done("redo")).contains("follow up a talk");
    assertThat(talk().get("followUp").asText()).isEqualTo("to-watch");
  }

  @Test
  void a_talk_is_made_of_words_of_a_report_in_one_step() {
    var before = shell.run("talks", "--json").json();
    assertThat(
            done(
                "talk",
                "--report",
                "1",
                "--quote",
                "Words that  stand here",
                "--kind",
                "bof",
                "--speaker",
                "Bo Other",
                "--day",
                "Day 2"))
        .contains("added");
    var made = shell.run("talks", "--json").json().getFirst();
    assertThat(made.get("title").asText()).isEqualTo("Words that stand here");
    assertThat(made.get("kind").asText()).isEqualTo("bof");
    assertThat(made.get("speakers").get(0).get("name").asText()).isEqualTo("Bo Other");
    assertThat(made.get("day").asText()).isEqualTo("Day 2");
    assertThat(done("undo")).contains("add a talk");
    assertThat(shell.run("talks", "--json").json()).isEqualTo(before);
    done("redo");
    assertThat(shell.run("talks", "--json").json().getFirst()).isEqualTo(made);
  }

  @Test
  void a_talk_is_made_of_words_that_stand_once_and_has_a_title() {
    refused("do not stand", "talk", "--report", "1", "--quote", "Nowhere said");
    refused("2 times", "talk", "--report", "1", "--quote", "Twice told.");
    refused("needs a title", "talk", "--report", "1", "--quote", "stand here", "--title", " ");
    done("talk", "--report", "1", "--quote", "stand here once.", "--title", "Once");
    assertThat(talk().get("title").asText()).isEqualTo("Once");
  }

  @Test
  void talks_are_joined_and_split_and_say_why() {
    var other =
        shell.file(
            "other.md",
            """
            ---
            title: My SampleConf
            date: 2024-05-07
            ---

            ## Talks

            ### [Servers want gardeners - Bo Sample](https://sched.co/a1)

            It was about gardens.

            ### [Weeds - Dan Tuft](https://sampleconf2024.sched.com/event/b7/weeds)

            It was about weeds.
            """);
    done("import", other.toString());
    var id = talk().get("id").asText();
    assertThat(done("talk", id))
        .contains(
            "report 1, line 11", "report 2, line 8", "same page of the schedule", "sched.co/a1");
    var page = shell.run("talk", id, "--json").json().getFirst();
    assertThat(page.get("mentions").get(0).get("join").isNull()).isTrue();
    assertThat(page.get("mentions").get(1).get("join").get("reason").asText())
        .isEqualTo("schedule-link");

    done("talk", id, "--split", "2");
    assertThat(done("talk", id)).doesNotContain("report 2");
    refused("nothing to split", "talk", id, "--split", "1");
    refused("does not tell", "talk", id, "--split", "2");
    assertThat(done("undo")).contains("split a talk");

    var weeds = shell.run("talks", "--report", "2", "--json").json().getLast().get("id").asText();
    done("talk", id, "--different", weeds);
    assertThat(done("undo")).contains("tell two talks apart");
    refused("nor be different", "talk", id, "--different", id);
    done("talk", id, "--join", weeds);
    assertThat(done("talk", id)).contains("Weeds", "You joined it");
    refused("no talk " + weeds, "talk", weeds);
    refused("with itself", "talk", id, "--join", id);
    assertThat(done("undo")).contains("join two talks");
  }

  @Test
  void a_dismissed_talk_is_gone_until_that_is_taken_back() {
    var id = talk().get("id").asText();
    done("talk", id, "--dismiss");
    assertThat(shell.run("talks", "--json").json()).hasSize(1);
    refused("no talk " + id, "talk", id, "--dismiss");
    done("undo");
    assertThat(shell.run("talks", "--json").json()).hasSize(2);
  }

  @Test
  void a_report_is_tagged_deleted_and_restored() {
    done("report", "1", "--tag", "harbour", "--tag", "boats");
    assertThat(done("reports", "--tag", "boats")).hasLineCount(2);
    done("report", "1", "--tag", "sea");
    assertThat(done("reports", "--tag", "boats")).hasLineCount(2);
    done("report", "1", "--untag", "boats", "--untag", "none such");
    assertThat(done("reports", "--tag", "boats")).isEmpty();
    assertThat(done("reports", "--tag", "sea")).hasLineCount(2);
    done("report", "1", "--event", "Boat Days");
    assertThat(done("reports", "--event", "Boat Days")).hasLineCount(2);
    done("report", "1", "--read");
    assertThat(done("reports", "--unread")).isEmpty();
    done("report", "1", "--delete");
    assertThat(done("reports")).isEmpty();
    refused("no report 1", "report", "1", "--read");
    done("report", "1", "--restore");
    assertThat(done("reports")).hasLineCount(2);
    refused("in the bin", "report", "1", "--restore");
  }

  @Test
  void a_deleted_note_comes_back() {
    done("note", "--report", "1", "Words of mine");
    done("delete", "--note", "1");
    assertThat(done("notes")).isEmpty();
    refused("no note 1", "delete", "--note", "1");
    done("undo");
    assertThat(done("notes")).contains("Words of mine");
    done("highlight", "--report", "1", "--quote", "stand here once");
    done("delete", "--highlight", "1");
    assertThat(done("highlights")).isEmpty();
  }

  @Test
  void where_nothing_is_left_to_undo_that_is_told() {
    refused("nothing to do again", "redo");
    assertThat(done("undo")).contains("import reports");
    refused("nothing to take back", "undo");
    refused("needs a title", "talk", "1", "--title", " ");
  }
}
