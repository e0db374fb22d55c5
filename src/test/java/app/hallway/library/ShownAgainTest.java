package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.testing.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that a report shows again, which it had shown before. */
final class ShownAgainTest {
  private static final String LONGER = "A word of thanks to the crew first.\n\n\n" + Reported.TEXT;

  @TempDir Path folder;
  private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void mark(String words) {
    library.highlights().markText(Marks.place(library, report, words), HighlightColour.GREEN);
  }

  private List<String> words() {
    var text = library.reports().open(report).orElseThrow().readingText();
    return library.highlights().of(report).stream()
        .map(
            mark ->
                mark.placement() instanceof Placement.Anchored(var span)
                    ? span.of(text)
                    : mark.placement().toString())
        .toList();
  }

  @Test
  void what_is_imported_again_after_an_undo_has_its_marks_on_their_words() {
    mark("Ben Tiller drew the tide from memory.");
    Reported.in(library, LONGER, Reported.talks());
    library.history().undo();
    Reported.in(library, LONGER, Reported.talks());
    assertThat(words()).containsExactly("Ben Tiller drew the tide from memory.");
  }

  @Test
  void what_was_marked_since_is_found_in_a_version_that_comes_back() {
    Reported.in(library, LONGER, Reported.talks());
    mark("And home again.");
    Reported.in(library);
    assertThat(words()).containsExactly("And home again.");
    mark("The coffee was good.");
    Reported.in(library, LONGER, Reported.talks());
    assertThat(words()).containsExactly("The coffee was good.", "And home again.");
  }

  @Test
  void a_mark_that_was_tied_to_other_words_since_does_not_go_back_to_its_first_ones() {
    mark("Ben Tiller drew the tide from memory.");
    Reported.in(library, LONGER, Reported.talks());
    var mark = library.highlights().of(report).getFirst().id();
    library.highlights().attach(mark, Marks.place(library, report, "And home again."));
    Reported.in(library);
    assertThat(words()).containsExactly("And home again.");
  }

  @Test
  void a_talk_with_a_note_is_kept_in_a_version_that_does_not_tell_of_it_each_time_it_comes() {
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    var without = List.of(Reported.talks().getLast());
    Reported.in(library, LONGER, without);
    library.history().undo();
    Reported.in(library, LONGER, without);
    assertThat(library.talks().of(report)).extracting(told -> told.talk().id()).contains(talk);
    assertThat(library.notes().of(report)).hasSize(1);
  }

  @Test
  void a_talk_that_got_a_note_since_is_kept_in_an_older_version_that_comes_back() {
    Reported.in(library, "Nothing but the way home.\n", List.of());
    Reported.in(library);
    TalkId talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    Reported.in(library, "Nothing but the way home.\n", List.of());
    assertThat(library.notes().of(report)).hasSize(1);
  }

  @Test
  void marks_made_before_a_version_that_is_another_report_are_found_in_the_one_below() {
    Reported.in(library, LONGER, Reported.talks());
    Reported.in(library);
    mark("The coffee was good.");
    var third = LONGER + "And a third time.\n";
    Reported.in(library, third, Reported.talks());
    library.versions().separate(Marks.newest(library, report));
    assertThat(words()).containsExactly("The coffee was good.");
  }
}
