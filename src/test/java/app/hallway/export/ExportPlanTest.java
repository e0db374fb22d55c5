package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPlanTest {
  private static final ToldReport FULL =
      new ToldReport(1, "A trip", "SampleConf 2024")
          .talk(12, 40, "Second", FollowUp.TO_WATCH)
          .talk(11, 20, "First: the keynote", FollowUp.NONE)
          .talk(13, 60, "Nobody cared", FollowUp.NONE)
          .mark(1, 11, HighlightColour.GREEN)
          .quote(3, 11L, 2200, "later words")
          .quote(2, 11L, 2100, "earlier words\nof two paragraphs")
          .quote(4, null, 100, "outside of any talk")
          .detached(5, 12L, "gone *words*")
          .note(1, new AboutTalk(new TalkId(11)), NoteKind.ACTION, "ask Ada")
          .note(2, new AboutTalk(new TalkId(11)), NoteKind.TAKEAWAY, "# Big\n\nidea")
          .note(3, new AboutHighlight(new HighlightId(2)), NoteKind.QUESTION, "really?")
          .note(4, new AboutReport(new ReportId(1)), NoteKind.NOTE, "a good *report*")
          .note(5, new AboutTalk(new TalkId(99)), NoteKind.QUOTE, "of a talk that is gone")
          .note(6, new AboutHighlight(new HighlightId(1)), NoteKind.NOTE, "on the mark")
          .note(7, new AboutHighlight(new HighlightId(5)), NoteKind.NOTE, "on the lost one")
          .note(8, new AboutTalk(new TalkId(13)), NoteKind.NOTE, "  \n ");

  @Test
  void a_report_becomes_a_file_in_the_order_of_its_text() {
    var files = export(Layout.REPORT, FULL);
    assertThat(files).hasSize(1);
    assertThat(files.getFirst().name()).isEqualTo("A trip.md");
    assertThat(files.getFirst().content())
        .isEqualTo(
            """
            ---
            title: A trip
            source: https://example.org/1
            author:
              - Cy Writer
            date: 2024-05-06
            event: SampleConf 2024
            talks:
              - "First: the keynote"
              - Second
            hallway: report 1 of 1970-01-01T00:00:00Z
            ---

            # A trip

            By Cy Writer · 2024-05-06 · [Original](https://example.org/1)

            a good *report*

            ## Highlights

            *Somewhere*

            > outside of any talk

            ## First: the keynote

            Ada Example (Sample_Works), Bo Sample · Keynote · Day 2

            [Recording](https://example.org/v) · Slides announced

            🟢 Highlighted

            > earlier words
            >
            > of two paragraphs

            **Question:** really?

            > later words

            **Takeaway:**

            ### Big

            idea

            on the mark

            - [ ] ask Ada

            ## Second

            Ada Example (Sample_Works), Bo Sample · Keynote · Day 2

            [Recording](https://example.org/v) · Slides announced

            To watch

            ## Detached highlights

            *Second* · *Somewhere*

            > 🔴 gone \\*words\\*

            on the lost one

            ## Other notes

            > of a talk that is gone
            """);
  }

  @Test
  void a_question_is_due_until_it_is_answered() {
    var about = new AboutReport(new ReportId(1));
    var due = LocalDate.of(2026, 12, 24);
    var notebook =
        new ToldReport(1, "A trip", null)
            .note(1, about, NoteKind.QUESTION, "open")
            .note(2, about, NoteKind.QUESTION, "due", null, due)
            .note(3, about, NoteKind.QUESTION, "answered", Instant.EPOCH, null)
            .note(4, about, NoteKind.QUESTION, "answered in time", Instant.EPOCH, due);
    assertThat(export(Layout.REPORT, notebook).getFirst().content())
        .endsWith(
            """

            **Question:** open

            **Question (due 2026-12-24):** due

            **Question (answered):** answered

            **Question (answered):** answered in time
            """);
  }

  @Test
  void a_talk_becomes_a_file_with_what_every_report_tells_of_it() {
    var other =
        new ToldReport(2, "Another trip", "SampleConf 2024")
            .talk(11, 3, "First: the keynote", FollowUp.NONE)
            .quote(9, 11L, 310, "told otherwise")
            .note(2, new AboutTalk(new TalkId(11)), NoteKind.TAKEAWAY, "# Big\n\nidea");
    var files = export(Layout.TALK, other, FULL);
    assertThat(files)
        .extracting(ExportFile::name)
        .containsExactly("First - the keynote.md", "Second.md", "A trip.md");
    assertThat(files.getFirst().content())
        .startsWith(
            """
            ---
            title: "First: the keynote"
            source:
              - https://example.org/1
              - https://example.org/2
            speaker:
              - Ada Example
              - Bo Sample
            event: SampleConf 2024
            day: Day 2
            kind: Keynote
            hallway: talk 11 of 1970-01-01T00:00:00Z
            ---
            """)
        .containsOnlyOnce("## Big")
        .contains("> told otherwise", "## Another trip", "## A trip");
    assertThat(files.get(1).content()).contains("follow-up: To watch", "gone \\*words\\*");
    assertThat(files.get(2).content())
        .contains("a good *report*", "> outside of any talk", "> of a talk that is gone")
        .doesNotContain("First", "gone \\*words\\*");
  }

  @Test
  void an_event_becomes_a_file_and_a_note_about_a_talk_stands_in_it_once() {
    var other =
        new ToldReport(2, "Another trip", "SampleConf 2024")
            .talk(11, 3, "First: the keynote", FollowUp.NONE)
            .quote(9, 11L, 310, "told otherwise")
            .note(2, new AboutTalk(new TalkId(11)), NoteKind.TAKEAWAY, "once");
    var lone =
        new ToldReport(3, "A trip", null)
            .note(9, new AboutReport(new ReportId(3)), NoteKind.NOTE, "x");
    var files = export(Layout.EVENT, FULL, other, lone);
    assertThat(files)
        .extracting(ExportFile::name)
        .containsExactly("SampleConf 2024.md", "A trip (3).md");
    assertThat(files.getFirst().content())
        .contains(
            "# SampleConf 2024",
            "## A trip",
            "## Another trip",
            "### First: the keynote",
            "#### Big")
        .doesNotContain("once");
  }

  @Test
  void the_order_in_which_reports_come_makes_no_difference() {
    var other = new ToldReport(2, "a TRIP", null).quote(1, null, 1, "x");
    for (var layout : Layout.values()) {
      assertThat(export(layout, FULL, other)).isEqualTo(export(layout, other, FULL));
    }
    assertThat(export(Layout.REPORT, other, FULL))
        .extracting(ExportFile::name)
        .containsExactly("A trip.md", "a TRIP (2).md");
  }

  @Test
  void a_name_does_not_depend_on_what_else_is_exported() {
    var first = new ToldReport(1, "A trip", null).quote(1, null, 1, "x").told();
    var second = new ToldReport(2, "a TRIP", null).quote(1, null, 1, "x").told();
    var third = new ToldReport(3, "Another", null).quote(1, null, 1, "x").told();
    var catalogue = ToldReport.catalogue(List.of(third, second, first));
    for (var layout : Layout.values()) {
      assertThat(plan(layout).files(catalogue, List.of(second)))
          .extracting(ExportFile::name, ExportFile::sole)
          .containsExactly(tuple("a TRIP (2).md", false));
      assertThat(plan(layout).files(catalogue, List.of(third)))
          .extracting(ExportFile::name, ExportFile::sole)
          .containsExactly(tuple("Another.md", true));
    }
  }

  @Test
  void a_report_without_notes_or_marks_gives_no_file() {
    var untouched = new ToldReport(1, "A trip", "E").talk(1, 1, "T", FollowUp.NONE);
    for (var layout : Layout.values()) {
      assertThat(export(layout, untouched)).isEmpty();
      assertThat(export(layout)).isEmpty();
    }
  }

  private static List<ExportFile> export(Layout layout, ToldReport... reports) {
    var told = Arrays.stream(reports).map(ToldReport::told).toList();
    return plan(layout).files(ToldReport.catalogue(told), told);
  }

  private static ExportPlan plan(Layout layout) {
    return ExportPlan.markdown(layout, Placing.KEEP);
  }
}
