package app.hallway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.VersionId;
import app.hallway.store.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which talk a mention is shown with, by the user's word. */
class SettlingTest {
  private Tables tables;
  private ReportId report;
  private VersionId version;
  private TalkId tides;
  private TalkId ropes;
  private TalkId knots;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    report = tables.report();
    version = tables.version(report, "a");
    tides = tables.talk();
    ropes = tables.talk();
    knots = tables.talk();
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void a_mention_is_shown_with_the_talk_that_its_own_was_joined_to() {
    long mention = tables.mention(version, tides, "DETECTED");
    tables.session().joins().join(ropes, tides);
    settle();
    assertThat(shown(mention)).isEqualTo(ropes);
    tables.session().joins().release(tides);
    settle();
    assertThat(shown(mention)).isEqualTo(tides);
  }

  @Test
  void a_mention_that_was_split_off_takes_the_place_of_one_that_left_it() {
    long first = tables.mention(version, tides, "DETECTED");
    long second = tables.mention(version, ropes, "DETECTED");
    tables.session().joins().part(report, tides, ropes);
    tables.session().joins().part(report, ropes, knots);
    settle();
    assertThat(shown(second)).isEqualTo(knots);
    assertThat(shown(first)).isEqualTo(ropes);
  }

  @Test
  void of_two_mentions_of_one_talk_the_second_keeps_its_own() {
    long first = tables.mention(version, tides, "DETECTED");
    long second = tables.mention(version, ropes, "DETECTED");
    tables.session().joins().join(tides, ropes);
    settle();
    assertThat(shown(first)).isEqualTo(tides);
    assertThat(shown(second)).isEqualTo(ropes);
  }

  @Test
  void another_report_keeps_what_was_split_off_in_one() {
    long here = tables.mention(version, tides, "DETECTED");
    var other = tables.version(tables.report(), "b");
    long there = tables.mention(other, tides, "DETECTED");
    tables.session().joins().part(report, tides, ropes);
    tables.session().mentions().settle(tides);
    assertThat(shown(here)).isEqualTo(ropes);
    assertThat(shown(there)).isEqualTo(tides);
  }

  @Test
  void all_versions_of_a_report_are_settled() {
    long older = tables.mention(version, tides, "DETECTED");
    long newer = tables.mention(tables.version(report, "b"), tides, "KEPT");
    tables.session().joins().part(report, tides, ropes);
    tables.session().mentions().settle(report);
    assertThat(shown(older)).isEqualTo(ropes);
    assertThat(shown(newer)).isEqualTo(ropes);
  }

  private void settle() {
    tables.session().mentions().settle(version);
  }

  private TalkId shown(long mention) {
    return new TalkId(
        tables.statements.number("SELECT talk AS n FROM mention WHERE id = ?", mention));
  }
}
