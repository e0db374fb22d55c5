package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.library.reading.Reading;
import app.hallway.markdown.Markdown;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RereadingTest {
  private static final Pattern SENTENCE = Pattern.compile("\\w[^.!?\\n]{30,200}[.!?]");
  private static final Pattern WORDS = Pattern.compile("\\w{4,}( \\w+){0,3}");
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path folder;
  private final Random random = new Random(5);

  private Library library(OtherForm form) throws LibraryException {
    return Library.open(
        folder.resolve("a.hallway"),
        CLOCK,
        new Reading(CLOCK, new TalkDetector(), form.name().hashCode(), form));
  }

  private static List<ReportId> reports(Library library) {
    return library.reports().list(new ReportFilter.All()).stream()
        .map(ReportSummary::id)
        .sorted((a, b) -> Long.compare(a.value(), b.value()))
        .toList();
  }

  private static String text(Library library, ReportId report) {
    return library.reports().open(report).orElseThrow().readingText();
  }

  private static HighlightId mark(Library library, ReportId report, String words) {
    int start = text(library, report).indexOf(words);
    var span = new TextSpan(start, start + words.length());
    return MarkedReport.text(library, report, span, HighlightColour.YELLOW);
  }

  private static String words(Library library, HighlightId highlight) {
    var mark = library.highlights().find(highlight).orElseThrow();
    return spanOf(mark.placement()).of(text(library, mark.report()));
  }

  private static TextSpan spanOf(Placement placement) {
    return placement.span().orElse(new TextSpan(0, 0));
  }

  private void fill(Library library) {
    library
        .importing()
        .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
    for (var report : reports(library)) {
      var text = text(library, report);
      for (var pattern : List.of(SENTENCE, WORDS)) {
        var found = pattern.matcher(text).results().toList();
        for (int i = 0; i < 15 && !found.isEmpty(); i++) {
          var match = found.get(random.nextInt(found.size()));
          var span = new TextSpan(match.start(), match.end());
          var mark = MarkedReport.text(library, report, span, HighlightColour.GREEN);
          library.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "About " + span);
        }
      }
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.TAKEAWAY, "Of " + report);
      library.talks().of(report).stream()
          .filter(told -> !told.span().isEmpty())
          .limit(2)
          .forEach(told -> annotate(library, report, told));
    }
  }

  private static void annotate(Library library, ReportId report, TalkInReport told) {
    var talk = told.talk().id();
    library.highlights().markTalk(report, talk, HighlightColour.BLUE);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.QUESTION, "Why " + talk + "?");
    library.talks().correct(talk, TalkEdit.NOTHING.withTitle("Corrected " + talk.value()));
    library.talks().followUp(talk, FollowUp.TO_WATCH);
  }

  /** All that the user did, without where it is. */
  private static List<String> deeds(Library library) {
    var deeds = new ArrayList<String>();
    library.notes().all().forEach(note -> deeds.add(note.toString()));
    for (var report : reports(library)) {
      library.talks().of(report).stream()
          .map(told -> told.talk().toString())
          .sorted()
          .forEach(deeds::add);
      library.highlights().of(report).stream()
          .map(mark -> mark.id() + " " + mark.colour() + " " + mark.talk() + mark.created())
          .sorted()
          .forEach(deeds::add);
    }
    return deeds;
  }

  /** Where each letter of a report's own form is in another one. */
  private static int[] letters(Library library, ReportId report, OtherForm form) {
    var view = library.reports().open(report).orElseThrow();
    var own = OtherForm.plain(Markdown.parse(view.markdown()));
    var letters = new int[own.readingText().length() + 1];
    assertThat(form.text(own, letters)).isEqualTo(view.readingText());
    return letters;
  }

  private static int left(TextSpan span, int[] letters) {
    int left = 0;
    for (int i = span.start(); i < span.end(); i++) {
      left += letters[i + 1] > letters[i] ? 1 : 0;
    }
    return left;
  }

  @ParameterizedTest
  @EnumSource(
      value = OtherForm.class,
      names = {
        "MORE_WHITE_SPACE",
        "SMART_QUOTES",
        "NUMBERED_PARAGRAPHS",
        "NO_QUOTATIONS_AND_TABLES"
      })
  void what_is_read_otherwise_keeps_every_mark_of_the_samples_on_its_words(OtherForm form)
      throws Exception {
    List<Highlight> marks;
    List<String> deeds;
    try (var library = library(OtherForm.OWN)) {
      fill(library);
      marks = library.highlights().all();
      deeds = deeds(library);
    }
    int moved = 0;
    int gone = 0;
    try (var library = library(form)) {
      reports(library).forEach(report -> text(library, report));
      assertThat(deeds(library)).isEqualTo(deeds);
      for (var report : reports(library)) {
        var letters = letters(library, report, form);
        for (var mark : marks.stream().filter(one -> one.report().equals(report)).toList()) {
          var span = spanOf(mark.placement());
          var truth = new TextSpan(letters[span.start()], letters[span.end() - 1] + 1);
          var now = library.highlights().find(mark.id()).orElseThrow().placement();
          int left = left(span, letters);
          if (left == span.length()) {
            moved += span.equals(truth) ? 0 : 1;
            assertThat(spanOf(now)).as(mark.anchor().quote()).isEqualTo(truth);
          } else if (left == 0) {
            gone++;
            assertThat(now).as(mark.anchor().quote()).isInstanceOf(Placement.Detached.class);
          }
        }
      }
      assertThat(library.upkeep().check()).isEmpty();
    }
    assertThat(form == OtherForm.SMART_QUOTES || moved > 50).isTrue();
    assertThat(form != OtherForm.NO_QUOTATIONS_AND_TABLES || gone > 5).isTrue();
    try (var library = library(OtherForm.OWN)) {
      assertThat(library.upkeep().rebuild().otherwise()).isPositive();
      assertThat(deeds(library)).isEqualTo(deeds);
      for (var mark : marks) {
        var now = library.highlights().find(mark.id()).orElseThrow().placement();
        assertThat(
                now instanceof Placement.Detached || spanOf(now).equals(spanOf(mark.placement())))
            .as(mark.anchor().quote())
            .isTrue();
      }
    }
  }

  @Test
  void undo_brings_a_mark_back_to_its_words_where_the_report_is_read_otherwise_now()
      throws Exception {
    ReportId report;
    HighlightId mark;
    String words;
    try (var library = library(OtherForm.OWN)) {
      library
          .importing()
          .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
      report = reports(library).getFirst();
      words = SENTENCE.matcher(text(library, report)).results().toList().getLast().group();
      mark = mark(library, report, words);
      library.highlights().delete(mark);
    }
    try (var library = library(OtherForm.NUMBERED_PARAGRAPHS)) {
      text(library, report);
      library.history().undo();
      assertThat(words(library, mark)).isEqualTo(words);
      library.history().undo();
      assertThat(library.highlights().find(mark)).isEmpty();
      library.history().redo();
      assertThat(words(library, mark)).isEqualTo(words);
    }
  }

  @Test
  void what_is_read_no_more_comes_back_when_it_is_read_again() throws Exception {
    ReportId report;
    HighlightId mark;
    try (var library = library(OtherForm.OWN)) {
      report =
          Reported.in(
              library,
              "# A\n\nBefore it.\n\n> A quotation of some length, by Wen.\n\nAfter it.\n",
              List.of());
      library.upkeep().rebuild();
      mark = mark(library, report, "quotation of some length");
    }
    try (var library = library(OtherForm.NO_QUOTATIONS_AND_TABLES)) {
      assertThat(text(library, report)).doesNotContain("quotation");
      assertThat(library.highlights().find(mark).orElseThrow().placement())
          .isInstanceOf(Placement.Detached.class);
      assertThat(library.highlights().find(mark).orElseThrow().anchor().quote())
          .isEqualTo("quotation of some length");
    }
    try (var library = library(OtherForm.OWN)) {
      text(library, report);
      assertThat(words(library, mark)).isEqualTo("quotation of some length");
    }
  }

  @Test
  void reading_goes_on_at_the_same_words() throws Exception {
    ReportId report;
    String words;
    try (var library = library(OtherForm.OWN)) {
      library
          .importing()
          .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
      report = reports(library).getFirst();
      var view = library.reports().open(report).orElseThrow();
      words = SENTENCE.matcher(view.readingText()).results().toList().getLast().group();
      int offset = view.readingText().indexOf(words);
      library.reports().rememberPosition(report, view.version(), new ReadingPosition(offset, 0.5));
    }
    try (var library = library(OtherForm.NUMBERED_PARAGRAPHS)) {
      var view = library.reports().open(report).orElseThrow();
      assertThat(Objects.requireNonNull(view.position()).offset())
          .isEqualTo(view.readingText().indexOf(words));
    }
  }

  @Test
  void a_library_is_read_again_in_the_background_and_what_is_found_is_found_in_the_new_text()
      throws Exception {
    try (var library = library(OtherForm.OWN)) {
      library
          .importing()
          .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
      assertThat(library.upkeep().readSomeAgain(5)).isZero();
    }
    try (var library = library(OtherForm.NUMBERED_PARAGRAPHS)) {
      int reports = reports(library).size();
      assertThat(library.upkeep().readSomeAgain(5)).isEqualTo(5);
      assertThat(library.upkeep().readSomeAgain(1000)).isEqualTo(reports - 5);
      assertThat(library.upkeep().readSomeAgain(1000)).isZero();
      assertThat(library.upkeep().rebuild()).isEqualTo(new Upkeep.Rebuilt(reports, 0));
    }
  }
}
