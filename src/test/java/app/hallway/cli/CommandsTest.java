package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command against a real library that holds one report. */
class CommandsTest {
  @TempDir Path folder;
  private Shell shell;
  private String report;

  @BeforeEach
  void import_the_sample() {
    shell = new Shell(folder);
    report = shell.sampleReport();
    assertThat(shell.run("import", report).code()).isZero();
  }

  @Test
  void import_says_what_became_of_each_file() {
    var empty = shell.file("empty.md", "").toString();
    var again = shell.run("import", report, empty, folder.resolve("none.md").toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.out())
        .hasLineCount(3)
        .contains("unchanged, report 1, Three days at SampleConf", "rejected. The file is empty");
    shell.file("sample.md", "# Three days at SampleConf\n\nAll is new.");
    assertThat(shell.run("import", report).out()).contains("new version of report 1");
  }

  @Test
  void import_tells_programs_too() {
    var empty = shell.file("empty.md", "").toString();
    var outcomes = shell.run("import", "--json", report, empty).json();
    assertThat(outcomes)
        .extracting(json -> json.get("outcome").asText())
        .containsExactlyInAnyOrder("unchanged", "rejected");
    assertThat(outcomes)
        .filteredOn(json -> json.has("rejected"))
        .first()
        .satisfies(
            json -> {
              assertThat(json.get("rejected").get("reason").asText()).isEqualTo("empty");
              assertThat(json.get("rejected").get("message").asText()).endsWith(".");
            });
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void import_says_in_one_line_that_links_lead_out_of_the_folder(@TempDir Path chosen)
      throws IOException {
    var away = shell.file("away.md", "# Away\n\nNot to be read.\n");
    Files.createSymbolicLink(chosen.resolve("one.md"), away);
    Files.createSymbolicLink(chosen.resolve("two.md"), away);

    var ran = shell.run("import", chosen.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasLineCount(1).contains("one.md: passed over. 2 links");
    assertThat(shell.run("import", "--json", chosen.toString()).json().getFirst().toString())
        .contains("\"outcome\":\"passed-over\"", "\"reason\":\"outside\"", "\"files\":2");
    assertThat(shell.run("inspect", chosen.toString()).out()).contains("one.md: passed over.");
  }

  @Test
  void import_reads_standard_input() {
    var ran = shell.runWith("# Piped in\n\nSome words of a report.\n", "import", "-", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.json().getFirst().get("title").asText()).isEqualTo("Piped in");
    assertThat(shell.run("reports").out()).contains("Piped in");
  }

  @Test
  void reports_are_listed_and_filtered() {
    assertThat(shell.run("reports").out())
        .hasLineCount(2)
        .contains("2024-05-06", "Three days at SampleConf");
    var json = shell.run("reports", "--json").json().getFirst();
    assertThat(json.get("id").asLong()).isEqualTo(1);
    assertThat(json.get("authors").get(0).asText()).isEqualTo("Ada Example");
    assertThat(json.get("date").asText()).isEqualTo("2024-05-06");
    assertThat(json.get("talks").asInt()).isEqualTo(2);
    assertThat(json.get("imported").asText()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(shell.run("reports", "--unread", "--limit", "1").out()).hasLineCount(2);
    assertThat(shell.run("reports", "--event", "OtherConf").out()).isEmpty();
    assertThat(shell.run("reports", "--tag", "none").out()).isEmpty();
    assertThat(shell.run("reports", "--bin").out()).isEmpty();
    assertThat(shell.run("reports", "--highlighted").out()).isEmpty();
  }

  @Test
  void talks_are_listed_and_filtered() {
    assertThat(shell.run("talks").out())
        .contains(
            "Growing a garden of servers", "Bo Sample", "keynote", "Small steps, \u5c0f\u6b65");
    var talks = shell.run("talks", "--json", "--report", "1").json();
    assertThat(talks).hasSize(2);
    assertThat(talks)
        .filteredOn(talk -> talk.get("title").asText().startsWith("Growing"))
        .first()
        .satisfies(
            talk -> {
              assertThat(talk.get("speakers").get(0).get("name").asText()).isEqualTo("Bo Sample");
              assertThat(talk.get("links").get("schedule").asText()).endsWith("/growing");
              assertThat(talk.get("followUp").asText()).isEqualTo("none");
              assertThat(talk.get("highlighted").asBoolean()).isFalse();
            });
    assertThat(shell.run("talks", "--kind", "keynote", "--json").json()).hasSize(1);
    assertThat(shell.run("talks", "--follow-up", "to-watch").out()).isEmpty();
    assertThat(shell.run("talks", "--highlighted").out()).isEmpty();
    assertThat(shell.run("talks", "--report", "9").out()).isEmpty();
  }

  @Test
  void a_note_is_written_and_found_again() {
    assertThat(
            shell
                .run("note", "--talk", talk("Growing"), "--kind", "takeaway", "Water", "daily")
                .out())
        .isEqualTo("Note 1 added." + System.lineSeparator());
    assertThat(shell.runWith("# Piped\n\nwords \u5c0f\n", "note", "--report", "1", "-").code())
        .isZero();
    var notes = shell.run("notes", "--json").json();
    assertThat(notes)
        .extracting(note -> note.get("markdown").asText())
        .containsExactlyInAnyOrder("Water daily", "# Piped\n\nwords \u5c0f");
    assertThat(shell.run("notes", "--kind", "takeaway").out())
        .contains("Water daily")
        .doesNotContain("Piped");
    assertThat(shell.run("notes", "--report", "1", "--limit", "1", "--json").json()).hasSize(1);
    assertThat(shell.run("notes", "--talk", talk("Growing"), "--json").json()).hasSize(1);
  }

  @Test
  void words_are_highlighted_where_they_stand_once() {
    var done =
        shell.run(
            "highlight",
            "--report",
            "1",
            "--quote",
            "Words  that stand here\nonce.",
            "--colour",
            "green",
            "--json");
    assertThat(done.code()).isZero();
    var json = done.json().getFirst();
    assertThat(json.get("quote").asText()).isEqualTo("Words that stand here once.");
    assertThat(json.get("colour").asText()).isEqualTo("green");
    assertThat(json.get("state").asText()).isEqualTo("anchored");
    assertThat(json.get("end").asInt() - json.get("start").asInt()).isEqualTo(27);
    assertThat(shell.run("note", "--highlight", "1", "why").code()).isZero();
    assertThat(shell.run("highlights", "--colour", "green").out()).hasLineCount(2);
    assertThat(shell.run("highlights", "--detached").out()).isEmpty();
    refused("stand 2 times", "highlight", "--report", "1", "--quote", "Twice told.");
    refused("do not stand", "highlight", "--report", "1", "--quote", "Never told.");
    refused("do not stand", "highlight", "--report", "1", "--quote", " ");
    refused("--report", "highlight", "--quote", "Words");
  }

  @Test
  void a_talk_is_highlighted() {
    var growing = talk("Growing");
    assertThat(shell.run("highlight", "--talk", growing).code()).isZero();
    assertThat(shell.run("highlights", "--talk", growing).out()).contains("(the whole talk)");
    assertThat(shell.run("talks", "--highlighted", "--json").json()).hasSize(1);
    refused("does not tell of talk", "highlight", "--talk", growing, "--report", "7");
  }

  @Test
  void what_the_library_does_not_have_is_told() {
    refused("no report 9", "note", "--report", "9", "x");
    refused("no talk 9", "note", "--talk", "9", "x");
    refused("no highlight 9", "note", "--highlight", "9", "x");
    refused("no talk 9", "highlight", "--talk", "9");
    refused("no report 9", "highlight", "--report", "9", "--quote", "x");
    refused("no report 9", "export", "--to", folder.resolve("out").toString(), "--report", "9");
    refused("no talk 9", "export", "--to", folder.resolve("out").toString(), "--talk", "9");
    refused("no report 9", "render", "9", "--to", folder.resolve("out.html").toString());
    refused("no report nowhere.md", "open", "nowhere.md");
    refused("needs some text", "note", "--report", "1", "  ");
    refused("needs some text", "note", "--report", "1", "-");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void export_says_what_it_wrote_and_writes_the_same_again() throws IOException {
    var to = folder.resolve("out");
    assertThat(shell.run("export", "--to", to.toString()).out()).startsWith("Nothing to export");
    shell.run("highlight", "--report", "1", "--quote", "Words that stand here once.");
    shell.run("note", "--talk", talk("Small"), "One *step*");
    assertThat(shell.run("export", "--to", to.toString()).out())
        .startsWith("written")
        .contains("Three days at SampleConf.md");
    var first = contents(to);
    assertThat(shell.run("export", "--to", to.toString()).out()).startsWith("unchanged");
    var elsewhere = folder.resolve("again");
    shell.run("export", "--to", elsewhere.toString());
    assertThat(contents(elsewhere)).isEqualTo(first);
    assertThat(first.get("Three days at SampleConf.md"))
        .contains("> Words that stand here once.", "One *step*", "## Small steps, \u5c0f\u6b65");

    Files.writeString(to.resolve("Three days at SampleConf.md"), "mine", StandardOpenOption.APPEND);
    assertThat(shell.run("export", "--to", to.toString()).out())
        .startsWith("kept")
        .contains("--overwrite");
    var json = shell.run("export", "--to", to.toString(), "--overwrite", "--json").json();
    assertThat(json)
        .hasSize(1)
        .first()
        .satisfies(file -> assertThat(file.get("outcome").asText()).isEqualTo("written"));
    assertThat(contents(to)).isEqualTo(first);
    assertThat(shell.run("export", "--to", to.toString(), "--talk", talk("Small")).out())
        .contains("Small steps, \u5c0f\u6b65.md");
  }

  @Test
  void export_into_a_file_is_told_in_one_line() {
    shell.run("note", "--report", "1", "x");
    refused("is not a folder", "export", "--to", report);
  }

  @Test
  void a_page_is_rendered_from_the_library_and_from_a_file() {
    for (var source : new String[] {"1", report}) {
      var to = folder.resolve("page.html");
      assertThat(shell.run("render", source, "--to", to.toString()).code()).isZero();
      assertThat(to)
          .content()
          .contains("Growing a garden of servers")
          .containsIgnoringCase("<html");
    }
    refused(
        "empty",
        "render",
        shell.file("e.md", "").toString(),
        "--to",
        folder.resolve("e.html").toString());
    assertThat(folder.resolve("e.html")).doesNotExist();
  }

  @Test
  void a_note_is_found_by_its_words() {
    shell.run("note", "--report", "1", "Water daily");
    assertThat(shell.run("search", "daily").out()).contains("note 1");
    assertThat(shell.run("search", "daily", "--json").json().getFirst().get("kind").asText())
        .isEqualTo("note");
    assertThat(shell.run("search", "dail").out()).isEmpty();
    assertThat(shell.run("search", "dail*", "kind:note").out()).contains("note 1");
    assertThat(shell.run("search", "daily", "kind:talk").out()).isEmpty();
  }

  @Test
  void a_note_is_shown_as_it_is_read() {
    shell.run("note", "--report", "1", "Water **daily**, as [he](https://example.org/x) says");
    assertThat(shell.run("search", "daily").out()).contains("Water daily, as he says");
    assertThat(shell.run("search", "example.org").out()).doesNotContain("note");
  }

  @Test
  void what_is_searched_for_may_stand_in_one_field() {
    assertThat(shell.run("search", "title:garden").out()).contains("Growing a garden of servers");
    assertThat(shell.run("search", "speaker:garden").out()).isEmpty();
    assertThat(shell.run("search", "speakers:garden").code()).isZero();
    assertThat(shell.run("search", "--help").out()).contains("speaker:", "--count");
  }

  @Test
  void the_library_is_checked_and_copied() {
    assertThat(shell.run("check").out()).endsWith("is sound." + System.lineSeparator());
    assertThat(shell.run("check", "--rebuild").out())
        .contains("read again; none reads otherwise than before.")
        .contains("is sound.");
    var copy = folder.resolve("copy.hallway").toString();
    assertThat(shell.run("backup", copy).code()).isZero();
    assertThat(shell.run("--library", copy, "reports").out()).contains("Three days at SampleConf");
    refused("exists already", "backup", copy);
  }

  @Test
  void a_copy_is_restored_and_what_was_there_is_named() {
    assertThat(shell.run("restore").out()).contains("no copies");
    assertThat(shell.run("backup").out()).contains("2026-01-02.hallway");
    assertThat(shell.run("backup").out()).contains("today has its copy");
    shell.run("note", "--report", "1", "Written after the copy");
    var copies = shell.run("restore").out();
    assertThat(copies).contains("2026-01-02T03:04").contains("2026-01-02.hallway");
    var copy = copies.lines().toList().getLast().replaceAll(".*  ", "");
    var restored = shell.run("restore", copy);
    assertThat(restored.code()).isZero();
    assertThat(restored.out()).contains("is now as in", "before-restore-2026-01-02-030405");
    assertThat(shell.run("notes").out()).doesNotContain("Written after");
    refused("no copy of a library", "restore", report);
    refused("no file", "restore", "nowhere.hallway");
  }

  @Test
  void a_file_that_is_no_library_is_refused_and_left_alone() throws IOException {
    var file =
        shell.file("no.hallway", "some other file, long enough to be one of another program");
    var ran = shell.run("--library", file.toString(), "reports");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).hasLineCount(1).startsWith("hallway: ").contains("not a library");
    assertThat(file).content().startsWith("some other file");
  }

  private String talk(String start) {
    return shell.run("talks", "--json").json().stream()
        .filter(talk -> talk.get("title").asText().startsWith(start))
        .map(talk -> talk.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private void refused(String because, String... arguments) {
    var ran = shell.run(arguments);
    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(ran.err()).startsWith("hallway: ").hasLineCount(1).contains(because);
    assertThat(ran.out()).isEmpty();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        contents.put(file.getFileName() + "", Files.readString(file));
      }
    }
    return contents;
  }
}
