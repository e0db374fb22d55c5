package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Highlights that lost their place, or whose words changed, and what the user does about it. */
final class ReattachingTest {
  private static final String QUOTE = "Ben Tiller drew the tide from memory.";
  private static final String REWRITTEN =
      """
      Nothing at all like it was said this time.

      What is left: Ben Miller drew a tide from memories. That is all.

      Ted Tiller drew the line from memory, others say.
      """;
  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
    MarkedReport.text(library, report, Reported.spanOf(QUOTE), HighlightColour.RED);
  }

  /** Marks a sentence that the next version has in other words. */
  static void edit(Library library, ReportId report) {
    MarkedReport.text(library, report, Reported.spanOf(QUOTE), HighlightColour.RED);
    Reported.in(library, edited(), List.of());
  }

  /** As somebody does who sees what stands there now. */
  static boolean accept(Library library, Highlight edited) {
    return library.highlights().accept(edited.id(), edited.place(spanOf(edited)));
  }

  private static TextSpan spanOf(Highlight mark) {
    return mark.placement().span().orElseThrow();
  }

  private Place candidate(int index) {
    return mark().place(((Placement.Detached) mark().placement()).candidates().get(index).span());
  }

  private static String edited() {
    return Reported.TEXT.replace("drew the tide from", "drew the tides from pure");
  }

  private Highlight mark() {
    return library.highlights().of(report).getFirst();
  }

  private List<Placement.Candidate> lose() {
    Reported.in(library, REWRITTEN, List.of());
    assertThat(mark().placement()).isInstanceOf(Placement.Detached.class);
    return ((Placement.Detached) mark().placement()).candidates();
  }

  private static String words(Placement placement, String text) {
    return placement instanceof Placement.Anchored(TextSpan span) ? span.of(text) : "";
  }

  @Test
  void oneOfTheCandidatesBecomesItsPlaceAndLaterVersionsKeepIt() {
    var candidates = lose();
    assertThat(candidates).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    var chosen = candidates.getFirst().span().of(REWRITTEN);

    assertThat(library.highlights().attach(mark().id(), candidate(0))).isTrue();

    assertThat(words(mark().placement(), REWRITTEN)).isEqualTo(chosen);
    assertThat(library.history().undoable()).hasValue("highlight.attach");
    var later = "A preface.\n\n" + REWRITTEN;
    Reported.in(library, later, List.of());
    assertThat(words(mark().placement(), later)).isEqualTo(chosen);
  }

  @Test
  void anUndoneReattachmentComesBackByItselfWhenItsOldWordsDo() {
    lose();
    assertThat(library.highlights().attach(mark().id(), candidate(0))).isTrue();
    library.history().undo();
    assertThat(mark().placement()).isInstanceOf(Placement.Detached.class);

    var back = Reported.TEXT + "Later.\n";
    Reported.in(library, back, List.of());

    assertThat(words(mark().placement(), back)).isEqualTo(QUOTE);
  }

  @Test
  void acceptedWordsAreThoseThatAreMarked() {
    Reported.in(library, edited(), List.of());
    assertThat(mark().placement()).isInstanceOf(Placement.Edited.class);
    assertThat(mark().anchor().quote()).isEqualTo(QUOTE);

    assertThat(accept(library, mark())).isTrue();

    assertThat(words(mark().placement(), edited())).contains("tides from pure memory");
    assertThat(mark().anchor().quote()).contains("tides from pure memory");
    library.history().undo();
    assertThat(mark().placement()).isInstanceOf(Placement.Edited.class);
  }

  @Test
  void whatIsNotEditedStays() {
    assertThatThrownBy(() -> accept(library, mark())).isInstanceOf(IllegalArgumentException.class);
  }
}
