package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Event;
import app.hallway.model.FollowUp;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.QueueOrder;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.TagOwner;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkSummary;
import app.hallway.model.Telling;
import app.hallway.testing.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks that the user heard and wrote down, whether a report tells of them or not. */
final class WritingDownTest {
  private static final String EVENT = "Harbour Conf 2026";
  private static final String TITLE = "Mooring many boats";
  private static final Speaking ADA = new Speaking("Ada Quayle", "Ropes Ltd");
  private static final String VIDEO = "https://www.youtube.com/watch?v=mooring0001";

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), clock);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static Telling telling(String title, TalkLink... links) {
    return new Telling(title, TalkKind.WORKSHOP, List.of(ADA), null, List.of(links), List.of(), 1);
  }

  private TalkId write() {
    return library.talks().writeDown(EVENT, telling(TITLE));
  }

  private ReportId report() {
    return ToldReports.put(
        library, Reported.ADDRESS, "Harbour days", EVENT, Reported.TEXT, Reported.talks());
  }

  private Talk talk(TalkId id) {
    return library.talks().find(id).orElseThrow();
  }

  private TalkSummary listed(TalkId id) {
    return list().filter(summary -> summary.talk().id().equals(id)).findFirst().orElseThrow();
  }

  private Stream<TalkSummary> list() {
    return library.talks().list(TalkFilter.ALL).stream();
  }

  private List<TalkId> toldIn(ReportId report) {
    return library.talks().of(report).stream().map(told -> told.talk().id()).toList();
  }

  private void assertSound() {
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void one_that_no_report_tells_of_is_there_as_it_was_written_down() {
    var id = write();
    assertThat(talk(id))
        .isEqualTo(
            new Talk(
                id,
                TITLE,
                TalkKind.WORKSHOP,
                List.of(ADA),
                null,
                List.of(),
                EVENT,
                FollowUp.NONE,
                true,
                false));
    assertThat(list()).containsExactly(new TalkSummary(talk(id), null, "", 0, 0, false));
    assertThat(library.reports().counts().talks()).isEqualTo(1);
    assertThat(library.talks().toldIn(id)).isEmpty();
    var page = library.talks().page(id).orElseThrow();
    assertThat(page.mentions()).isEmpty();
    assertThat(page.own()).containsExactly(telling(TITLE));
    assertSound();
  }

  @Test
  void its_event_and_its_speaker_are_listed() {
    write();
    assertThat(library.events().list())
        .extracting(Event::name, Event::reports, Event::talks)
        .containsExactly(tuple(EVENT, 0, 1));
    assertThat(library.speakers().list())
        .extracting(Speaker::name, Speaker::talks)
        .containsExactly(tuple(new SpeakerName("Ada Quayle"), 1));
    assertThat(library.speakers().page(new SpeakerName("Ada Quayle")).orElseThrow().talks())
        .singleElement()
        .satisfies(given -> assertThat(given.year()).isEqualTo(2026));
    assertThat(library.talks().list(TalkFilter.ALL.withEvent(EVENT))).hasSize(1);
  }

  @Test
  void it_is_found_with_the_notes_about_it() {
    var id = write();
    var note = library.notes().add(new NoteTarget.AboutTalk(id), NoteKind.ACTION, "Buy rope");
    assertThat(library.searching().find("mooring", 9))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.kind()).isEqualTo(SearchHit.Kind.TALK);
              assertThat(hit.report()).isNull();
              assertThat(hit.talk()).isEqualTo(id);
            });
    assertThat(library.searching().find("rope", 9)).extracting(SearchHit::note).contains(note);
    assertThat(library.notes().all()).hasSize(1);
    assertThat(library.notes().countOpen()).isEqualTo(1);
    assertThat(library.notes().todos())
        .singleElement()
        .satisfies(
            todo -> {
              assertThat(todo.report()).isNull();
              assertThat(todo.talk()).isEqualTo(talk(id));
              assertThat(todo.event()).isEqualTo(EVENT);
            });
  }

  @Test
  void it_can_be_followed_up_and_corrected() {
    var id = write();
    library.talks().followUp(id, FollowUp.TO_WATCH);
    library.talks().correct(id, TalkEdit.NOTHING.withDay("Day 2"));
    assertThat(talk(id).day()).isEqualTo("Day 2");
    assertThat(library.followUps().queue(FollowUp.TO_WATCH, QueueOrder.RECORDING)).hasSize(1);
    assertThat(library.reports().counts().toWatch()).isEqualTo(1);
  }

  @Test
  void to_write_it_down_is_one_step_that_can_be_taken_back_and_done_again() {
    var id = write();
    assertThat(library.history().undoable()).contains("talk.write");
    library.history().undo();
    assertThat(list()).isEmpty();
    assertThat(library.talks().find(id)).isEmpty();
    assertThat(library.events().list()).isEmpty();
    assertThat(library.searching().find("mooring", 9)).isEmpty();
    library.history().redo();
    assertThat(talk(id).title()).isEqualTo(TITLE);
    assertThat(library.searching().find("mooring", 9)).hasSize(1);
    assertThat(toldIn(report())).contains(id);
    assertSound();
  }

  @Test
  void a_report_that_comes_later_and_tells_of_it_is_of_the_same_talk() {
    var id = library.talks().writeDown(EVENT, telling("Mooring: many boats"));
    library.notes().add(new NoteTarget.AboutTalk(id), NoteKind.NOTE, "Mine");
    library.talks().followUp(id, FollowUp.TO_WATCH);
    var report = report();
    assertThat(toldIn(report)).hasSize(2).contains(id);
    assertThat(talk(id))
        .satisfies(
            it -> {
              assertThat(it.title()).isEqualTo("Mooring: many boats");
              assertThat(it.kind()).isEqualTo(TalkKind.WORKSHOP);
              assertThat(it.day()).isEqualTo("Day 1");
              assertThat(it.links()).containsExactly(new TalkLink(LinkRole.VIDEO, VIDEO));
            });
    assertThat(listed(id))
        .satisfies(
            it -> {
              assertThat(it.report()).isEqualTo(report);
              assertThat(it.reports()).isEqualTo(1);
              assertThat(it.notes()).isEqualTo(1);
            });
    assertThat(library.notes().of(report)).hasSize(1);
    assertThat(library.followUps().notices(false)).hasSize(1);
    library.history().undo();
    assertThat(listed(id).report()).isNull();
    assertThat(library.notes().all()).hasSize(1);
    assertSound();
  }

  @Test
  void one_that_a_report_tells_of_already_is_that() {
    var report = report();
    var id = write();
    assertThat(id).isEqualTo(Reported.firstTalk(library, report));
    assertThat(list()).hasSize(2);
    assertThat(talk(id).kind()).isEqualTo(TalkKind.WORKSHOP);
    library.history().undo();
    assertThat(talk(id).kind()).isEqualTo(TalkKind.TALK);
  }

  @Test
  void what_is_written_down_twice_is_one_talk() {
    assertThat(write()).isEqualTo(write());
    assertThat(list()).hasSize(1);
  }

  @Test
  void of_another_event_it_is_another_talk() {
    var id = library.talks().writeDown("Harbour Conf 2025", telling(TITLE));
    assertThat(toldIn(report())).hasSize(2).doesNotContain(id);
  }

  @Test
  void what_is_not_surely_the_same_is_offered_on_either_page() {
    var id =
        library
            .talks()
            .writeDown(EVENT, Telling.titled("Mooring many boats: quickly", TalkKind.TALK));
    var other = Reported.firstTalk(library, report());
    assertThat(other).isNotEqualTo(id);
    assertThat(candidates(id)).containsExactly(other);
    assertThat(candidates(other)).containsExactly(id);
  }

  private List<TalkId> candidates(TalkId id) {
    return library.talks().page(id).orElseThrow().candidates().stream()
        .map(candidate -> candidate.talk().talk().id())
        .toList();
  }

  @Test
  void a_report_that_links_the_page_of_one_and_the_recording_of_the_other_joins_them() {
    var page = "https://sched.co/1abcd";
    var id = library.talks().writeDown(EVENT, telling(TITLE, Talks.link(page).orElseThrow()));
    var report =
        ToldReports.put(
            library,
            "https://example.net/other",
            "Others",
            EVENT,
            "Of boats.\n\n\nRopes, ropes, ropes\nAda showed how.\n",
            List.of(Reported.talk("Ropes, ropes, ropes", "Ada Quayle", VIDEO)));
    assertThat(toldIn(report)).doesNotContain(id);
    var both = Reported.talk("Ropes in the harbour", "Ada Quayle", VIDEO);
    ToldReports.put(
        library,
        "https://example.net/both",
        "Both",
        EVENT,
        "Of ropes.\n\n\nRopes in the harbour\nAda again.\n",
        List.of(
            new DetectedTalk(
                both.title(),
                both.kind(),
                both.speakers(),
                both.day(),
                List.of(new TalkLink(LinkRole.SCHEDULE, page), new TalkLink(LinkRole.VIDEO, VIDEO)),
                both.mentions(),
                both.evidence(),
                both.confidence())));
    assertThat(list()).hasSize(1);
    assertThat(toldIn(report)).containsExactly(id);
    assertThat(talk(id).title()).isEqualTo(TITLE);
    assertSound();
  }

  @Test
  void what_a_report_tells_can_be_split_off_and_the_notes_stay_with_what_was_written_down() {
    var id = write();
    library.notes().add(new NoteTarget.AboutTalk(id), NoteKind.NOTE, "Mine");
    var report = report();
    var mention = library.talks().page(id).orElseThrow().mentions().getFirst();
    var parted = library.talks().split(mention.id());
    assertThat(toldIn(report)).contains(parted).doesNotContain(id);
    assertThat(library.notes().about(new NoteTarget.AboutTalk(id))).hasSize(1);
    assertThat(listed(id).report()).isNull();
    ToldReports.put(
        library, Reported.ADDRESS, "Again", EVENT, Reported.TEXT + "\nMore.", Reported.talks());
    assertThat(toldIn(report)).contains(parted).doesNotContain(id);
    assertSound();
  }

  @Test
  void it_can_be_joined_with_another_by_hand() {
    var id = write();
    var other = library.talks().writeDown(EVENT, telling("Ropes"));
    library.notes().add(new NoteTarget.AboutTalk(other), NoteKind.NOTE, "Mine");
    library.talks().join(id, other);
    assertThat(list()).hasSize(1);
    assertThat(library.notes().about(new NoteTarget.AboutTalk(id))).hasSize(1);
    assertThat(library.talks().page(id).orElseThrow().own()).hasSize(2);
    library.history().undo();
    assertThat(list()).hasSize(2);
    assertSound();
  }

  @Test
  void a_talk_that_was_dismissed_is_one_again_when_it_is_written_down() {
    var report = report();
    var first = Reported.firstTalk(library, report);
    library.talks().dismiss(first);
    assertThat(write()).isEqualTo(first);
    assertThat(toldIn(report)).contains(first);
    library.history().undo();
    assertThat(toldIn(report)).doesNotContain(first);
  }

  @Test
  void it_stays_when_the_report_that_tells_of_it_is_deleted() throws Exception {
    var id = write();
    var report = report();
    library.notes().add(new NoteTarget.AboutTalk(id), NoteKind.NOTE, "Mine");
    library.reports().delete(report);
    assertThat(listed(id).report()).isNull();
    assertThat(library.notes().all()).hasSize(1);
    reopenAfter(31);
    assertThat(list()).extracting(summary -> summary.talk().id()).containsExactly(id);
    assertThat(library.notes().all()).hasSize(1);
    assertSound();
  }

  private void reopenAfter(int days) throws LibraryException {
    library.close();
    clock.move(Duration.ofDays(days));
    library = Library.open(folder.resolve("a.hallway"), clock);
  }

  @Test
  void deleted_it_lies_in_the_bin_with_its_notes_for_thirty_days_and_is_gone_then()
      throws Exception {
    var id = library.talks().writeDown(EVENT, telling("Of the heron"));
    library.notes().add(new NoteTarget.AboutTalk(id), NoteKind.NOTE, "heron");
    library.tagging().change(new TagOwner.OfTalk(id), List.of("heron"), List.of());
    library.talks().delete(id);
    assertThat(library.talks().find(id)).isEmpty();
    assertThat(library.notes().all()).isEmpty();
    assertThat(library.searching().find("heron", 9)).isEmpty();
    library.history().undo();
    assertThat(library.notes().all()).hasSize(1);
    assertThat(library.searching().find("heron", 9)).hasSize(2);
    library.history().redo();
    reopenAfter(29);
    library.history().undo();
    assertThat(library.talks().find(id)).isPresent();
    library.history().redo();
    reopenAfter(31);
    assertSound();
    library.close();
    assertThat(Dump.everything(folder.resolve("a.hallway"))).doesNotContain("heron");
    library = Library.open(folder.resolve("a.hallway"), clock);
  }

  @Test
  void only_what_was_written_down_goes_and_what_reports_tell_stays() {
    var id = write();
    var report = report();
    library.talks().delete(id);
    assertThat(toldIn(report)).contains(id);
    assertThat(talk(id).kind()).isEqualTo(TalkKind.TALK);
    assertThatThrownBy(() -> library.talks().delete(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertSound();
  }

  @Test
  void it_is_of_an_event_whatever_that_is_called_by_now() {
    var id = write();
    var event = library.events().named(EVENT).orElseThrow();
    library.events().rename(event.id(), "Harbour 26");
    assertThat(talk(id).event()).isEqualTo("Harbour 26");
    var other = library.talks().writeDown(EVENT, telling("Ropes"));
    assertThat(talk(other).event()).isEqualTo("Harbour 26");
    assertThatThrownBy(() -> library.talks().writeDown(" ", telling(TITLE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_web_address_is_a_link_and_nothing_else_is() {
    assertThat(Talks.link(" " + VIDEO)).contains(new TalkLink(LinkRole.VIDEO, VIDEO));
    assertThat(Talks.link("https://example.org/a.pdf"))
        .contains(new TalkLink(LinkRole.SLIDES, "https://example.org/a.pdf"));
    assertThat(
            Stream.of("", "slides", "ftp://example.org/a", "https://", "javascript:alert(1)")
                .flatMap(text -> Talks.link(text).stream()))
        .isEmpty();
  }
}
