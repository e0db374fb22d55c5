package app.hallway.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.OtherForm;
import app.hallway.library.Reported;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.MarkOutcome;
import app.hallway.model.NewMark;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done before marks and talks are written, and what at once. */
final class MarkingTest {
  private static final String WORDS = "Ben Tiller drew the tide from memory.";
  private static final String LONGER = "A word of thanks to the crew first.\n\n\n" + Reported.TEXT;

  @TempDir Path folder;
  private final List<String> renderers = Collections.synchronizedList(new ArrayList<>());
  private Runnable meanwhile = () -> {};
  private Library library;
  private ReportId report;
  private VersionId version;

  @BeforeEach
  void open() throws LibraryException {
    library =
        Library.open(
            folder.resolve("a.hallway"),
            Clock.systemUTC(),
            new Reading(
                Clock.systemUTC(), new TalkDetector(), ArticleRenderer.FORM, this::rendered));
    report = Reported.in(library);
    version = MarkedReport.newest(library, report);
    renderers.clear();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Article rendered(MarkdownDocument document) {
    renderers.add(Thread.currentThread().getName());
    var coming = meanwhile;
    meanwhile = () -> {};
    coming.run();
    return OtherForm.plain(document);
  }

  private Place place(String words) {
    return new Place(version, Reported.spanOf(words));
  }

  private TalkId lastTalk() {
    return library.talks().of(report).getLast().talk().id();
  }

  private List<String> quotes() {
    return library.highlights().of(report).stream().map(mark -> mark.anchor().quote()).toList();
  }

  @Test
  void a_version_is_rendered_once_for_all_its_marks_and_never_while_they_are_written() {
    library.highlights().markText(place(WORDS), HighlightColour.GREEN);
    library.highlights().markTalk(report, lastTalk(), HighlightColour.RED);
    library.highlights().markText(place("The coffee was good."), HighlightColour.BLUE);
    library.talks().addByHand(place("And home again."), "Home", TalkKind.BOF);
    var mark = library.highlights().of(report).getFirst();
    library.highlights().attach(mark.id(), place("And home again."));
    assertThat(renderers).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void many_passages_are_marked_in_one_step_and_each_is_told_what_became_of_it() {
    Reported.in(library, LONGER.replace("The coffee was good.", ""), Reported.talks());
    renderers.clear();
    int end = Reported.TEXT.length();
    var outcomes =
        library
            .highlights()
            .markAll(
                version,
                List.of(
                    new NewMark(Reported.spanOf(WORDS), HighlightColour.GREEN),
                    new NewMark(Reported.spanOf("The coffee was good."), HighlightColour.RED),
                    new NewMark(new TextSpan(end - 1, end + 1), HighlightColour.RED),
                    new NewMark(new TextSpan(7, 7), HighlightColour.RED),
                    new NewMark(Reported.spanOf("And home again."), HighlightColour.BLUE)));
    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Marked", "Gone", "NoText", "NoText", "Marked");
    assertThat(renderers).hasSize(1);
    assertThat(library.highlights().of(report))
        .extracting(Highlight::colour)
        .containsExactly(HighlightColour.GREEN, HighlightColour.BLUE);
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Anchored);

    library.history().undo();
    assertThat(library.highlights().of(report)).isEmpty();
    library.history().redo();
    assertThat(quotes()).containsExactly(WORDS, "And home again.");
  }

  @Test
  void passages_of_which_none_can_be_marked_leave_no_step() {
    var nothing = List.of(new NewMark(new TextSpan(7, 7), HighlightColour.RED));
    assertThat(library.highlights().markAll(version, nothing))
        .containsExactly(new MarkOutcome.NoText());
    assertThat(library.highlights().markAll(version, List.of())).isEmpty();
    assertThat(library.highlights().markAll(new VersionId(99), nothing))
        .containsExactly(new MarkOutcome.Gone());
    assertThat(library.history().undoable()).hasValue("import");
  }

  @Test
  void a_talk_is_marked_in_the_version_that_came_while_another_one_was_looked_at() {
    var talk = lastTalk();
    meanwhile = () -> Reported.in(library, LONGER, Reported.talks());
    library.highlights().markTalk(report, talk, HighlightColour.RED);
    assertThat(library.highlights().of(report))
        .extracting(Highlight::placement)
        .containsExactly(new Placement.Anchored(library.talks().of(report).getLast().span()));
    assertThat(library.highlights().of(report).getFirst().anchor().span())
        .isEqualTo(library.talks().of(report).getLast().span());
  }

  @Test
  void a_talk_by_hand_stands_in_the_version_that_came_while_another_one_was_looked_at() {
    meanwhile = () -> Reported.in(library, LONGER, Reported.talks());
    var talk = library.talks().addByHand(place(WORDS), "The tide", TalkKind.TALK).orElseThrow();
    assertThat(library.talks().of(report))
        .filteredOn(told -> told.talk().id().equals(talk))
        .extracting(TalkInReport::span)
        .containsExactly(MarkedReport.place(library, report, WORDS).span());
  }

  @Test
  void a_passage_that_goes_while_it_is_looked_at_makes_no_talk() {
    meanwhile = () -> Reported.in(library, "All is new here.\n", List.of());
    assertThat(library.talks().addByHand(place(WORDS), "The tide", TalkKind.TALK)).isEmpty();
  }

  @Test
  void a_talk_by_hand_with_all_that_is_said_of_it_is_one_step() {
    var before = library.talks().of(report);
    var rest = TalkEdit.NOTHING.withSpeakers(List.of(new Speaking("Ada Quayle", null)));
    var talk =
        library
            .talks()
            .addByHand(place(WORDS), "The tide", TalkKind.TALK, rest.withDay("Day 2"))
            .orElseThrow();
    var made = library.talks().find(talk).orElseThrow();
    assertThat(made.speakers()).containsExactly(new Speaking("Ada Quayle", null));
    assertThat(made.day()).isEqualTo("Day 2");

    library.history().undo();
    assertThat(library.talks().of(report)).isEqualTo(before);
    assertThat(library.history().undoable()).hasValue("import");
    library.history().redo();
    assertThat(library.talks().find(talk)).contains(made);
  }
}
