package app.hallway.ui.library.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkKind;
import app.hallway.model.Telling;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.library.writings.Writing;
import app.hallway.ui.library.writings.WritingsViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksAndWritingsTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private AllTalksViewModel talks;
  private WritingsViewModel writings;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    talks = new AllTalksViewModel(own.commons);
    writings = new WritingsViewModel(own.commons);
  }

  @Test
  void nothing_is_read_before_somebody_looks() {
    assertThat(talks.talks()).isEmpty();
    talks.list().watched().set(true);
    assertThat(talks.talks()).isNotEmpty();
  }

  @Test
  void words_narrow_the_talks_by_title_speaker_and_report() {
    talks.list().watched().set(true);
    talks.list().words().set("LEILA boring");
    assertThat(talks.talks())
        .singleElement()
        .satisfies(one -> assertThat(one.talk().title()).contains("Boring queues"));
    talks.list().words().set("nobody at all");
    assertThat(talks.talks()).isEmpty();
  }

  @Test
  void a_talk_opens_at_its_place() {
    talks.list().watched().set(true);
    talks.list().words().set("boring");
    talks.open(talks.talks().getFirst());
    assertThat(own.workspace.report().get()).isEqualTo(own.harbour());
    assertThat(own.workspace.goal().get().span()).isEqualTo(own.boringQueues().span());
    assertThat(own.workspace.talk().get()).isEqualTo(own.boringQueues().talk().id());
  }

  @Test
  void a_talk_that_no_report_tells_of_and_a_note_about_it_open_its_own_page() {
    var talk = own.library.talks().writeDown("Tide Days", Telling.titled("Ropes", TalkKind.TALK));
    own.library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Of ropes");
    var asked = new ArrayList<Workspace.Request>();
    own.workspace.onRequest(asked::add);
    talks.list().watched().set(true);
    talks.list().words().set("ropes");
    talks.open(talks.talks().getFirst());
    assertThat(asked).containsExactly(new Workspace.PageRequest(talk));
    writings.list().watched().set(true);
    writings.list().words().set("ropes");
    assertThat(writings.writings()).extracting(Writing::about).containsExactly("Ropes");
    writings.open(writings.writings().getFirst());
    assertThat(asked).hasSize(2).containsOnly(new Workspace.PageRequest(talk));
    assertThat(own.workspace.report().get()).isNull();
  }

  @Test
  void a_followed_up_talk_comes_to_its_shelf() {
    talks.filter().set(TalkFilter.ALL.withFollowUp(FollowUp.TO_WATCH));
    talks.list().watched().set(true);
    assertThat(talks.talks()).isEmpty();
    own.library.talks().followUp(own.boringQueues().talk().id(), FollowUp.TO_WATCH);
    await().untilAsserted(() -> assertThat(talks.talks()).hasSize(1));
    talks.followUp(talks.talks().getFirst(), FollowUp.WATCHED);
    await().untilAsserted(() -> assertThat(talks.talks()).isEmpty());
  }

  @Test
  void notes_and_highlights_tell_what_they_are_about() {
    write();
    writings.list().watched().set(true);
    assertThat(writings.writings())
        .extracting(Writing::about)
        .containsOnly(own.boringQueues().talk().title());
    writings.list().words().set("who owns");
    assertThat(writings.writings()).singleElement().isInstanceOf(Writing.OfNote.class);
  }

  @Test
  void a_note_opens_its_talk_and_a_highlight_its_words() {
    write();
    writings.list().watched().set(true);
    writings.open(of(Writing.OfNote.class));
    assertThat(own.workspace.talk().get()).isEqualTo(own.boringQueues().talk().id());
    var mark = (Writing.OfHighlight) of(Writing.OfHighlight.class);
    writings.open(mark);
    assertThat(own.workspace.highlight().get()).isEqualTo(mark.highlight().id());
    assertThat(own.workspace.goal().get().span()).isEqualTo(own.boringQueues().span());
  }

  private Writing of(Class<? extends Writing> kind) {
    return List.copyOf(writings.writings()).stream()
        .filter(kind::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private void write() {
    var talk = own.boringQueues();
    MarkedReport.text(own.library, own.harbour(), talk.span(), HighlightColour.GREEN);
    own.library
        .notes()
        .add(new NoteTarget.AboutTalk(talk.talk().id()), NoteKind.QUESTION, "Ask *who owns* it.");
  }
}
