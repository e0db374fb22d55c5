package app.hallway.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.library.Spoiling;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of a library in which something is not as it came. */
final class SpoiledTest {
  private static final String BROKEN = "hallway: Report 1, \u201cThree days at SampleConf\u201d";

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void fill() {
    shell = new Shell(folder);
    shell.run("import", shell.sampleReport(), shell.file("b.md", "# Other\n\nWords.\n") + "");
  }

  @Test
  void check_names_the_report_and_does_not_call_the_library_sound() throws Exception {
    assertThat(shell.run("check").code()).isEqualTo(Exit.DONE);
    Spoiling.source(shell.library(), 1);
    var ran = shell.run("check");
    assertThat(ran.code()).isEqualTo(Exit.LIBRARY);
    assertThat(ran.err()).startsWith(BROKEN);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void check_reads_the_others_again() throws Exception {
    Spoiling.source(shell.library(), 1);
    Spoiling.text(shell.library(), 1);
    var ran = shell.run("check", "--rebuild");
    assertThat(ran.code()).isEqualTo(Exit.LIBRARY);
    assertThat(ran.out())
        .isEqualTo(
            "1 version was read again; none reads otherwise than before."
                + " 1 is broken and could not be read.\n");
    assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith(BROKEN));
  }

  @Test
  void a_copy_is_made_but_is_not_called_verified() throws Exception {
    Spoiling.source(shell.library(), 1);
    var copy = folder.resolve("copy");
    var ran = shell.run("backup", copy.toString());
    assertThat(ran.code()).isEqualTo(Exit.REJECTED);
    assertThat(copy).exists();
    assertThat(ran.out()).contains("not verified");
    assertThat(ran.err()).startsWith(BROKEN);
    var daily = shell.run("backup");
    assertThat(daily.code()).isEqualTo(Exit.REJECTED);
    assertThat(daily.out()).contains("2026-01-02.spoiled.hallway", "not verified");
  }

  @Test
  void a_page_is_written_with_a_word_where_it_can_be() throws Exception {
    var page = folder.resolve("page.html");
    Spoiling.source(shell.library(), 1);
    var ran = shell.run("render", "1", "--to", page.toString());
    assertThat(ran.code()).isEqualTo(Exit.REJECTED);
    assertThat(ran.err()).startsWith(BROKEN);
    assertThat(page).content().contains("Words that stand here once.");
    assertThat(shell.run("render", "2", "--to", page.toString()).code()).isEqualTo(Exit.DONE);
  }

  @Test
  void a_page_that_cannot_be_written_is_refused_in_a_sentence() throws Exception {
    var page = folder.resolve("page.html");
    Spoiling.text(shell.library(), 1);
    var ran = shell.run("render", "1", "--to", page.toString());
    assertThat(ran.code()).isEqualTo(Exit.REJECTED);
    assertThat(ran.err())
        .startsWith("hallway: report 1, \u201cThree days at SampleConf\u201d, version 1, is broken")
        .hasLineCount(1);
    assertThat(page).doesNotExist();
  }
}
