package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.TextSpan;
import app.hallway.store.OldLibrary;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of the samples, with notes and highlights, whose index an older program made. */
final class IndexingTest {
  private static final List<String> QUERIES =
      List.of("the", "garden", "harbour -garden", "a*", "kind:talk", "event:2026", "kind:note");

  @TempDir Path folder;
  private Path file;
  private List<Set<SearchHit>> found;
  private ReportId deleted;

  private Library open() throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  /** In no order: what was deleted before still counts in the length of a usual text. */
  private static List<Set<SearchHit>> found(Library library) {
    return QUERIES.stream()
        .map(query -> Set.copyOf(library.searching().find(query, 1_000)))
        .toList();
  }

  private static TextSpan firstWords(String text) {
    int start = text.length() - text.stripLeading().length();
    return new TextSpan(start, start + 30);
  }

  @BeforeEach
  void fill() throws LibraryException {
    file = folder.resolve("a.hallway");
    try (var library = open()) {
      library
          .importing()
          .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
      var reports = library.reports().list(new ReportFilter.All());
      for (var report : reports) {
        var text = library.reports().open(report.id()).orElseThrow().readingText();
        var mark = MarkedReport.text(library, report.id(), firstWords(text), HighlightColour.GREEN);
        library.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "The **garden**");
      }
      deleted = reports.getLast().id();
      library.reports().delete(deleted);
      found = found(library);
    }
    assertThat(found).noneMatch(Set::isEmpty);
  }

  @Test
  void opening_it_takes_nothing_in_and_the_first_search_takes_in_everything() throws Exception {
    OldLibrary.forgetFields(file);
    try (var library = open()) {
      long due = OldLibrary.notIndexed(file);
      assertThat(due).isGreaterThan(100);
      library.reports().list(new ReportFilter.All());
      assertThat(OldLibrary.notIndexed(file)).isEqualTo(due);
      assertThat(library.searching().find("\"as it was\"", 5)).isEmpty();
      assertThat(OldLibrary.notIndexed(file)).isZero();
      assertThat(found(library)).isEqualTo(found);
    }
  }

  @Test
  void upkeep_takes_everything_in_where_nobody_searches() throws Exception {
    OldLibrary.forgetFields(file);
    try (var library = open();
        var upkeep = new DailyUpkeep(library, _ -> {})) {
      upkeep.look();
      assertThat(OldLibrary.notIndexed(file)).isZero();
      assertThat(found(library)).isEqualTo(found);
    }
  }

  @Test
  void words_that_an_older_program_took_in_as_they_stand_are_folded() throws Exception {
    try (var library = open()) {
      var report = library.reports().list(new ReportFilter.All()).getFirst().id();
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Die Straße, C++");
    }
    OldLibrary.indexUnfolded(file);
    try (var library = open()) {
      assertThat(library.searching().find("strasse", 5)).hasSize(1);
      assertThat(library.searching().find("c++", 5)).hasSize(1);
      assertThat(found(library)).hasSameSizeAs(found);
      assertThat(OldLibrary.notIndexed(file)).isZero();
    }
  }

  @Test
  void upkeep_says_again_by_what_talks_are_known() throws Exception {
    long keys = OldLibrary.keys(file);
    OldLibrary.forgetKeys(file);
    try (var library = open();
        var upkeep = new DailyUpkeep(library, _ -> {})) {
      assertThat(OldLibrary.keys(file)).isZero();
      upkeep.look();
      assertThat(OldLibrary.keys(file)).isEqualTo(keys).isGreaterThan(100);
    }
  }

  @Test
  void what_the_user_does_before_is_found_as_it_is_then() throws Exception {
    OldLibrary.forgetFields(file);
    try (var library = open()) {
      var note = library.notes().all().getFirst().id();
      library.notes().edit(note, "A bosun");
      library.reports().restore(deleted);
      assertThat(library.searching().find("bosun", 5))
          .singleElement()
          .satisfies(hit -> assertThat(hit.note()).isEqualTo(note));
      library.history().undo();
      library.history().undo();
      assertThat(found(library)).isEqualTo(found);
    }
  }

  @Test
  void words_that_a_newer_program_took_in_are_taken_in_again() throws Exception {
    OldLibrary.indexOtherwise(file);
    try (var library = open()) {
      assertThat(found(library)).isEqualTo(found);
      assertThat(OldLibrary.notIndexed(file)).isZero();
    }
  }

  @Test
  void what_a_report_is_about_is_found_by_the_events_name_of_now_after_a_moment() throws Exception {
    try (var library = open()) {
      var report = library.reports().list(new ReportFilter.All()).getFirst();
      library.reports().setEvent(report.id(), "Quillhouse Meeting");
      var there = library.searching().find("event:quillhouse", 1_000);
      assertThat(there)
          .extracting(SearchHit::kind)
          .contains(SearchHit.Kind.REPORT, SearchHit.Kind.NOTE, SearchHit.Kind.HIGHLIGHT);
      assertThat(there).extracting(SearchHit::report).containsOnly(report.id());
      assertThat(library.searching().find("quillhouse", 1_000))
          .extracting(SearchHit::kind)
          .containsExactly(SearchHit.Kind.REPORT);
      library.history().undo();
      assertThat(library.searching().find("event:quillhouse", 1_000)).isEmpty();
      assertThat(found(library)).isEqualTo(found);
    }
  }
}
