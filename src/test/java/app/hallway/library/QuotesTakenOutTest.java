package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.reading.Reading;
import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Place;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import app.hallway.render.Quotations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes over several lines of a source, as they are shown and exported. */
final class QuotesTakenOutTest {
  private static final String SOURCE =
      """
      # A day

      It rained[^1] all
      day, and the hall
      smelt of wet
      coats.

      - A first point that goes
        on here
      - the second

      Two lines\\
      of a verse

      ```
      while x:

      y
      ```

      [^1]: A *note*.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = imported();
  }

  private ReportId imported() {
    var bytes = SOURCE.getBytes(StandardCharsets.UTF_8);
    return ((ImportOutcome.Imported) library.importing().importBytes("a.md", bytes)).report();
  }

  @Test
  void a_quote_has_no_line_end_within_a_sentence_and_no_number_at_a_word() {
    mark("It rained", "coats.");
    assertThat(library.highlights().of(report).getFirst().anchor().quote())
        .isEqualTo("It rained all day, and the hall smelt of wet coats.");
    assertThat(exported()).contains("> It rained all day, and the hall smelt of wet coats.\n");
  }

  @Test
  void what_is_taken_over_several_blocks_keeps_them() {
    mark("smelt", "y\n");
    assertThat(exported())
        .contains(
            """
            > smelt of wet coats.
            >
            > - A first point that goes on here
            > - the second
            >
            > Two lines\\
            > of a verse
            >
            > ```
            > while x:
            >
            > y
            > ```
            """);
  }

  @Test
  void any_part_of_the_samples_reads_as_itself_when_it_comes_back() throws IOException {
    var random = new Random(11);
    for (var sample : samples()) {
      var bytes = Files.readAllBytes(sample);
      var name = sample.getFileName().toString();
      var imported = (ImportOutcome.Imported) library.importing().importBytes(name, bytes);
      var page = library.reports().open(imported.report()).orElseThrow();
      var text = page.readingText();
      var quotations = new Quotations(Markdown.parse(page.markdown()));
      assertThat(quotations.text()).as(name).isEqualTo(text);
      for (int run = 0; run < 100; run++) {
        var span = anySpan(text, run % 2 == 0 ? 80 : 1500, random);
        var words = span.of(text);
        if (!words.isBlank()) {
          var quote = quotations.of(span).orElseThrow();
          assertThat(readAgain(quote)).as(quote).isEqualTo(squeezed(words));
        }
      }
    }
  }

  /** One that tears no character apart. */
  private static TextSpan anySpan(String text, int longest, Random random) {
    int length = text.codePointCount(0, text.length());
    int first = random.nextInt(length - 1);
    int last = Math.min(length, first + 1 + random.nextInt(longest));
    return new TextSpan(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
  }

  private static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().matches(".*\\.(md|html)")).sorted().toList();
    }
  }

  /** What a file with such a quote reads as, when it is imported. */
  private String readAgain(String quote) {
    var file = "# Title\n\n> " + quote.replace("\n", "\n> ") + "\n";
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    var back = new Reading(Clock.systemUTC()).readAlone("back.md", bytes);
    var draft = ((ReadResult.Read) back).draft();
    var text = new Quotations(Markdown.parse(draft.markdown())).text();
    return squeezed(text).replaceFirst("^Title ", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  @Test
  void a_quote_that_was_marked_in_an_older_program_is_exported_as_it_reads_now() throws Exception {
    library.close();
    var file = folder.resolve("old.hallway");
    var older =
        new Reading(
            Clock.systemUTC(), new TalkDetector(), 1, QuotesTakenOutTest::withLinesOfTheSource);
    library = Library.open(file, Clock.systemUTC(), older);
    report = imported();
    mark("It", "coats.");
    assertThat(library.highlights().of(report).getFirst().anchor().quote()).contains("\n");
    library.close();
    library = Library.open(file, Clock.systemUTC());
    assertThat(exported()).contains("> It rained all day, and the hall smelt of wet coats.\n");
  }

  private static Article withLinesOfTheSource(MarkdownDocument document) {
    var article = OtherForm.plain(document);
    var text = article.readingText().replace(' ', '\n');
    return new Article(article.html(), text, article.blocks(), article.parts(), article.links());
  }

  private void mark(String first, String last) {
    var page = library.reports().open(report).orElseThrow();
    var text = page.readingText();
    var span = new TextSpan(text.indexOf(first), text.lastIndexOf(last) + last.length());
    library.highlights().markText(new Place(page.version(), span), HighlightColour.YELLOW);
  }

  private String exported() {
    try {
      var to = folder.resolve("out");
      var written =
          library
              .exporting()
              .export(Scope.ALL, ExportPlan.markdown(Layout.REPORT, Placing.KEEP), to)
              .written();
      return Files.readString(written.getFirst());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
