package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hallway.model.FoundHits;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.SearchHit.SnippetPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchingTest {
  @TempDir Path folder;
  private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
    ToldReports.put(
        library,
        "https://example.org/cjk",
        "港口",
        "今天我们讨论了软件设计模式。El Café Ñandú opened at 9.",
        List.of());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<SearchHit> find(String query) {
    return library.searching().find(query, 20);
  }

  private static String words(SearchHit hit, boolean match) {
    return hit.snippet().stream()
        .filter(part -> part.match() == match)
        .map(SnippetPart::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void a_hit_opens_at_its_place() {
    assertThat(find("rope tied"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.report()).isEqualTo(report);
              assertThat(hit.span()).isEqualTo(Reported.spanOf("rope"));
              assertThat(words(hit, true)).isEqualTo("rope|tied");
            });
  }

  @Test
  void talks_and_notes_are_found_too() {
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Ask the bosun");
    assertThat(find("bosun"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.kind()).isEqualTo(SearchHit.Kind.NOTE));
    assertThat(find("quayle")).extracting(SearchHit::kind).contains(SearchHit.Kind.TALK);
  }

  @Test
  void any_part_of_a_chinese_run_is_found_and_shown_as_it_was_written() {
    for (var part : List.of("软件", "模式", "件设计", "讨论了软件设计", "式", "今")) {
      assertThat(find(part))
          .as(part)
          .singleElement()
          .satisfies(hit -> assertThat(words(hit, true)).isEqualTo(part));
    }
    assertThat(find("软模")).isEmpty();
  }

  @Test
  void accents_and_case_do_not_matter() {
    assertThat(find("cafe nandu"))
        .singleElement()
        .satisfies(hit -> assertThat(words(hit, true)).isEqualTo("Café|Ñandú"));
    assertThat(find("CAFÉ")).hasSize(1);
  }

  @Test
  void phrases_beginnings_and_exclusions_are_understood() {
    assertThat(find("\"tide from memory\"")).hasSize(1);
    assertThat(find("\"memory from tide\"")).isEmpty();
    assertThat(find("memo* tide")).hasSize(1);
    assertThat(find("memo tide")).isEmpty();
    assertThat(find("memory -tide")).isEmpty();
    assertThat(find("memory -paperclip")).hasSize(1);
  }

  @Test
  void all_that_there_is_counts_however_little_is_shown() {
    var about = new NoteTarget.AboutReport(report);
    for (int i = 0; i < 4; i++) {
      library.notes().add(about, NoteKind.NOTE, "Ask the bosun " + i);
    }
    for (int limit : List.of(3, 4, 5)) {
      var found = library.searching().search("bosun", limit);
      assertThat(found.total()).as("at most %s", limit).isEqualTo(4);
      assertThat(found.best()).isEqualTo(library.searching().find("bosun", limit));
    }
    assertThat(library.searching().search("", 3)).isEqualTo(FoundHits.NONE);
  }

  @Test
  void every_text_is_a_query() {
    for (var text :
        List.of(
            "",
            " ",
            "\"",
            "(",
            "foo AND (\"",
            "-",
            "--",
            "*",
            "a*b",
            "NEAR(",
            "title:",
            "'",
            "\0",
            "{x}",
            "^",
            "-tide",
            "😀",
            "\"\"",
            "a\"b",
            "+",
            "col : x",
            "😀*")) {
      assertThatCode(() -> find(text)).as(text).doesNotThrowAnyException();
    }
    assertThat(find("")).isEmpty();
    assertThat(find("-tide")).isEmpty();
  }

  @Test
  void a_talk_is_found_by_its_name_of_now_after_two_versions_in_one_import() throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    try (var library = Library.open(folder.resolve("b.hallway"), Clock.systemUTC())) {
      named(posts.resolve("a.md"), "Mooring many boats");
      bring(library, posts);
      named(posts.resolve("b.md"), "Tying up ferries");
      named(posts.resolve("c.md"), "Mooring many boats");
      Files.writeString(posts.resolve("c.md"), "\nAnd home.\n", StandardOpenOption.APPEND);
      bring(library, posts);
      assertThat(library.reports().counts().reports()).isEqualTo(1);
      assertThat(library.searching().find("ferries", 5)).isEmpty();
      assertThat(kinds(library, "mooring")).contains(SearchHit.Kind.TALK);
      library.history().undo();
      library.history().redo();
      assertThat(library.searching().find("ferries", 5)).isEmpty();
      assertThat(kinds(library, "mooring")).contains(SearchHit.Kind.TALK);
    }
  }

  private static void named(Path file, String title) throws IOException {
    Files.writeString(
        file,
        """
        ---
        title: Harbour days
        canonical_url: https://example.org/harbour
        ---

        ## Talks

        ### [%s](https://sampleconf2024.sched.com/event/a1/boats) by Ada Quayle

        She showed how a rope is tied twice.
        """
            .formatted(title));
  }

  private static void bring(Library library, Path posts) {
    library.importing().importAll(List.of(posts), Importing.Progress.NONE, () -> false);
  }

  private static List<SearchHit.Kind> kinds(Library library, String words) {
    return library.searching().find(words, 5).stream().map(SearchHit::kind).toList();
  }
}
