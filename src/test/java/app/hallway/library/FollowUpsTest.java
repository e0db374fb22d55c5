package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.library.wording.Wording;
import app.hallway.model.DetectedTalk;
import app.hallway.model.FollowUp;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.MentionId;
import app.hallway.model.NewLink;
import app.hallway.model.Notice;
import app.hallway.model.NoticeId;
import app.hallway.model.QueueOrder;
import app.hallway.model.QueuedTalk;
import app.hallway.model.QueuedTalk.Recording;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.testing.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue of talks to watch, and what is told when something comes for them. */
final class FollowUpsTest {
  private static final String MINA = "https://mina.example/harbour";
  private static final String RITA = "https://rita.example/harbour";
  private static final TalkLink RECORDING =
      new TalkLink(LinkRole.VIDEO, "https://www.youtube.com/watch?v=queues00001");
  private static final TalkLink RECORDING_AT_A_MOMENT =
      new TalkLink(LinkRole.VIDEO, "https://youtu.be/queues00001?t=42");
  private static final TalkLink SLIDES =
      new TalkLink(LinkRole.SLIDES, "https://slides.example/queues.pdf");
  private static final TalkLink SCHEDULE =
      new TalkLink(LinkRole.SCHEDULE, "https://harbour.example/schedule/queues");
  private static final TalkLink PROMISED = new TalkLink(LinkRole.VIDEO, "");

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), clock);
  }

  private void reopen() throws LibraryException {
    library.close();
    open();
  }

  private ReportId mina(TalkLink... links) {
    return put(MINA, "Three days at Harbour Conf", links);
  }

  private ReportId rita(TalkLink... links) {
    return put(RITA, "Harbour Conf from the quay", links);
  }

  private ReportId put(String address, String title, TalkLink... links) {
    var told = Stream.of(links).map(TalkLink::url).toList();
    return ToldReports.put(
        library,
        address,
        title,
        "Harbour Conf 2026",
        title
            + "\n\n\nBoring queues\nThey were not boring. "
            + told
            + "\n\n\nTides by heart\nFrom memory.\n",
        List.of(talk("Boring queues", "Ada Quayle", links), talk("Tides by heart", "Ben Tiller")));
  }

  private static DetectedTalk talk(String title, String speaker, TalkLink... links) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(new Speaking(speaker, null)),
        null,
        List.of(links),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private TalkId queues(ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  private TalkId queued(ReportId report) {
    library.talks().followUp(queues(report), FollowUp.TO_WATCH);
    return queues(report);
  }

  private List<String> sentences() {
    return library.followUps().notices(true).stream().map(Wording::notice).toList();
  }

  private List<QueuedTalk> queue(QueueOrder order) {
    return library.followUps().queue(FollowUp.TO_WATCH, order);
  }

  private MentionId mention(TalkId talk, ReportId report) {
    return library.talks().page(talk).orElseThrow().mentions().stream()
        .filter(told -> told.report().id().equals(report))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void a_recording_that_comes_for_a_talk_to_watch_is_told_once() throws Exception {
    queued(mina());
    mina(RECORDING);
    assertThat(sentences())
        .containsExactly("A recording of “Boring queues” is in “Three days at Harbour Conf”");
    reopen();
    mina(RECORDING);
    mina();
    mina(RECORDING_AT_A_MOMENT);
    assertThat(sentences()).hasSize(1);
    assertThat(queue(QueueOrder.EVENT).getFirst().notices()).hasSize(1);
  }

  @Test
  void what_comes_together_is_one_notice() {
    queued(mina());
    mina(SLIDES, RECORDING, SCHEDULE);
    assertThat(sentences())
        .containsExactly(
            "A recording and slides and a page in the schedule of “Boring queues”"
                + " are in “Three days at Harbour Conf”");
  }

  @Test
  void what_was_promised_is_told_as_expected() {
    queued(mina(PROMISED));
    assertThat(queue(QueueOrder.RECORDING).getFirst().recording()).isEqualTo(Recording.EXPECTED);
    assertThat(sentences()).isEmpty();
    mina(RECORDING);
    assertThat(sentences())
        .containsExactly(
            "The expected recording of “Boring queues” is in “Three days at Harbour Conf”");
    assertThat(queue(QueueOrder.RECORDING).getFirst().recording()).isEqualTo(Recording.THERE);
  }

  @Test
  void nothing_is_told_of_talks_that_are_not_to_be_watched() {
    var talk = queues(mina());
    mina(SLIDES);
    library.talks().followUp(talk, FollowUp.WATCHED);
    mina(SLIDES, RECORDING);
    library.talks().followUp(talk, FollowUp.DROPPED);
    mina(SLIDES, RECORDING, SCHEDULE);
    library.talks().followUp(talk, FollowUp.TO_WATCH);
    mina(SLIDES, RECORDING, SCHEDULE, new TalkLink(LinkRole.OTHER, "https://ada.example"));
    assertThat(sentences()).isEmpty();
  }

  @Test
  void what_the_user_found_alone_is_no_news() {
    var talk = queued(mina());
    library.talks().correct(talk, TalkEdit.NOTHING.withLinks(List.of(RECORDING)));
    mina(RECORDING);
    assertThat(sentences()).isEmpty();
  }

  @Test
  void a_link_that_two_reports_have_is_told_of_the_first() {
    queued(mina());
    rita();
    rita(RECORDING);
    mina(RECORDING_AT_A_MOMENT);
    assertThat(sentences())
        .containsExactly("A recording of “Boring queues” is in “Harbour Conf from the quay”");
  }

  @Test
  void another_report_of_the_talk_may_bring_the_recording_too() {
    queued(mina());
    rita(RECORDING);
    assertThat(sentences()).singleElement().asString().contains("quay");
  }

  @Test
  void it_stays_one_where_talks_that_both_had_it_are_joined() {
    var one = queued(mina());
    var other =
        ToldReports.put(
            library,
            RITA,
            "From the quay",
            "Harbour Conf 2026",
            "On queueing\nWords.\n",
            List.of(talk("On queueing", "Cy Sail")));
    library.talks().followUp(queues(other), FollowUp.TO_WATCH);
    mina(RECORDING);
    ToldReports.put(
        library,
        RITA,
        "From the quay",
        "Harbour Conf 2026",
        "On queueing\nWords. More.\n",
        List.of(talk("On queueing", "Cy Sail", RECORDING)));
    assertThat(sentences()).hasSize(2);
    library
        .followUps()
        .markSeen(library.followUps().notices(false).stream().limit(1).map(Notice::id).toList());
    library.talks().join(one, queues(other));
    assertThat(library.followUps().notices(true))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.talk().id()).isEqualTo(one);
              assertThat(notice.seen()).isTrue();
            });
    library.history().undo();
    assertThat(sentences()).hasSize(2);
  }

  @Test
  void it_is_not_told_again_of_a_talk_that_was_split_since() {
    var mina = mina();
    var rita = rita();
    var talk = queued(mina);
    mina(RECORDING);
    var parted = library.talks().split(mention(talk, mina));
    library.talks().followUp(parted, FollowUp.TO_WATCH);
    library.talks().followUp(queues(rita), FollowUp.TO_WATCH);
    rita(RECORDING);
    mina(RECORDING, SLIDES);
    assertThat(library.followUps().notices(true))
        .extracting(notice -> notice.links().getFirst().role())
        .containsExactly(LinkRole.SLIDES, LinkRole.VIDEO);
    assertThat(library.followUps().notices(true))
        .extracting(notice -> notice.talk().id())
        .containsOnly(parted);
  }

  @Test
  void undoing_an_import_takes_its_notice_away_and_importing_again_tells_nothing_new() {
    queued(mina());
    mina(RECORDING);
    var told = library.followUps().notices(true).getFirst().id();
    library.history().undo();
    assertThat(sentences()).isEmpty();
    mina(RECORDING);
    assertThat(library.followUps().notices(true)).extracting(Notice::id).containsExactly(told);
  }

  @Test
  void a_notice_stays_until_it_is_seen() throws Exception {
    queued(mina());
    mina(RECORDING);
    reopen();
    var notices = library.followUps().notices(false);
    library.followUps().markSeen(notices.stream().map(Notice::id).toList());
    reopen();
    assertThat(library.followUps().notices(false)).isEmpty();
    assertThat(library.followUps().notices(true)).singleElement().matches(Notice::seen);
    assertThat(queue(QueueOrder.EVENT).getFirst().notices()).isEmpty();
  }

  @Test
  void a_report_in_the_bin_tells_nothing_and_emptying_it_takes_its_notices() {
    var mina = mina();
    queued(mina);
    mina(RECORDING);
    library.reports().delete(mina);
    assertThat(sentences()).isEmpty();
    clock.move(Duration.ofDays(40));
    library.upkeep().emptyBin();
    assertThat(sentences()).isEmpty();
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void the_queue_is_ordered_by_event_by_date_and_by_recording() {
    var mina = mina();
    queued(mina);
    clock.move(Duration.ofHours(1));
    library.talks().followUp(library.talks().of(mina).get(1).talk().id(), FollowUp.TO_WATCH);
    clock.move(Duration.ofHours(1));
    var quay =
        ToldReports.put(
            library,
            "https://quay.example/1",
            "A day on the quay",
            "Anchor Days 2026",
            "Knots\nTied.\n",
            List.of(talk("Knots", "Cy Sail", RECORDING)));
    queued(quay);
    assertThat(titles(QueueOrder.EVENT))
        .containsExactly("Knots", "Boring queues", "Tides by heart");
    assertThat(titles(QueueOrder.ADDED))
        .containsExactly("Knots", "Tides by heart", "Boring queues");
    mina(PROMISED);
    assertThat(titles(QueueOrder.RECORDING))
        .containsExactly("Knots", "Boring queues", "Tides by heart");
    library.talks().followUp(queues(quay), FollowUp.WATCHED);
    assertThat(titles(QueueOrder.EVENT)).doesNotContain("Knots");
    assertThat(library.followUps().queue(FollowUp.WATCHED, QueueOrder.EVENT)).hasSize(1);
  }

  private List<String> titles(QueueOrder order) {
    return queue(order).stream().map(queued -> queued.talk().title()).toList();
  }

  /** Every order of imports, undone and done again, seen and reopened in between. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatever_the_order_of_imports_each_link_is_told_exactly_once(int seed) throws Exception {
    var random = new Random(seed);
    queued(mina());
    var steps =
        List.<Runnable>of(
            () -> mina(),
            () -> mina(RECORDING),
            () -> mina(RECORDING_AT_A_MOMENT, SLIDES),
            () -> mina(PROMISED, SLIDES),
            () -> rita(),
            () -> rita(RECORDING),
            () -> rita(SLIDES, RECORDING, SCHEDULE),
            () -> library.history().undo(),
            () -> library.history().redo(),
            this::seeAll,
            this::splitAndJoinAgain);
    var told = new HashMap<String, Set<NoticeId>>();
    for (int i = 0; i < 40; i++) {
      steps.get(random.nextInt(steps.size())).run();
      if (i % 10 == 9) {
        reopen();
      }
      var notices = library.followUps().notices(true);
      for (var notice : notices) {
        for (var link : notice.links()) {
          told.computeIfAbsent(TalkKeys.address(link.url()), address -> new HashSet<>())
              .add(notice.id());
        }
      }
      assertThat(notices.stream().flatMap(notice -> notice.links().stream()))
          .extracting(link -> TalkKeys.address(link.url()))
          .doesNotHaveDuplicates();
    }
    assertThat(told.values()).allSatisfy(notices -> assertThat(notices).hasSize(1));
  }

  private void seeAll() {
    library
        .followUps()
        .markSeen(library.followUps().notices(false).stream().map(Notice::id).toList());
  }

  private void splitAndJoinAgain() {
    for (var queued : queue(QueueOrder.EVENT)) {
      var mentions = library.talks().page(queued.talk().id()).orElseThrow().mentions();
      if (mentions.size() > 1) {
        var parted = library.talks().split(mentions.getLast().id());
        library.talks().join(queued.talk().id(), parted);
      }
    }
  }

  /** No undo here, so that all that came is there in the end. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatever_the_order_of_imports_nothing_that_came_is_left_out(int seed) {
    var random = new Random(seed);
    queued(mina());
    var steps =
        List.<Runnable>of(
            () -> mina(RECORDING),
            () -> mina(RECORDING, SLIDES),
            () -> rita(),
            () -> rita(RECORDING_AT_A_MOMENT),
            () -> rita(SLIDES, SCHEDULE));
    for (int i = 0; i < 12; i++) {
      steps.get(random.nextInt(steps.size())).run();
    }
    mina(RECORDING, SLIDES);
    rita(RECORDING, SLIDES, SCHEDULE);
    assertThat(library.followUps().notices(true).stream().flatMap(it -> it.links().stream()))
        .extracting(NewLink::role)
        .containsExactlyInAnyOrder(LinkRole.VIDEO, LinkRole.SLIDES, LinkRole.SCHEDULE);
  }
}
