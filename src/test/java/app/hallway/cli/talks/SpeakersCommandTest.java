package app.hallway.cli.talks;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speakers on the command line, over two reports. */
final class SpeakersCommandTest {
  private static final String TURNED = "Sample Bo";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void import_two_reports() {
    shell = new Shell(folder);
    var other =
        shell.file(
            "other.md",
            """
            ---
            title: OtherConf 2025, a report
            ---

            ## Talks

            ### [Watering the servers - Sample Bo, Sample Works](https://otherconf2025.sched.com/event/b1/water)

            It was about water.
            """);
    assertThat(shell.run("import", shell.sampleReport(), other.toString()).code()).isZero();
  }

  private String talks(String name) {
    return shell.run("talks", "--speaker", name).out();
  }

  @Test
  void speakers_are_listed_for_people_and_programs() {
    assertThat(shell.run("speakers").out())
        .hasLineCount(4)
        .contains("NAME", "Bo Sample", "Cy Writer", TURNED);
    var json = shell.run("speakers", "--limit", "1", "--json").json().getFirst();
    assertThat(json.get("name").asText()).isEqualTo("Bo Sample");
    assertThat(json.get("talks").asInt()).isEqualTo(1);
    assertThat(json.get("affiliations").get(0).asText()).isEqualTo("Sample Works");
    assertThat(json.get("reports")).hasSize(1);
    assertThat(shell.run("speakers", "--event", "Nowhere").out()).isEmpty();
  }

  @Test
  void who_may_be_one_person_is_listed_with_the_reason() {
    assertThat(shell.run("speakers", "--offers").out())
        .isEqualToIgnoringNewLines(
            "Bo Sample / Sample Bo: The same names stand in another order."
                + " Both stand for Sample Works.");
    var json = shell.run("speakers", "--offers", "--json").json().getFirst();
    assertThat(json.get("likeness").asText()).isEqualTo("order");
  }

  @Test
  void merging_splitting_and_telling_apart_are_said_kept_and_undone() {
    assertThat(shell.run("speaker", "bo sample", "--merge", TURNED).out())
        .startsWith("Bo Sample changed.");
    assertThat(talks(TURNED)).contains("Growing a garden", "Watering the servers");
    assertThat(shell.run("speaker", TURNED).out())
        .contains("Bo Sample", "also Sample Bo", "Watering the servers", "2025");
    assertThat(shell.run("search", "sample").code()).isZero();
    assertThat(shell.run("speaker", TURNED, "--different", "Bo Sample").code()).isEqualTo(1);
    assertThat(shell.run("speaker", "Bo Sample", "--split", TURNED).code()).isZero();
    assertThat(talks(TURNED)).doesNotContain("Growing a garden");
    assertThat(shell.run("speakers", "--offers").out()).isEmpty();
    assertThat(shell.run("undo").out()).contains("split a speaker");
    assertThat(shell.run("undo").out()).contains("merge two speakers");
    assertThat(shell.run("speaker", "Bo Sample", "--different", TURNED).code()).isZero();
    assertThat(shell.run("speakers", "--offers").out()).isEmpty();
  }

  @Test
  void what_cannot_be_done_is_refused_in_a_sentence() {
    assertThat(shell.run("speaker", "Nobody").err()).contains("There is no speaker Nobody.");
    assertThat(shell.run("talks", "--speaker", "Nobody").code()).isEqualTo(1);
    assertThat(shell.run("speaker", "Bo Sample", "--merge", "BO SAMPLE").err())
        .contains("cannot be merged");
    assertThat(shell.run("speaker", "Bo Sample", "--split", TURNED).err())
        .contains("no other name");
    assertThat(shell.run("speaker", " ").code()).isEqualTo(2);
    assertThat(shell.run("speaker", "Bo Sample", "--merge", TURNED, "--split", TURNED).code())
        .isEqualTo(2);
  }

  @Test
  void a_speakers_page_tells_programs_talks_and_offers() {
    var page = shell.run("speaker", TURNED, "--json").json().getFirst();
    assertThat(page.get("given").get(0).get("title").asText()).isEqualTo("Watering the servers");
    assertThat(page.get("given").get(0).get("year").asInt()).isEqualTo(2025);
    assertThat(page.get("offers").get(0).get("other").asText()).isEqualTo("Bo Sample");
  }
}
