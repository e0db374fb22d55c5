package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.templates.Bounds;
import app.hallway.templates.Filled;
import app.hallway.templates.TemplateShelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The template that stands for the export without one. */
final class PlainTemplateTest {
  private final TemplateShelf templates = new TemplateShelf(List.of(), Bounds.USUAL);

  @ParameterizedTest
  @EnumSource
  void the_plain_template_writes_what_is_written_without_one(Layout layout) {
    var all = List.of(first(), second());
    var outlines = new Outlines(ToldReport.catalogue(all)).of(all, layout).toList();
    assertThat(outlines).isNotEmpty();
    for (var outline : outlines) {
      assertThat(templates.fill("plain", OutlineValues.of(outline)))
          .isEqualTo(new Filled.Text(new MarkdownStyle().write(outline)));
    }
  }

  @Test
  void what_would_melt_into_what_stands_before_it_is_parted() {
    var told =
        new ToldReport(1, "A trip", null)
            .note(1, new AboutReport(new ReportId(1)), NoteKind.NOTE, "- one\n- two")
            .note(2, new AboutReport(new ReportId(1)), NoteKind.ACTION, "three")
            .note(3, new AboutReport(new ReportId(1)), NoteKind.ACTION, "four")
            .told();
    var outline =
        new Outlines(ToldReport.catalogue(List.of(told)))
            .of(List.of(told), Layout.REPORT)
            .toList()
            .getFirst();
    assertThat(templates.fill("plain", OutlineValues.of(outline)).toString())
        .contains("- two\n\n<!-- -->\n\n- [ ] three\n\n<!-- -->\n\n- [ ] four\n");
  }

  private static ReportNotes first() {
    var due = LocalDate.of(2026, 12, 24);
    return new ToldReport(1, "A *trip* - 1. or # so", "SampleConf 2024")
        .talk(12, 40, "Second", FollowUp.TO_WATCH)
        .talk(11, 20, "First: the [[keynote]]", FollowUp.NONE)
        .talk(13, 60, "- Nobody cared", FollowUp.NONE)
        .mark(1, 11, HighlightColour.GREEN)
        .quote(3, 11L, 2200, "later words")
        .quote(2, 11L, 2100, "earlier words\nof two paragraphs")
        .quote(4, null, 100, "outside of any talk")
        .quote(14, null, 200, "- outside, too {{ 1 }}")
        .detached(5, 12L, "gone *words*")
        .detached(6, null, "gone too", List.of())
        .note(1, new AboutTalk(new TalkId(11)), NoteKind.ACTION, "ask Ada")
        .note(2, new AboutTalk(new TalkId(11)), NoteKind.TAKEAWAY, "# Big\n\nidea")
        .note(3, new AboutHighlight(new HighlightId(2)), NoteKind.QUESTION, "really?")
        .note(
            4,
            new AboutReport(new ReportId(1)),
            NoteKind.NOTE,
            "a good *report*\n\n\n\n- x\n\n\n- y")
        .note(5, new AboutTalk(new TalkId(99)), NoteKind.QUOTE, "of a talk that is gone")
        .note(6, new AboutHighlight(new HighlightId(1)), NoteKind.NOTE, "on the mark")
        .note(7, new AboutHighlight(new HighlightId(5)), NoteKind.NOTE, "    on the lost one")
        .note(8, new AboutTalk(new TalkId(13)), NoteKind.NOTE, "```\n{{ code }}\n\n\n\nof mine")
        .note(10, new AboutReport(new ReportId(1)), NoteKind.QUESTION, "due", null, due)
        .note(
            11, new AboutReport(new ReportId(1)), NoteKind.QUESTION, "- a\n- b", Instant.EPOCH, due)
        .note(
            12, new AboutReport(new ReportId(1)), NoteKind.ACTION, "- [x] done", Instant.EPOCH, due)
        .note(13, new AboutReport(new ReportId(1)), NoteKind.ACTION, "    code", null, due)
        .told();
  }

  private static ReportNotes second() {
    return new ToldReport(2, "Another trip", "SampleConf 2024")
        .talk(11, 3, "First: the [[keynote]]", FollowUp.NONE)
        .mark(8, 11, HighlightColour.YELLOW)
        .quote(9, 11L, 310, "told otherwise")
        .told();
  }
}
