package app.hallway.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.hallway.cli.output.Names;
import app.hallway.export.Layout;
import app.hallway.model.Errand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {
  private static final Pattern OPTION = Pattern.compile("(?m)^ {2,6}(?:-., )?(--[a-z-]+)");

  @TempDir Path folder;

  static Set<String> commands() {
    return HallwayCommand.names();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_explains_itself_and_each_of_its_options(String command) {
    var help = new Shell(folder).run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Usage: hallway " + command);
    assertThat(help.out().lines().filter(line -> line.matches(" {2,6}(-., )?--?\\S+( +\\S+)?")))
        .as("options without words")
        .isEmpty();
    assertThat(help.out().lines().findFirst().orElseThrow()).doesNotStartWith("Usage");
    assertThat(new Shell(folder).run("--help").out()).contains("  " + command + " ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_readme_has_every_command_with_its_options(String command) throws IOException {
    var rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.matches("\\| `" + command + "[` ].*"))
            .collect(joining());
    var options =
        OPTION
            .matcher(new Shell(folder).run(command, "--help").out())
            .results()
            .map(option -> option.group(1))
            .filter(option -> !option.equals("--help") && !option.equals("--library"));
    assertThat(rows).as("rows of the README's table of commands").isNotEmpty();
    assertThat(options).as("options in these rows").allMatch(rows::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "--nonsense",
        "reports --nonsense",
        "reports extra",
        "reports --limit",
        "reports --limit none",
        "reports --limit 0",
        "reports --limit 99999999999",
        "reports --library",
        "talks --report x",
        "talks --report 0",
        "talks --report -1",
        "talks --follow-up later",
        "talks --kind nap",
        "notes --kind poem",
        "highlights --colour pink",
        "note",
        "note text",
        "note --talk 1",
        "note --talk 1 --report 2 text",
        "note --talk 1 --kind poem text",
        "highlight",
        "highlight --report 1",
        "highlight --talk 1 --quote x",
        "talk",
        "talk --report 1",
        "talk --quote x",
        "talk 1 --report 1 --quote x",
        "talk --report 1 --quote x --dismiss",
        "talk --report 1 --quote x --take 1",
        "talk 1 --join x",
        "talk 1 --split 0",
        "talk --dismiss",
        "talk 1 --follow-up later",
        "report 1",
        "report 1 --read --delete",
        "delete",
        "delete --note 1 --highlight 1",
        "undo 1",
        "import",
        "inspect",
        "reanchor",
        "reanchor a b",
        "search",
        "export",
        "export --to d --report 1 --talk 2",
        "export --to d --per page",
        "render",
        "render x",
        "backup a b",
        "backup a b",
        "tour",
        "check extra",
      })
  void wrong_usage_is_told_in_one_line(String line) {
    var wrong = new Shell(folder).run(line.split(" ", -1));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("hallway: ").hasLineCount(1).contains("--help");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export --per EVENT --to DIR",
        "export --per event --to DIR",
        "export --per Talk --to DIR",
        "talks --kind KEYNOTE",
        "talks --follow-up To_Watch",
        "notes --kind TakeAway",
        "highlights --colour GREEN",
        "queue --order Added --state WATCHED",
        "watch LIST",
      })
  void a_word_of_a_few_may_be_written_in_any_case(String line) {
    var ran = new Shell(folder).run(line.replace("DIR", folder.toString()).split(" ", -1));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void what_the_words_are_is_told_as_they_are_written() {
    assertThat(new Shell(folder).run("export", "--to", "d", "--per", "page").err())
        .contains("'page' is none of report, talk, event");
  }

  /** But for the word for none of them, which may go without saying. */
  @Test
  void the_help_of_what_takes_one_word_of_a_few_names_each_of_them() {
    var shell = new Shell(folder);
    for (var command : shell.commands().getSubcommands().entrySet()) {
      var help = shell.run(command.getKey(), "--help").out();
      assertThat(words(command.getValue())).allSatisfy(word -> assertThat(help).contains(word));
    }
  }

  private static List<String> words(CommandLine command) {
    return command.getCommandSpec().args().stream()
        .flatMap(argument -> Arrays.stream(argument.auxiliaryTypes()))
        .filter(Class::isEnum)
        .flatMap(type -> Names.each(type).stream())
        .filter(word -> !word.equals("none"))
        .toList();
  }

  @Test
  void the_layouts_of_an_export_are_told_as_there_are() {
    assertThat(new Shell(folder).run("export", "--help").out())
        .contains("One file for each: " + Names.all(Layout.class) + ".");
  }

  @Test
  void the_version_is_that_of_the_pom() throws IOException {
    var told = new Shell(folder).run("--version").out().strip();
    assertThat(told).startsWith("Hallway").doesNotContain("$");
    assumeThat(HallwayCommand.class.getModule().getDescriptor().rawVersion())
        .as("a module that was compiled without --module-version")
        .isPresent();
    assertThat(Files.readString(Path.of("pom.xml")))
        .containsSubsequence(
            "<artifactId>hallway</artifactId>",
            "<version>" + told.replace("Hallway ", "") + "</version>",
            "<packaging>");
  }

  @Test
  void without_a_command_the_window_opens() {
    var shell = new Shell(folder);
    assertThat(shell.run().code()).isZero();
    assertThat(shell.run("open").code()).isZero();
    assertThat(shell.run("--library", folder.resolve("other").toString()).code()).isZero();
    assertThat(shell.windows)
        .containsExactly("open library.hallway", "open library.hallway", "open other");
    assertThat(shell.errands).containsOnly(new Errand.ToFront());
  }

  @Test
  void the_tour_goes_to_a_folder() {
    var shell = new Shell(folder);
    var ran = shell.run("tour", "--to", folder.resolve("pictures").toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out().strip()).endsWith("window.png");
    assertThat(shell.windows).containsExactly("tour pictures");
  }
}
