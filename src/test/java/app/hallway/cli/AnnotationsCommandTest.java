package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationsCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void write_about_a_report() {
    shell = new Shell(folder);
    shell.run("import", shell.sampleReport());
    shell.run("highlight", "--report", "1", "--quote", "Words that stand here once.");
    shell.run("note", "--highlight", "1", "my", "note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w3c", "EPUB", "hypothesis", "readwise", "json"})
  void each_form_is_written_and_known_again(String form) {
    var file = folder.resolve("out");
    var written = shell.run("annotations", "export", "--format", form, file.toString());
    assertThat(written.err()).isEmpty();
    assertThat(written.code()).isZero();
    assertThat(written.out()).isEqualTo("1 annotation written to " + file + "\n");
    var taken = shell.run("annotations", "import", file.toString());
    assertThat(taken.code()).isZero();
    assertThat(taken.out()).contains("1  here already");
    assertThat(shell.run("highlights").out().lines()).hasSize(2);
    assertThat(shell.run("notes").out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"w3c", "hypothesis", "readwise", "json"})
  void a_text_goes_through_a_pipe(String form) throws IOException {
    var piped = shell.run("annotations", "export", "--format", form, "-").out();
    var file = folder.resolve("out");
    shell.run("annotations", "export", "--format", form, file.toString());
    assertThat(piped).isEqualTo(Files.readString(file));
    shell.run("undo");
    shell.run("undo");
    var taken = shell.runWith(piped, "annotations", "import", "-");
    assertThat(taken.out()).contains("1  at its words");
  }

  @Test
  void an_epub_container_is_not_printed() {
    var refused = shell.run("annotations", "export", "--format", "epub", "-");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("name a file");
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void a_file_that_is_there_stays_unless_it_is_to_be_replaced() {
    var file = shell.file("mine.json", "mine");
    var refused = shell.run("annotations", "export", "--format", "json", file.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(file).hasContent("mine");
    shell.run("annotations", "export", "--format", "json", "--overwrite", file.toString());
    assertThat(file).content().startsWith("{");
  }

  @Test
  void a_dry_run_tells_and_takes_nothing() {
    var table =
        shell.file(
            "table.csv",
            "Highlight,Title,Author\nTwice told.,Three days at SampleConf,Ada Example\nBo showed,Three days at SampleConf,\nx,Another,\n");
    var tried = shell.run("annotations", "import", "--dry-run", table.toString());
    assertThat(tried.out())
        .contains(
            "table.csv: readwise",
            "1  at its words",
            "1  detached: these words stand in several places",
            "1  waiting",
            "“Twice told.” (Three days at SampleConf): detached",
            "“x” (Another): waiting");
    assertThat(shell.run("highlights").out().lines()).hasSize(2);
    assertThat(shell.run("annotations", "waiting").out()).contains("Nothing waits");
    assertThat(shell.run("annotations", "import", table.toString()).out()).isEqualTo(tried.out());
    assertThat(shell.run("highlights").out().lines()).hasSize(4);
    assertThat(shell.run("annotations", "waiting").out()).contains("Another");
    shell.run("undo");
    assertThat(shell.run("highlights").out().lines()).hasSize(2);
  }

  @Test
  void what_waits_is_tried_again_or_discarded_by_its_id() {
    var table = shell.file("table.csv", "Highlight,Title,Author\nx,Another,\n");
    shell.run("annotations", "import", table.toString());
    assertThat(shell.run("annotations", "retry").out()).contains("1  waiting");
    assertThat(shell.run("annotations", "discard", "7").code()).isEqualTo(1);
    assertThat(shell.run("annotations", "discard", "1").out()).contains("Discarded: 1");
    assertThat(shell.run("annotations", "waiting").out()).contains("Nothing waits");
    shell.run("undo");
    assertThat(shell.run("annotations", "waiting").out()).contains("Another");
  }

  @Test
  void what_is_no_file_of_annotations_is_rejected_and_the_rest_is_taken() {
    var table =
        shell.file(
            "table.csv",
            "Highlight,Title,Author\nBo showed how,Three days at SampleConf,Ada Example\n");
    var taken =
        shell.run(
            "annotations",
            "import",
            shell.sampleReport(),
            table.toString(),
            folder.resolve("none").toString());
    assertThat(taken.code()).isEqualTo(1);
    assertThat(taken.out()).contains("sample.md: rejected.", "none: rejected.", "1  at its words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotations",
        "annotations nonsense",
        "annotations export",
        "annotations export file",
        "annotations export --format kindle file",
        "annotations export --format json a b",
        "annotations export --format json --dry-run a",
        "annotations import",
        "annotations import --format json a",
        "annotations import --overwrite a",
        "annotations waiting a",
        "annotations retry a",
        "annotations discard",
        "annotations waiting --report 1",
        "annotations export --format json --report 1 --talk 2 a"
      })
  void wrong_usage_is_told_in_one_line(String line) {
    var wrong = shell.run(line.split(" ", -1));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("hallway: ").hasLineCount(1).contains("--help");
  }
}
