package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.hallway.library.Annotations.Source;
import app.hallway.library.Exporting.Scope;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.AnnotationRefusal;
import app.hallway.model.AnnotationSummary;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.SourceBytes;
import app.hallway.model.StepOutcome;
import app.hallway.model.TagOwner;
import app.hallway.testing.MarkedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  private static final String ADDRESS = "https://harbour.example/report";
  private static final String REPORT =
      """
      ---
      title: Three days at Harbour Conf 2026
      author: Mina Okafor
      canonical_url: https://harbour.example/report
      date: 2026-09-14
      ---

      The ferry was late, the coffee was early. Slides. Slides.

      ### Keynote: Boring queues (Leila Haddad)

      The caller owns the deadline \uD83D\uDC80, the callee owns the *budget*. The rule holds.

      [Video](https://video.example/boring-queues)

      ### Talk: Feature flags are a database (Tomasz Wilk)

      Treat them as rows with owners and a time to live. The rule holds.
      """;

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library.hallway"), CLOCK);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private ReportId report() {
    return report(REPORT);
  }

  private ReportId report(String text) {
    library.importing().importBytes("report.md", text.getBytes(StandardCharsets.UTF_8));
    return library.reports().list(new ReportFilter.All()).getFirst().id();
  }

  private AnnotationSummary take(String text) {
    return library.annotations().take(List.of(source(text)));
  }

  private static Source source(String text) {
    return new Source("file", SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hypothesis(String... rows) {
    return "{\"annotations\": [" + String.join(",", rows) + "]}";
  }

  private static String row(String id, String quote, String text) {
    return row(id, ADDRESS, "A title", selector(quote, "", ""), text);
  }

  private static String row(String id, String uri, String title, String selector, String text) {
    return """
        {"id": "%s", "uri": "%s", "text": "%s", "created": "2026-10-01T10:00:00Z",
         "document": {"title": ["%s"]}, "target": [{"source": "%s", "selector": [%s]}]}
        """
        .formatted(id, uri, text, title, uri, selector);
  }

  private static String selector(String exact, String prefix, String suffix) {
    return "{\"type\": \"TextQuoteSelector\", \"exact\": \"%s\", \"prefix\": \"%s\", \"suffix\": \"%s\"}"
        .formatted(exact, prefix, suffix);
  }

  private static List<AnnotationFate> fates(AnnotationSummary summary) {
    return summary.outcomes().stream().map(AnnotationOutcome::fate).toList();
  }

  private Highlight only(ReportId report) {
    assertThat(library.highlights().of(report)).hasSize(1);
    return library.highlights().of(report).getFirst();
  }

  private String words(Highlight mark) {
    return mark.placement().span().orElseThrow().of(text(mark.report()));
  }

  private String text(ReportId report) {
    return library.reports().open(report).orElseThrow().readingText();
  }

  private List<Note> notes(Highlight mark) {
    return library.notes().about(new NoteTarget.AboutHighlight(mark.id()));
  }

  @Test
  void an_annotation_lands_on_its_words_with_its_note_in_the_talk_that_is_told_there() {
    var report = report();
    var done =
        take(
            hypothesis(
                row("a", "owns the deadline \uD83D\uDC80, the callee owns the budget", "Look")));
    assertThat(fates(done)).containsExactly(AnnotationFate.PLACED);
    var mark = only(report);
    assertThat(words(mark)).isEqualTo("owns the deadline \uD83D\uDC80, the callee owns the budget");
    assertThat(mark.talk()).isEqualTo(library.talks().of(report).getFirst().talk().id());
    assertThat(mark.created()).isEqualTo(Instant.parse("2026-10-01T10:00:00Z"));
    assertThat(notes(mark))
        .extracting(Note::markdown, Note::created)
        .containsExactly(tuple("Look", Instant.parse("2026-10-01T10:00:00Z")));
    assertThat(done.outcomes().getFirst().highlight()).isEqualTo(mark.id());
  }

  @Test
  void what_comes_again_adds_nothing_and_what_was_written_since_is_added() {
    var report = report();
    take(hypothesis(row("a", "the coffee was early", "Look")));
    assertThat(fates(take(hypothesis(row("a", "the coffee was early", "Look")))))
        .containsExactly(AnnotationFate.KNOWN);
    assertThat(fates(take(hypothesis(row("a", "the coffee was early", "Look again")))))
        .containsExactly(AnnotationFate.MORE_NOTES);
    assertThat(notes(only(report)))
        .extracting(Note::markdown)
        .containsExactly("Look", "Look again");
  }

  @Test
  void what_the_user_deleted_does_not_come_back() {
    var report = report();
    take(hypothesis(row("a", "the coffee was early", "Look")));
    library.highlights().delete(only(report).id());
    assertThat(fates(take(hypothesis(row("a", "the coffee was early", "Look")))))
        .containsExactly(AnnotationFate.KNOWN);
    assertThat(library.highlights().of(report)).isEmpty();
  }

  @Test
  void words_that_are_marked_already_are_not_marked_twice() {
    var report = report();
    var mine = MarkedReport.place(library, report, "the coffee was early");
    library.highlights().markText(mine, HighlightColour.GREEN);
    var done = take(hypothesis(row("a", "the coffee was early", "Look")));
    assertThat(fates(done)).containsExactly(AnnotationFate.MORE_NOTES);
    assertThat(only(report).colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(notes(only(report))).hasSize(1);
  }

  @Test
  void words_that_stand_twice_need_what_stands_around_them() {
    var report = report();
    var done =
        take(
            hypothesis(
                row("a", "The rule holds.", ""),
                row("b", ADDRESS, "", selector("The rule holds.", "a time to live. ", ""), ""),
                row("c", "Slides.", "")));
    assertThat(fates(done))
        .containsExactly(
            AnnotationFate.WORDS_SEVERAL, AnnotationFate.PLACED, AnnotationFate.WORDS_SEVERAL);
    var placed = library.highlights().of(report).getFirst();
    assertThat(placed.placement().span().orElseThrow().start())
        .isEqualTo(text(report).lastIndexOf("The rule holds."));
  }

  @Test
  void offsets_count_only_where_the_words_stand_there() {
    var report = report();
    int second = text(report).lastIndexOf("The rule holds.");
    var position = ", {\"type\": \"TextPositionSelector\", \"start\": %d, \"end\": %d}";
    take(
        hypothesis(
            row(
                "a",
                ADDRESS,
                "",
                selector("The rule holds.", "", "") + position.formatted(second, second + 15),
                ""),
            row(
                "b",
                ADDRESS,
                "",
                selector("The rule holds.", "", "") + position.formatted(3, 18),
                "")));
    var marks = library.highlights().of(report);
    assertThat(marks.getFirst().placement().span().orElseThrow().start()).isEqualTo(second);
    assertThat(marks.get(1).placement()).isInstanceOf(Placement.Detached.class);
  }

  @Test
  void words_that_are_gone_are_a_detached_highlight_with_its_quote_and_note() {
    var report = report();
    var done = take(hypothesis(row("a", "a sentence that was cut from the report", "Look")));
    assertThat(fates(done)).containsExactly(AnnotationFate.WORDS_GONE);
    var mark = only(report);
    assertThat(mark.placement()).isInstanceOf(Placement.Detached.class);
    assertThat(mark.anchor().quote()).isEqualTo("a sentence that was cut from the report");
    assertThat(notes(mark)).hasSize(1);
  }

  @Test
  void a_detached_one_is_found_when_a_version_has_its_words_again() {
    var report = report();
    take(hypothesis(row("a", "a sentence that was cut from the report", "")));
    report(REPORT + "\nHere is a sentence that was cut from the report, mended.\n");
    assertThat(words(only(report))).isEqualTo("a sentence that was cut from the report");
  }

  @Test
  void words_that_were_mended_since_are_found_and_told_as_edited() {
    var report = report();
    var done = take(hypothesis(row("a", "Treat them as rows with owner and a time to live.", "")));
    assertThat(fates(done)).containsExactly(AnnotationFate.EDITED);
    assertThat(only(report).placement()).isInstanceOf(Placement.Edited.class);
    assertThat(words(only(report))).isEqualTo("Treat them as rows with owners and a time to live.");
  }

  @Test
  void a_report_is_known_by_its_title_where_that_is_sure() {
    var report = report();
    var quote = selector("the coffee was early", "", "");
    var done =
        take(
            hypothesis(
                row(
                    "a",
                    "https://elsewhere.example/x",
                    "Three Days at Harbour Conf 2026 | Mina's Blog",
                    quote,
                    ""),
                row("b", "https://elsewhere.example/y", "Three days", quote, "")));
    assertThat(fates(done)).containsExactly(AnnotationFate.PLACED, AnnotationFate.NO_REPORT);
    assertThat(library.highlights().of(report)).hasSize(1);
  }

  @Test
  void a_short_title_alone_is_not_enough() {
    report(
        REPORT
            .replace("Three days at Harbour Conf 2026", "Trip report")
            .replace("canonical_url: https://harbour.example/report\n", ""));
    var kindle =
        "Trip report (%s)\n- Your Highlight on page 1 | Added on Monday, 21 April 2014 22:08:07\n\n%s\n==========\n";
    assertThat(fates(take(kindle.formatted("Somebody Else", "coffee was"))))
        .containsExactly(AnnotationFate.NO_REPORT);
    assertThat(fates(take(kindle.formatted("Mina Okafor", "coffee was"))))
        .containsExactly(AnnotationFate.PLACED);
    assertThat(fates(take(kindle.formatted("Somebody Else", "The ferry was late, the coffee"))))
        .containsExactly(AnnotationFate.PLACED);
  }

  @Test
  void what_may_be_of_several_reports_waits() {
    var text = REPORT.replace("canonical_url: https://harbour.example/report\n", "");
    library.importing().importBytes("a.md", text.getBytes(StandardCharsets.UTF_8));
    library
        .importing()
        .importBytes(
            "b.md",
            text.replace("ferry", "train")
                .replace("rows", "lines")
                .replaceAll(
                    "(?s)### Keynote.*",
                    "\nNothing else of it is the same, and that is that: other words, other days, another author's other sea.\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(library.reports().counts().reports()).isEqualTo(2);
    var quote = selector("the coffee was early", "", "");
    var done =
        take(
            hypothesis(
                row(
                    "a",
                    "https://elsewhere.example/x",
                    "Three days at Harbour Conf 2026",
                    quote,
                    "")));
    assertThat(fates(done)).containsExactly(AnnotationFate.SEVERAL_REPORTS);
    assertThat(library.annotations().waiting()).hasSize(1);
  }

  @Test
  void what_has_no_report_waits_until_it_comes() {
    var done =
        take(
            hypothesis(
                row("a", "the coffee was early", "Look"),
                row("b", ADDRESS, "A title", "", "A page note"),
                row("c", "https://other.example/x", "Other", selector("words", "", ""), "")));
    assertThat(fates(done)).containsOnly(AnnotationFate.NO_REPORT);
    assertThat(library.annotations().waiting()).hasSize(3);
    assertThat(fates(take(hypothesis(row("a", "the coffee was early", "Look")))))
        .containsExactly(AnnotationFate.NO_REPORT);
    assertThat(library.annotations().waiting()).hasSize(3);

    var report = report();
    assertThat(words(only(report))).isEqualTo("the coffee was early");
    assertThat(notes(only(report))).extracting(Note::markdown).containsExactly("Look");
    assertThat(library.notes().about(new NoteTarget.AboutReport(report)))
        .extracting(Note::markdown)
        .containsExactly("A page note");
    assertThat(library.annotations().waiting())
        .extracting(one -> one.title())
        .containsExactly("Other");
  }

  @Test
  void what_waits_says_why_and_is_tried_again_when_that_is_asked_for() {
    var report = report();
    library.reports().delete(report);
    take(hypothesis(row("a", "the coffee was early", "Look")));
    assertThat(library.annotations().waiting())
        .extracting(one -> one.why())
        .containsExactly(AnnotationFate.NO_REPORT);
    assertThat(library.annotations().retry())
        .extracting(one -> one.fate())
        .containsExactly(AnnotationFate.NO_REPORT);
    assertThat(library.history().undoable()).contains("annotation.import");

    library.reports().restore(report);
    assertThat(library.annotations().waiting())
        .extracting(one -> one.why())
        .containsExactly(AnnotationFate.PLACED);
    library.annotations().retry();
    assertThat(words(only(report))).isEqualTo("the coffee was early");
    assertThat(library.annotations().waiting()).isEmpty();
  }

  @Test
  void what_waits_is_discarded_and_had_back_by_undo() {
    take(hypothesis(row("a", "the coffee was early", "Look")));
    long waiting = library.annotations().waiting().getFirst().id();
    assertThat(library.annotations().discard(waiting)).isTrue();
    assertThat(library.annotations().waiting()).isEmpty();
    assertThat(library.annotations().discard(waiting)).isFalse();

    library.history().undo();
    assertThat(library.annotations().waiting()).hasSize(1);
  }

  @Test
  void an_import_is_one_step_and_so_is_the_arrival_of_a_report_that_is_waited_for() {
    take(hypothesis(row("a", "the coffee was early", "Look")));
    var report = report();
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
    assertThat(library.annotations().waiting()).hasSize(1);
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("annotation.import"));
    assertThat(library.annotations().waiting()).isEmpty();
    library.history().redo();
    library.history().redo();
    assertThat(words(only(report))).isEqualTo("the coffee was early");
    assertThat(library.annotations().waiting()).isEmpty();
  }

  @Test
  void what_was_undone_comes_again_when_it_is_imported_again() {
    var report = report();
    take(hypothesis(row("a", "the coffee was early", "Look"), row("b", "Slides.", "")));
    library.history().undo();
    assertThat(library.highlights().of(report)).isEmpty();
    assertThat(library.notes().all()).isEmpty();
    take(hypothesis(row("a", "the coffee was early", "Look")));
    assertThat(library.highlights().of(report)).hasSize(1);
  }

  @Test
  void trying_out_tells_the_same_and_changes_nothing() {
    var report = report();
    take(hypothesis(row("known", "Treat them as rows", "")));
    var text =
        hypothesis(
            row("a", "the coffee was early", "Look"),
            row("a", "the coffee was early", "Look"),
            row("known", "Treat them as rows", ""),
            row("b", "https://other.example/x", "Other", selector("words", "", ""), ""));
    var tried = library.annotations().tryOut(List.of(source(text)));
    assertThat(library.highlights().of(report)).hasSize(1);
    assertThat(library.annotations().waiting()).isEmpty();
    assertThat(fates(take(text))).isEqualTo(fates(tried));
  }

  @Test
  void what_cannot_be_read_does_not_keep_the_rest_out() {
    var report = report();
    var done =
        library
            .annotations()
            .take(
                List.of(
                    Source.of(folder.resolve("none.json")),
                    source("# A report"),
                    source("{\"annotations\": ["),
                    source(hypothesis(row("a", "the coffee was early", "")))));
    assertThat(done.files())
        .extracting(file -> file.refusal())
        .containsExactly(
            AnnotationRefusal.UNREADABLE,
            AnnotationRefusal.UNKNOWN,
            AnnotationRefusal.BROKEN,
            null);
    assertThat(library.highlights().of(report)).hasSize(1);
  }

  @Test
  void what_is_taken_out_and_imported_into_its_own_library_is_known() throws IOException {
    var report = report();
    var place = MarkedReport.place(library, report, "the coffee was early");
    var mark = library.highlights().markText(place, HighlightColour.RED).orElseThrow();
    var note = library.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.ACTION, "Ask");
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "All");
    library.tagging().change(new TagOwner.OfHighlight(mark), List.of("x"), List.of());
    var out = new ByteArrayOutputStream();
    assertThat(library.annotations().export(Scope.ALL, AnnotationFormat.JSON, out)).isEqualTo(2);
    library.notes().edit(note, "Ask her");
    var done = take(out.toString(StandardCharsets.UTF_8));
    assertThat(fates(done)).containsOnly(AnnotationFate.KNOWN);
    assertThat(library.notes().all()).hasSize(2);
    assertThat(library.highlights().all()).hasSize(1);
  }

  @Test
  void what_was_purged_from_the_bin_stays_away() {
    var report = report();
    take(hypothesis(row("a", "the coffee was early", "Look")));
    library.highlights().delete(only(report).id());
    library.upkeep().emptyBin();
    assertThat(fates(take(hypothesis(row("a", "the coffee was early", "Look")))))
        .containsExactly(AnnotationFate.KNOWN);
    assertThat(library.highlights().of(report)).isEmpty();
  }
}
