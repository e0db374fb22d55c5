package app.hallway.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangesCommandTest {
  private static final String BEFORE =
      "# Harbour Conf 2026\n\nThe ferry was late.\n\n## Day 1\n\nThe coffee was early, and good.\n";
  private static final String AFTER =
      BEFORE.replace("## Day 1", "## Thursday").replace("early, and", "early and very")
          + "\nHere is [a recording](https://www.youtube.com/watch?v=harbour0001).\n";

  @TempDir Path folder;
  private Shell shell;
  private String file;

  @BeforeEach
  void importBoth() {
    shell = new Shell(folder);
    file = shell.file("harbour.md", BEFORE).toString();
    assertThat(shell.run("import", file).code()).isZero();
    shell.run("report", "1", "--read");
    shell.file("harbour.md", AFTER);
  }

  @Test
  void an_import_tells_what_is_different() {
    assertThat(shell.run("import", file).out())
        .contains("1 recording added, 1 heading renamed, 1 passage new, 1 passage altered");
  }

  @Test
  void an_import_tells_programs_what_is_different() {
    assertThat(shell.run("import", file, "--json").json())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.get("counts").get("recording-added").asInt()).isEqualTo(1);
              assertThat(line.get("counts").get("heading-renamed").asInt()).isEqualTo(1);
            });
  }

  @Test
  void what_changed_is_told_until_it_is_seen() {
    assertThat(shell.run("changes").out()).contains("Nothing changed");
    shell.run("import", file);
    assertThat(shell.run("changes").out())
        .contains("1: Harbour Conf 2026, version 1 to 2: 1 recording added");
    assertThat(shell.run("reports", "--json").json().getFirst().get("changed").asBoolean())
        .isTrue();
    assertThat(shell.run("report", "1", "--seen").code()).isZero();
    assertThat(shell.run("changes").out()).contains("Nothing changed");
  }

  @Test
  void the_changes_of_one_report_are_told_one_by_one() {
    shell.run("import", file);
    assertThat(shell.run("changes", "1").out())
        .contains("heading-renamed: Day 1 \u2192 Thursday")
        .contains("recording-added: ")
        .contains("https://www.youtube.com/watch?v=harbour0001");
    var json = shell.run("changes", file, "--from", "2", "--to", "1", "--json").json().getFirst();
    assertThat(json.get("from").asInt()).isEqualTo(2);
    assertThat(json.get("counts").get("link-removed").asInt()).isEqualTo(1);
  }

  @Test
  void a_report_of_one_version_has_no_changes() {
    var ran = shell.run("changes", "1");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("one version only");
    assertThat(shell.run("changes", "7").err()).contains("no report 7");
    assertThat(shell.run("changes", "1", "--from", "4").err()).contains("no version 4");
  }

  @Test
  void versions_are_listed_and_rendered() throws Exception {
    shell.run("import", file);
    assertThat(shell.run("report", "1", "--versions").out())
        .containsSubsequence("2  ", "newest", "1  ", "seen");
    assertThat(shell.run("report", "1", "--versions", "--json").json()).hasSize(2);
    var page = folder.resolve("old.html");
    assertThat(shell.run("render", "1", "--version", "1", "--to", page.toString()).code()).isZero();
    assertThat(Files.readString(page)).contains("Day 1").doesNotContain("Thursday");
    assertThat(
            shell
                .run("render", "1", "--version", "9", "--to", folder.resolve("x").toString())
                .err())
        .contains("no version 9");
  }
}
