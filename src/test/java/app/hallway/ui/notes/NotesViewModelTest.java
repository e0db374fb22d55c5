package app.hallway.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.notes.NotesViewModel.Group;
import app.hallway.ui.notes.NotesViewModel.Subject;
import app.hallway.ui.side.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesViewModelTest {
  @TempDir Path folder;
  @AutoClose private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
  }

  @Test
  void groups_notes_by_what_they_are_about_in_the_order_of_the_text() {
    var mark =
        MarkedReport.text(bench.library(), bench.report(), Bench.sentence(), HighlightColour.BLUE);
    write(new NoteTarget.AboutTalk(bench.talk(Bench.STAGING)), "last");
    write(new NoteTarget.AboutHighlight(mark), "third");
    write(new NoteTarget.AboutTalk(bench.talk(Bench.QUEUES)), "second");
    write(new NoteTarget.AboutReport(bench.report()), "first");
    bench.settle();
    assertThat(bench.pane().notes().groups())
        .extracting(Group::subject)
        .containsExactly(Subject.REPORT, Subject.TALK, Subject.HIGHLIGHT, Subject.TALK);
    assertThat(bench.pane().notes().groups())
        .flatExtracting(Group::notes)
        .extracting(note -> note.text().get())
        .containsExactly("first", "second", "third", "last");
  }

  @Test
  void a_group_keeps_its_notes_when_another_comes() {
    write(new NoteTarget.AboutTalk(bench.talk(Bench.STAGING)), "one");
    bench.settle();
    var group = bench.pane().notes().groups().getFirst();
    write(new NoteTarget.AboutReport(bench.report()), "two");
    write(new NoteTarget.AboutTalk(bench.talk(Bench.STAGING)), "three");
    bench.settle();
    assertThat(bench.pane().notes().groups().getLast()).isSameAs(group);
    assertThat(group.notes()).hasSize(2);
  }

  @Test
  void notes_about_a_dismissed_talk_are_still_shown() {
    var talk = bench.talk(Bench.STAGING);
    write(new NoteTarget.AboutTalk(talk), "Mine");
    bench.library().talks().dismiss(talk);
    bench.settle();
    assertThat(bench.pane().notes().groups())
        .singleElement()
        .extracting(Group::subject)
        .isEqualTo(Subject.GONE);
  }

  @Test
  void a_heading_leads_to_its_place() {
    write(new NoteTarget.AboutTalk(bench.talk(Bench.STAGING)), "Mine");
    bench.settle();
    bench.pane().notes().goTo(bench.pane().notes().groups().getFirst());
    assertThat(bench.workspace().goal().get().span()).isEqualTo(bench.told(Bench.STAGING).span());
  }

  private void write(NoteTarget target, String words) {
    bench.library().notes().add(target, NoteKind.NOTE, words);
  }
}
