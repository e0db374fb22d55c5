package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hallway.model.FoundHits;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchHit;
import app.hallway.model.SearchHit.SnippetPart;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchingTest {
  @TempDir Path folder;
  @AutoClose private Library library;
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
  void the_last_word_is_unfinished_only_while_it_is_typed() {
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Of another category");
    assertThat(find("cat")).isEmpty();
    assertThat(library.searching().search("cat", 5)).isEqualTo(FoundHits.NONE);
    assertThat(library.searching().searchTyped("cat", null, 5).best()).hasSize(1);
    assertThat(library.searching().searchTyped("cat ", null, 5)).isEqualTo(FoundHits.NONE);
    assertThat(library.searching().searchTyped("cat of", null, 5)).isEqualTo(FoundHits.NONE);
  }

  @Test
  void a_note_is_found_and_shown_as_it_is_read() {
    var markdown =
        """
        ## Ask **the** bosun

        - [ ] about `knots`, see [his page](https://example.org/halyard "gaff")
        - _and_ ![a picture](sheet.png)
        """;
    var note = library.notes().add(new NoteTarget.AboutReport(report), NoteKind.ACTION, markdown);
    for (var unseen : List.of("halyard", "gaff", "png", "example")) {
      assertThat(find(unseen)).as(unseen).isEmpty();
    }
    assertThat(find("\"the bosun\" page"))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(words(hit, false) + words(hit, true))
                    .contains("his ")
                    .doesNotContain("*", "`", "[", "#", "halyard"));
    library.notes().edit(note, "See https://example.org/halyard");
    assertThat(find("halyard")).hasSize(1);
    library.history().undo();
    assertThat(find("halyard")).isEmpty();
    assertThat(find("knots")).hasSize(1);
  }

  private List<String> titles(String query) {
    return find(query).stream().map(hit -> hit.kind() + " " + hit.title()).toList();
  }

  @Test
  void fields_are_asked_for_what_stands_in_them_only() {
    assertThat(titles("speaker:ada")).containsExactly("TALK Mooring many boats");
    assertThat(titles("speaker:\"ada quayle\"")).containsExactly("TALK Mooring many boats");
    assertThat(titles("speaker:rope")).isEmpty();
    assertThat(titles("title:mooring")).containsExactly("TALK Mooring many boats");
    assertThat(titles("title:harbour")).containsExactly("REPORT Harbour days");
    assertThat(titles("title:coffee")).isEmpty();
    assertThat(titles("kind:report tide")).containsExactly("REPORT Harbour days");
    assertThat(titles("type:talk")).hasSize(2);
    assertThat(titles("kind:talk -speaker:ada")).containsExactly("TALK Charts without paper");
    assertThat(titles("speaker:ad")).isEmpty();
    assertThat(titles("speaker:ad*")).hasSize(1);
    assertThat(titles("author:ada")).isEmpty();
  }

  @Test
  void a_report_is_found_by_its_tags_its_authors_and_its_event() throws IOException {
    var posts = Files.createDirectory(folder.resolve("posts"));
    Files.writeString(
        posts.resolve("a.md"),
        """
        ---
        title: Three days
        author: Cy Bonnet
        tags: [Fog, sea marks]
        event: Lantern Days 2026
        ---
        Nothing of note.
        """);
    bring(library, posts);
    for (var query :
        List.of(
            "author:cy",
            "author:bonnet",
            "tag:fog",
            "tag:\"sea marks\"",
            "event:lantern",
            "fog",
            "cy marks lantern")) {
      assertThat(titles(query)).as(query).containsExactly("REPORT Three days");
    }
    for (var query : List.of("speaker:cy", "tag:cy", "event:fog", "title:lantern")) {
      assertThat(titles(query)).as(query).isEmpty();
    }
    var tagged = Objects.requireNonNull(find("tag:fog").getFirst().report());
    library.reports().tag(tagged, List.of("mist"));
    assertThat(titles("tag:mist")).hasSize(1);
    library.history().undo();
    assertThat(titles("tag:mist")).isEmpty();
    library.reports().setEvent(tagged, "Beacon 2026");
    assertThat(titles("event:lantern")).isEmpty();
    assertThat(titles("beacon")).hasSize(1);
  }

  @Test
  void all_that_belongs_to_a_report_is_found_by_its_event_where_that_is_asked_for() {
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Ask the bosun");
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "A bosun's mate");
    var mark =
        MarkedReport.text(library, report, Reported.spanOf("rope is tied"), HighlightColour.GREEN);
    library.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "By the bosun");
    assertThat(titles("event:harbour bosun")).hasSize(3);
    assertThat(titles("event:\"Harbour Conf\" kind:talk")).hasSize(2);
    assertThat(titles("event:harbour rope kind:highlight")).hasSize(1);
    assertThat(titles("\"harbour conf\" kind:talk")).isEmpty();
    assertThat(titles("\"harbour conf\" bosun")).isEmpty();
    library.reports().setEvent(report, "Pier Days");
    assertThat(titles("event:harbour bosun")).isEmpty();
    assertThat(titles("event:pier bosun")).hasSize(3);
    assertThat(titles("event:pier kind:talk")).hasSize(2);
    library.talks().dismiss(talk);
    assertThat(titles("event:pier bosun")).hasSize(3);
  }

  @Test
  void a_talk_shows_the_speakers_that_were_asked_for() {
    assertThat(find("speaker:quay* mooring"))
        .singleElement()
        .satisfies(hit -> assertThat(words(hit, true)).isEqualTo("Quay"));
    assertThat(find("title:mooring"))
        .singleElement()
        .satisfies(hit -> assertThat(words(hit, true)).isEmpty());
  }

  @Test
  void a_title_goes_before_a_tag_and_a_tag_before_the_text() throws IOException {
    var posts = Files.createDirectory(folder.resolve("posts"));
    var rest = "Nothing of note to say. ".repeat(4);
    Files.writeString(posts.resolve("a.md"), "---\ntitle: One\n---\nA sextant. " + rest);
    Files.writeString(posts.resolve("b.md"), "---\ntitle: Two\ntags: [sextant]\n---\n" + rest);
    Files.writeString(posts.resolve("c.md"), "---\ntitle: Sextant\n---\nAnd so. " + rest);
    bring(library, posts);
    assertThat(titles("sextant")).containsExactly("REPORT Sextant", "REPORT Two", "REPORT One");
  }

  private List<String> complete(String field, String beginning) {
    return library.searching().complete(field, beginning, 10);
  }

  @Test
  void what_a_field_may_be_asked_for_is_told_by_the_library() throws IOException {
    assertThat(complete("speaker", "")).containsExactly("Ada Quayle", "Ben Tiller");
    assertThat(complete("speaker", "qu")).containsExactly("Ada Quayle");
    assertThat(complete("speaker", "uay")).isEmpty();
    assertThat(complete("title", "moo")).containsExactly("Mooring many boats");
    assertThat(complete("event", "HAR")).containsExactly("Harbour Conf");
    assertThat(complete("kind", "t")).containsExactly("talk", "tutorial", "takeaway");
    assertThat(complete("type", "")).containsExactly("report", "talk", "note", "highlight");
    assertThat(complete("Typ", "")).containsExactly("bericht", "vortrag", "notiz", "markierung");
    assertThat(complete("on", "la")).containsExactly("last week", "last month", "last year");
    assertThat(complete("talk", "cha")).containsExactly("Charts without paper");
    assertThat(complete("nothing", "")).isEmpty();
    var posts = Files.createDirectory(folder.resolve("posts"));
    for (var name : List.of("a", "b", "c")) {
      Files.writeString(
          posts.resolve(name + ".md"),
          """
          ---
          title: %1$s
          author: [Cy Bonnet, Only %1$s]
          tags: [fog, only-%1$s]
          ---
          Nothing of note in %1$s, %1$s and %1$s.
          """
              .formatted(name));
    }
    bring(library, posts);
    assertThat(complete("tag", "")).startsWith("fog", "only-a").hasSize(4);
    assertThat(complete("tag", "ONLY")).containsExactly("only-a", "only-b", "only-c");
    assertThat(complete("author", "")).startsWith("Cy Bonnet", "Mina Okafor", "Only a").hasSize(5);
    assertThat(library.searching().complete("tag", "", 2)).hasSize(2);
  }

  private List<SearchCompletion> completions(String query) {
    return library.searching().completions(query, query.length(), 10);
  }

  @Test
  void what_is_being_typed_may_be_completed_by_names_and_by_what_the_library_has() {
    assertThat(completions("tide sp"))
        .containsExactly(new SearchCompletion("speaker:", "tide speaker:"));
    assertThat(completions("-(far")).containsExactly(new SearchCompletion("farbe:", "-(farbe:"));
    assertThat(completions("tide -speaker:qu"))
        .containsExactly(new SearchCompletion("Ada Quayle", "tide -speaker:\"Ada Quayle\" "));
    assertThat(completions("sprecher:\"Ada Q"))
        .containsExactly(new SearchCompletion("Ada Quayle", "sprecher:\"Ada Quayle\" "));
    assertThat(completions("is:st"))
        .containsExactly(new SearchCompletion("starred", "is:starred "));
    assertThat(completions("has:")).hasSize(6);
    for (var text :
        List.of("", "s", "tide ", "tide", "is:starred", "speaker:\"Ada Quayle\"", "x:y", "\"is:")) {
      assertThat(completions(text)).as(text).isEmpty();
    }
    assertThat(library.searching().completions("spaker", 2, 10)).isEmpty();
    assertThat(library.searching().completions("sp tide", 2, 10)).hasSize(1);
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
            "speaker:",
            "speaker:\"",
            "tag:)",
            "-kind:note",
            "kind:\"a b\" -event:x*",
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
