package app.hallway.cli.talks;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.cli.output.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A talk that the user heard, on the command line. */
final class HeardTalkTest {
  private static final String VIDEO = "https://www.youtube.com/watch?v=mooring0001";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Shell.Ran write(String... more) {
    var all = new ArrayList<>(List.of("talk", "--new", "Ropes by heart"));
    all.addAll(List.of("--event", "Harbour Conf 2026"));
    all.addAll(List.of(more));
    return shell.run(all.toArray(String[]::new));
  }

  @Test
  void it_is_written_down_shown_listed_and_found() {
    var written =
        write("--speaker", "Ada Quayle", "--kind", "keynote", "--day", "Day 2", "--link", VIDEO);
    assertThat(written.out()).isEqualToIgnoringNewLines("Talk 1 added.");
    assertThat(shell.run("talk", "1").out())
        .contains("Ropes by heart", "keynote", "Ada Quayle", "Day 2", "Harbour Conf 2026", VIDEO)
        .contains("You wrote it down.");
    assertThat(shell.run("talks", "--json").json())
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.get("title").asText()).isEqualTo("Ropes by heart");
              assertThat(talk.get("report").isNull()).isTrue();
              assertThat(talk.get("reports").asInt()).isZero();
            });
    assertThat(shell.run("search", "ropes").out()).contains("talk 1");
    assertThat(shell.run("search", "ropes", "--json").json().getFirst().get("report").isNull())
        .isTrue();
    assertThat(shell.run("events").out()).contains("Harbour Conf 2026");
    assertThat(shell.run("speaker", "Ada Quayle").out()).contains("Ropes by heart");
    assertThat(shell.run("check").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "talk", "event"})
  void it_is_taken_out_in_a_file_of_its_own_once_there_is_something_to_say(String unit)
      throws IOException {
    write("--speaker", "Ada Quayle", "--link", VIDEO);
    var out = folder.resolve("out");
    assertThat(export(unit)).isZero();
    assertThat(out.resolve("Ropes by heart.md")).doesNotExist();
    shell.run("note", "--talk", "1", "Tie twice.");
    assertThat(export(unit)).isZero();
    assertThat(out.resolve("Ropes by heart.md"))
        .content()
        .contains("hallway: talk 1 of ", "Ada Quayle", "Harbour Conf 2026", VIDEO, "Tie twice.");
    var first = Files.readString(out.resolve("Ropes by heart.md"));
    assertThat(export(unit)).isZero();
    assertThat(out.resolve("Ropes by heart.md")).hasContent(first);
  }

  @Test
  void it_is_taken_out_where_its_event_or_itself_is_asked_for() {
    write();
    shell.run("note", "--talk", "1", "Tie twice.");
    var file = folder.resolve("out").resolve("Ropes by heart.md");
    export("talk", "--event", "Pier Days");
    export("talk", "--talk", "2");
    assertThat(file).doesNotExist();
    export("talk", "--event", "Harbour Conf 2026");
    assertThat(file).exists();
  }

  private int export(String unit, String... more) {
    var all = new ArrayList<>(List.of("export", "--to", folder.resolve("out").toString()));
    all.addAll(List.of("--per", unit));
    all.addAll(List.of(more));
    return shell.run(all.toArray(String[]::new)).code();
  }

  @Test
  void it_takes_notes_tags_and_a_follow_up() {
    write();
    assertThat(shell.run("note", "--talk", "1", "--kind", "action", "Buy rope").code()).isZero();
    assertThat(shell.run("talk", "1", "--tag", "sea", "--tag", "boats").code()).isZero();
    assertThat(shell.run("talk", "1", "--untag", "boats").code()).isZero();
    assertThat(shell.run("talk", "1", "--follow-up", "to-watch").code()).isZero();
    assertThat(shell.run("talk", "1").out()).contains("Tags: sea", "1 note");
    var page = shell.run("talk", "1", "--json").json().getFirst();
    assertThat(page.get("tags")).hasToString("[\"sea\"]");
    assertThat(page.get("writtenDown").asBoolean()).isTrue();
    assertThat(shell.run("queue").out()).contains("Ropes by heart");
    assertThat(shell.run("actions").out()).contains("Ropes by heart").doesNotContain("()");
    assertThat(shell.run("actions", "--json").json().getFirst().get("about").get("report").isNull())
        .isTrue();
  }

  @Test
  void one_that_the_library_knows_is_that() {
    write("--speaker", "Ada Quayle");
    assertThat(write("--speaker", "Ada Quayle").out()).contains("That is talk 1");
    assertThat(shell.run("talks", "--json").json()).hasSize(1);
  }

  @Test
  void it_is_deleted_and_comes_back() {
    write();
    assertThat(shell.run("delete", "--talk", "1").code()).isZero();
    assertThat(shell.run("talk", "1").code()).isEqualTo(Exit.REJECTED);
    assertThat(shell.run("undo").out()).contains("delete a talk that was written down");
    assertThat(shell.run("talk", "1").code()).isZero();
  }

  @Test
  void what_a_report_tells_is_not_deleted_and_what_none_tells_has_no_words_to_highlight() {
    shell.run("import", shell.sampleReport());
    var refused = shell.run("delete", "--talk", "1");
    assertThat(refused.code()).isEqualTo(Exit.REJECTED);
    assertThat(refused.err()).contains("talk 1 --dismiss");
    write();
    assertThat(shell.run("highlight", "--talk", "3").err()).contains("no words to highlight");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--new Ropes",
        "--event Harbour",
        "1 --new Ropes --event Harbour",
        "--new Ropes --event Harbour --take 1",
        "--new Ropes --event Harbour --title Boats",
        "--new Ropes --event Harbour --follow-up to-watch",
        "--new Ropes --event Harbour --tag sea",
      })
  void other_things_do_not_go_with_it(String arguments) {
    var ran = shell.run(("talk " + arguments).split(" ", -1));
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).isNotBlank();
  }

  @Test
  void what_has_no_title_no_event_or_no_link_is_refused() {
    assertThat(shell.run("talk", "--new", " ", "--event", "Harbour").err()).contains("title");
    assertThat(shell.run("talk", "--new", "Ropes", "--event", " ").err()).contains("event");
    assertThat(write("--link", "slides").err()).contains("slides");
    assertThat(shell.run("talks", "--json").json()).isEmpty();
  }
}
