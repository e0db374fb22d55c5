package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Annotations.Source;
import app.hallway.library.Exporting.Scope;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.SourceBytes;
import app.hallway.model.TagOwner;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.MovedClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From one library to an empty one that has the same reports, and out of that again. */
class AnnotationsRoundTripTest {
  private static final Path SAMPLES = Path.of("samples");

  /** Beside those, what repeats itself, and what lies beyond the first plane of Unicode. */
  private static final String REPEATING =
      """
      ---
      title: "\uD83D\uDC80 \u30AB\u30F3\u30D5\u30A1\u30EC\u30F3\u30B9, told twice"
      canonical_url: https://example.org/twice
      ---

      Slides. Slides. \uD83D\uDC80\uD83D\uDC80\uD83D\uDC80 \u7121\u804A\u7684\u968A\u5217 e\u0301 e\u0301

      ### Keynote: \u7121\u804A\u7684\u968A\u5217 (Bo Sample)

      \u7121\u804A\u7684\u968A\u5217 Slides. \uD83D\uDC69\u200D\uD83D\uDCBB Slides. Slides.

      """;

  @TempDir Path folder;

  private static final class Shelf implements AutoCloseable {
    final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
    final Library library;

    Shelf(Path file) throws LibraryException {
      library = Library.open(file, clock);
      library.importing().importAll(List.of(SAMPLES), Importing.Progress.NONE, () -> false);
      library.importing().importBytes("twice.md", REPEATING.getBytes(StandardCharsets.UTF_8));
    }

    byte[] taken(AnnotationFormat format) throws IOException {
      var out = new ByteArrayOutputStream();
      library.annotations().export(Scope.ALL, format, out);
      return out.toByteArray();
    }

    @Override
    public void close() {
      library.close();
    }
  }

  /** Marks of every sort, those that overlap too, with notes of every kind. */
  private static void write(Shelf shelf, Random random) {
    var library = shelf.library;
    for (var report : library.reports().list(new ReportFilter.All())) {
      for (int i = 0; i < 6; i++) {
        shelf.clock.move(Duration.ofMillis(1 + random.nextInt(100_000)));
        mark(library, report, random).ifPresent(mark -> tell(shelf, mark, random));
      }
      for (var told : library.talks().of(report.id())) {
        if (random.nextInt(3) == 0) {
          tell(
              shelf,
              library.highlights().markTalk(report.id(), told.talk().id(), HighlightColour.BLUE),
              random);
          note(shelf, new NoteTarget.AboutTalk(told.talk().id()), random);
        }
      }
      note(shelf, new NoteTarget.AboutReport(report.id()), random);
    }
  }

  private static Optional<HighlightId> mark(Library library, ReportSummary report, Random random) {
    int length = library.reports().open(report.id()).orElseThrow().readingText().length();
    int from = random.nextInt(length);
    int to = Math.min(length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 300));
    var colours = HighlightColour.values();
    return library
        .highlights()
        .markText(
            MarkedReport.place(library, report.id(), new TextSpan(from, to)),
            colours[random.nextInt(colours.length)]);
  }

  private static void tell(Shelf shelf, HighlightId mark, Random random) {
    for (int i = random.nextInt(3); i > 0; i--) {
      note(shelf, new NoteTarget.AboutHighlight(mark), random);
    }
    if (random.nextInt(3) == 0) {
      shelf
          .library
          .tagging()
          .change(new TagOwner.OfHighlight(mark), List.of("two words", "\u7121"), List.of());
    }
  }

  private static void note(Shelf shelf, NoteTarget target, Random random) {
    var notes = shelf.library.notes();
    var kinds = NoteKind.values();
    var kind = kinds[random.nextInt(kinds.length)];
    var note =
        notes.add(target, kind, "Note *" + random.nextInt() + "* \uD83D\uDC80\n\n- with\n- lines");
    shelf.clock.move(Duration.ofSeconds(random.nextInt(100)));
    if (kind.isTickable()) {
      notes.tick(note, random.nextBoolean());
      notes.setDue(note, LocalDate.of(2026, 12, 1 + random.nextInt(28)));
    }
    if (random.nextInt(4) == 0) {
      shelf.library.tagging().change(new TagOwner.OfNote(note), List.of("later"), List.of());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"W3C", "HYPOTHESIS", "JSON"})
  void what_goes_out_comes_in_and_goes_out_the_same(AnnotationFormat format)
      throws IOException, LibraryException {
    byte[] first;
    try (var shelf = new Shelf(folder.resolve("first.hallway"))) {
      write(shelf, new Random(7));
      first = shelf.taken(format);
    }
    try (var shelf = new Shelf(folder.resolve("second.hallway"))) {
      shelf.clock.move(Duration.ofDays(3));
      var done =
          shelf.library.annotations().take(List.of(new Source("first", SourceBytes.of(first))));
      assertThat(done.outcomes()).hasSizeGreaterThan(100);
      assertThat(done.outcomes()).filteredOn(it -> !it.fate().isPlaced()).isEmpty();
      assertThat(text(shelf.taken(format))).isEqualTo(text(first));
      var again =
          shelf.library.annotations().take(List.of(new Source("first", SourceBytes.of(first))));
      assertThat(again.outcomes()).extracting(AnnotationOutcome::highlight).isNotEmpty();
      assertThat(text(shelf.taken(format))).isEqualTo(text(first));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void what_is_detached_goes_the_same_way() throws IOException, LibraryException {
    byte[] first;
    var cut = REPEATING.replace("Slides. \uD83D\uDC69\u200D\uD83D\uDCBB Slides.", "Nothing.");
    try (var shelf = new Shelf(folder.resolve("first.hallway"))) {
      var report = twice(shelf.library);
      var place =
          MarkedReport.place(
              shelf.library, report, "Slides. \uD83D\uDC69\u200D\uD83D\uDCBB Slides.");
      shelf.library.highlights().markText(place, HighlightColour.GREEN);
      shelf.library.importing().importBytes("twice.md", cut.getBytes(StandardCharsets.UTF_8));
      first = shelf.taken(AnnotationFormat.JSON);
    }
    try (var shelf = new Shelf(folder.resolve("second.hallway"))) {
      shelf.library.importing().importBytes("twice.md", cut.getBytes(StandardCharsets.UTF_8));
      shelf.library.annotations().take(List.of(new Source("first", SourceBytes.of(first))));
      assertThat(text(shelf.taken(AnnotationFormat.JSON))).isEqualTo(text(first));
      assertThat(text(first)).contains("\"quote\"").doesNotContain("\"start\"");
    }
  }

  private static ReportId twice(Library library) {
    return library.reports().at("https://example.org/twice").orElseThrow();
  }

  @Test
  void all_that_readwise_and_thorium_take_comes_back_to_its_report()
      throws IOException, LibraryException {
    for (var format : List.of(AnnotationFormat.READWISE, AnnotationFormat.EPUB)) {
      byte[] first;
      try (var shelf = new Shelf(folder.resolve(format + "1.hallway"))) {
        write(shelf, new Random(11));
        first = shelf.taken(format);
      }
      try (var shelf = new Shelf(folder.resolve(format + "2.hallway"))) {
        var done =
            shelf.library.annotations().take(List.of(new Source("first", SourceBytes.of(first))));
        assertThat(done.outcomes()).noneMatch(it -> it.fate().isWaiting());
      }
    }
  }

  @Test
  void a_scope_narrows_what_goes_out() throws IOException, LibraryException {
    try (var shelf = new Shelf(folder.resolve("first.hallway"))) {
      var library = shelf.library;
      write(shelf, new Random(13));
      var report = twice(library);
      var talk = library.talks().of(report).getFirst().talk().id();
      var out = new ByteArrayOutputStream();
      int all = library.annotations().export(Scope.ALL, AnnotationFormat.JSON, out);
      int one =
          library.annotations().export(new Scope(report, null, null), AnnotationFormat.JSON, out);
      int less =
          library.annotations().export(new Scope(null, talk, null), AnnotationFormat.JSON, out);
      assertThat(one)
          .isLessThan(all)
          .isEqualTo(
              library.highlights().of(report).size()
                  + (int)
                      library.notes().of(report).stream()
                          .filter(note -> !(note.target() instanceof NoteTarget.AboutHighlight))
                          .count());
      assertThat(less).isLessThan(one);
    }
  }
}
