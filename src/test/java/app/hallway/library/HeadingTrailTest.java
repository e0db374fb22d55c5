package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.store.OldLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headings above a highlight, whatever signs they have. */
final class HeadingTrailTest {
  private static final String SOURCE =
      """
      # From Java 8 > Java 21

      What we learnt.

      ## Generics: List > List

      ### A \\\\n and a	tab

      Words to mark.
      """;

  @TempDir Path folder;
  private Library library;
  private ReportId report;

  @BeforeEach
  void openAndMark() throws LibraryException {
    open();
    var bytes = SOURCE.getBytes(StandardCharsets.UTF_8);
    var outcome = library.importing().importBytes("a.md", bytes);
    report = ((ImportOutcome.Imported) outcome).report();
    mark("What we learnt.");
    mark("Words to mark.");
  }

  private void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void a_heading_that_points_from_one_to_another_stays_one() {
    assertThat(highlights())
        .extracting(highlight -> highlight.anchor().trail().toArray())
        .containsExactly(
            new Object[] {"From Java 8 > Java 21"},
            new Object[] {"From Java 8 > Java 21", "Generics: List > List", "A \\n and a\ttab"});
  }

  @Test
  void an_export_leaves_out_the_title_and_no_part_of_it_stays() {
    assertThat(exported())
        .contains(
            """
            ## Highlights

            > What we learnt.

            *Generics: List > List \u203a A \\n and a tab*

            > Words to mark.
            """);
  }

  @Test
  void trails_that_an_older_program_kept_as_one_line_are_read() throws Exception {
    library.close();
    OldLibrary.keepTrailsAsOneLine(folder.resolve("a.hallway"));
    open();
    assertThat(highlights().getLast().anchor().trail())
        .containsExactly("From Java 8", "Java 21", "Generics: List", "List", "A \\n and a\ttab");
  }

  private List<Highlight> highlights() {
    return library.highlights().of(report);
  }

  private void mark(String words) {
    var page = library.reports().open(report).orElseThrow();
    int start = page.readingText().indexOf(words);
    var span = new TextSpan(start, start + words.length());
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
