package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.reading.Reading;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.render.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
            > A first point that goes on here
            >
            > the second
            >
            > Two lines\\
            > of a verse
            >
            > while x:\\
            > y
            """);
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
