package app.hallway.store.talks;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkSummary;
import app.hallway.model.VersionId;
import app.hallway.store.Tables;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkRepositoryTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_000);

  private Tables tables;
  private Statements statements;
  private TalkRepository talks;
  private ReportId report;
  private VersionId version;
  private ReportId other;
  private TalkId tides;
  private TalkId ropes;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    statements = tables.statements;
    talks = tables.session().talks();
    report = tables.report();
    version = tables.version(report, "a");
    other = tables.report();
    tides = tables.talk();
    ropes = tables.talk();
    place(tables.mention(version, tides, "DETECTED"), 40, 50);
    place(tables.mention(version, ropes, "DETECTED"), 10, 20);
    tables.mention(tables.version(other, "b"), tides, "DETECTED");
  }

  @AfterEach
  void close() {
    tables.close();
  }

  private void place(long mention, int start, int end) {
    statements.update(
        "UPDATE mention SET span_start = ?, span_end = ? WHERE id = ?", start, end, mention);
  }

  @Test
  void talks_of_a_report_come_in_the_order_of_its_page() {
    assertThat(ids(talks.in(report))).containsExactly(ropes, tides);
    var first = talks.in(report).getFirst();
    assertThat(first.lines()).isEqualTo(new LineSpan(1, 1));
    assertThat(first.reports()).isEqualTo(1);
    assertThat(talks.in(report).getLast().reports()).isEqualTo(2);
    assertThat(ids(talks.in(other))).containsExactly(tides);
  }

  @Test
  void a_talk_that_lost_its_place_comes_last_and_is_not_in_an_older_version() {
    statements.update(
        "UPDATE mention SET span_end = 0, span_start = 0 WHERE talk = ?", ropes.value());
    assertThat(ids(talks.in(report))).containsExactly(tides, ropes);
    assertThat(ids(talks.in(version))).containsExactly(tides);
  }

  @Test
  void a_talk_that_was_dismissed_is_in_no_list() {
    talks.dismiss(tides);
    assertThat(talks.find(tides)).isEmpty();
    assertThat(ids(talks.in(report))).containsExactly(ropes);
    assertThat(ids(talks.in(version))).containsExactly(ropes);
    assertThat(talks.list(TalkFilter.ALL)).extracting(it -> it.talk().id()).containsExactly(ropes);
    assertThat(talks.toldIn(tides)).isEmpty();
    assertThat(talks.tellers(tides)).containsExactly(report, other);
    assertThat(talks.everToldIn(report)).containsExactlyInAnyOrder(tides, ropes);
  }

  @Test
  void marks_of_words_count_where_they_touch_what_is_told() {
    tables.highlight(report, version, null, false);
    assertThat(marks()).containsExactly(0, 0);
    placeMarks(0, 10);
    assertThat(marks()).containsExactly(0, 0);
    placeMarks(0, 11);
    assertThat(marks()).containsExactly(1, 0);
    placeMarks(19, 41);
    assertThat(marks()).containsExactly(1, 1);
    placeMarks(20, 40);
    assertThat(marks()).containsExactly(0, 0);
    statements.update("UPDATE placement SET state = 'EDITED', span_end = 41");
    assertThat(marks()).containsExactly(0, 1);
    statements.update("UPDATE placement SET state = 'DETACHED'");
    assertThat(marks()).containsExactly(0, 0);
  }

  private void placeMarks(int start, int end) {
    statements.update("UPDATE placement SET span_start = ?, span_end = ?", start, end);
  }

  private List<Integer> marks() {
    return talks.in(report).stream().map(TalkInReport::highlights).toList();
  }

  @Test
  void the_mark_of_a_whole_talk_is_its_own_and_counts_as_no_other() {
    long mark = tables.highlight(report, version, tides, true);
    placeMarks(40, 50);
    var shown = talks.in(report);
    assertThat(shown.getFirst().highlight()).isNull();
    assertThat(shown.getLast().highlight())
        .isNotNull()
        .extracting(Highlight::id)
        .isEqualTo(new HighlightId(mark));
    assertThat(shown.getLast().highlights()).isZero();
    assertThat(highlighted()).containsExactly(tides);
    statements.update("UPDATE highlight SET whole_talk = 0");
    assertThat(talks.in(report).getLast().highlight()).isNull();
    assertThat(talks.in(report).getLast().highlights()).isEqualTo(1);
    assertThat(highlighted()).isEmpty();
  }

  private List<TalkId> highlighted() {
    return listed(TalkFilter.ALL.withHighlightedOnly(true));
  }

  @Test
  void a_list_is_narrowed_by_each_of_its_filters() {
    assertThat(listed(TalkFilter.ALL)).containsExactly(ropes, tides);
    assertThat(listed(TalkFilter.ALL.withReport(other))).containsExactly(tides);
    assertThat(listed(TalkFilter.ALL.withFollowUp(FollowUp.TO_WATCH))).isEmpty();
    talks.followUp(ropes, FollowUp.TO_WATCH, NOW);
    assertThat(listed(TalkFilter.ALL.withFollowUp(FollowUp.TO_WATCH))).containsExactly(ropes);
    assertThat(listed(TalkFilter.ALL.withFollowUp(FollowUp.NONE))).containsExactly(tides);
    assertThat(listed(TalkFilter.ALL.withEvent("Harbour"))).isEmpty();
    tables.session().reports().chooseEvent(report, "Harbour");
    assertThat(listed(TalkFilter.ALL.withEvent("Harbour"))).containsExactlyInAnyOrder(ropes, tides);
    talks.correct(ropes, TalkEdit.NOTHING.withSpeakers(List.of(new Speaking("Ada Quayle", null))));
    assertThat(listed(TalkFilter.ALL.withSpeaker(new SpeakerName("Ada Quayle"))))
        .containsExactly(ropes);
    assertThat(listed(TalkFilter.ALL.withSpeaker(new SpeakerName("Ben Tiller")))).isEmpty();
  }

  private List<TalkId> listed(TalkFilter filter) {
    return talks.list(filter).stream().map(it -> it.talk().id()).toList();
  }

  @Test
  void a_summary_tells_where_a_talk_is_first_told_and_how_often() {
    statements.update(
        "INSERT INTO note (talk, kind, markdown, created, changed) VALUES (?, 'NOTE', 'a', 0, 0)",
        tides.value());
    var summary = talks.list(TalkFilter.ALL).getLast();
    assertThat(summary)
        .isEqualTo(
            new TalkSummary(talks.find(tides).orElseThrow(), report, "A report", 2, 1, false));
    assertThat(talks.in(report)).extracting(TalkInReport::notes).containsExactly(0, 1);
    statements.update("UPDATE note SET binned = 1");
    assertThat(talks.list(TalkFilter.ALL).getLast().notes()).isZero();
    assertThat(talks.in(report)).extracting(TalkInReport::notes).containsExactly(0, 0);
  }

  @Test
  void corrections_lie_one_over_the_other() {
    talks.correct(tides, TalkEdit.NOTHING.withTitle("Ebb").withDay("Friday"));
    talks.correct(tides, TalkEdit.NOTHING.withTitle("Flood").withKind(TalkKind.KEYNOTE));
    talks.correctWhereSilent(tides, "Silent", TalkKind.WORKSHOP);
    assertThat(talks.find(tides).orElseThrow())
        .extracting(Talk::title, Talk::kind, Talk::day)
        .containsExactly("Flood", TalkKind.KEYNOTE, "Friday");
    talks.correctWhereSilent(ropes, "Silent", TalkKind.WORKSHOP);
    assertThat(talks.find(ropes).orElseThrow())
        .extracting(Talk::title, Talk::kind)
        .containsExactly("Silent", TalkKind.WORKSHOP);
  }

  @Test
  void what_is_meant_to_be_done_is_remembered_with_its_moment() {
    assertThat(talks.followUp(tides)).isEqualTo(FollowUp.NONE);
    assertThat(talks.isAnyFollowedUp(report)).isFalse();
    talks.followUp(tides, FollowUp.TO_WATCH, NOW);
    talks.followUp(tides, FollowUp.TO_WATCH, NOW.plusMillis(5));
    assertThat(talks.followedUp()).containsOnly(Map.entry(tides, NOW));
    assertThat(talks.isAnyFollowedUp(report)).isTrue();
    assertThat(talks.isAnyFollowedUp(tables.report())).isFalse();
    assertThat(talks.followUp(new TalkId(99))).isEqualTo(FollowUp.NONE);
  }

  @Test
  void a_talk_is_cared_for_once_the_user_said_anything_about_it() {
    assertThat(talks.isCaredFor(tides)).isFalse();
    talks.followUp(tides, FollowUp.WATCHED, NOW);
    assertThat(talks.isCaredFor(tides)).isTrue();
    assertThat(talks.isCaredFor(ropes)).isFalse();
    tables.session().joins().part(report, tides, ropes);
    assertThat(talks.isCaredFor(ropes)).isTrue();
  }

  @Test
  void a_talk_is_first_told_with_the_first_version_that_tells_of_it() {
    statements.update("UPDATE version SET imported = id * 10");
    assertThat(talks.firstToldAt())
        .containsOnly(
            Map.entry(tides, Instant.ofEpochMilli(version.value() * 10)),
            Map.entry(ropes, Instant.ofEpochMilli(version.value() * 10)));
  }

  private static List<TalkId> ids(List<TalkInReport> talks) {
    return talks.stream().map(it -> it.talk().id()).toList();
  }
}
