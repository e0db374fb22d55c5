package app.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out of a library, and comes near it again. */
class TakingOutTest {
  @TempDir Path folder;
  private Shell shell;
  private Path to;

  /** Two reports of one title, with a note on each. */
  @BeforeEach
  void write_notes_on_two_reports() {
    shell = new Shell(folder);
    to = folder.resolve("vault");
    shell.file("one.md", report("one", "Boats on the pier, and gulls above them all day long."));
    shell.file("two.md", report("two", "Nothing but rain, and a hall that smelt of wet coats."));
    assertThat(shell.run("import", folder.toString()).code()).isZero();
    shell.run("note", "--report", "1", "about", "one");
    shell.run("note", "--report", "2", "about", "two");
  }

  private static String report(String author, String words) {
    return "---\ntitle: A trip\nauthor: " + author + "\n---\n\n" + words + "\n";
  }

  @Test
  void one_report_never_replaces_the_file_of_another_of_its_title() throws IOException {
    export("--report", "1");
    var first = Files.readString(to.resolve("A trip.md"));
    export("--report", "2", "--overwrite");
    assertThat(to.resolve("A trip.md")).hasContent(first);
    assertThat(to.resolve("A trip (2).md")).content().contains("about two");

    shell.run("note", "--report", "2", "more", "words");
    export("--overwrite");
    assertThat(to.resolve("A trip.md")).hasContent(first);
    assertThat(to.resolve("A trip (2).md")).content().contains("more words");
    assertThat(files(to)).containsExactly("A trip (2).md", "A trip.md");
  }

  @Test
  void the_second_report_alone_is_called_as_it_is_beside_the_first() throws IOException {
    export("--report", "2");
    assertThat(files(to)).containsExactly("A trip (2).md");
  }

  @Test
  void a_file_stays_that_of_its_report_when_the_first_one_goes() throws IOException {
    export();
    shell.run("report", "1", "--delete");
    shell.run("note", "--report", "2", "more", "words");
    export("--overwrite");
    assertThat(files(to)).containsExactly("A trip (2).md", "A trip.md");
    assertThat(to.resolve("A trip.md")).content().contains("about one");
    assertThat(to.resolve("A trip (2).md")).content().contains("more words");
  }

  @Test
  void a_talk_that_was_given_another_title_keeps_its_file_and_what_was_written_into_it()
      throws IOException {
    shell.run("import", shell.sampleReport());
    var talk = shell.run("talks", "--json").json().getFirst().get("id").asText();
    shell.run("note", "--talk", talk, "about", "a", "talk");
    export("--per", "talk", "--talk", talk);
    var file = to.resolve(files(to).getFirst());
    Files.writeString(file, "\nmine\n", StandardOpenOption.APPEND);
    shell.run("talk", talk, "--title", "Another name");
    export("--per", "talk", "--talk", talk);
    assertThat(file).content().contains("mine").doesNotContain("Another name");
    export("--per", "talk", "--talk", talk, "--overwrite");
    assertThat(file).content().contains("# Another name").doesNotContain("mine");
    assertThat(files(to)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "talk", "event"})
  void what_was_exported_comes_in_as_no_report(String per) throws IOException {
    export("--per", per);
    for (var path : new Path[] {to, to.resolve(files(to).getFirst())}) {
      var ran = shell.run("import", path.toString());
      assertThat(ran.code()).isZero();
      assertThat(ran.out().lines()).allMatch(line -> line.contains(": passed over. Hallway exp"));
    }
    assertThat(shell.run("reports", "--json").json())
        .hasSize(2)
        .allSatisfy(report -> assertThat(report.get("versions").asInt()).isEqualTo(1));
    assertThat(shell.run("undo").out()).doesNotContain("import");
  }

  @Test
  void a_page_that_was_rendered_comes_in_where_its_report_is_not_known() {
    var page = folder.resolve("page.html");
    shell.run("render", "1", "--to", page.toString());
    var here = shell.run("import", page.toString());
    assertThat(here.code()).isZero();
    assertThat(here.out()).contains("passed over. Hallway made this page");

    var another = folder.resolve("another.hallway").toString();
    assertThat(shell.run("--library", another, "import", page.toString()).out())
        .contains("imported as report 1, A trip");
    var read = shell.run("--library", another, "reports", "--json").json().getFirst();
    assertThat(read.get("authors").toString()).isEqualTo("[\"one\"]");
  }

  @Test
  void a_rendered_page_is_called_as_its_report_also_where_its_heading_says_less() {
    var post =
        shell.file("post.md", "---\ntitle: Days by the sea, part 2\n---\n\n# Days\n\nWords.\n");
    var page = folder.resolve("page.html").toString();
    shell.run("render", post.toString(), "--to", page);
    assertThat(shell.run("inspect", "--json", page).json().getFirst().get("report").toString())
        .contains("\"title\":\"Days by the sea, part 2\"");
  }

  @Test
  void a_page_made_of_a_file_is_passed_over_where_that_is_known() {
    var page = folder.resolve("page.html").toString();
    shell.run("render", folder.resolve("one.md").toString(), "--to", page);
    assertThat(shell.run("import", page).out()).contains("passed over.");
    shell.run("report", "1", "--delete");
    assertThat(shell.run("import", page).out()).doesNotContain("passed over.");
  }

  @Test
  void a_report_in_a_watched_folder_with_exports_is_the_only_one_that_comes_in() {
    export();
    shell.file("vault/post.md", "# A post\n\nSome words of it that stand nowhere else.\n");
    var ran = shell.run("import", to.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.contains("passed over"))).hasSize(2);
    assertThat(ran.out()).contains("imported as report 3, A post");
  }

  private void export(String... more) {
    var arguments = Stream.concat(Stream.of("export", "--to", to.toString()), Stream.of(more));
    var ran = shell.run(arguments.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
