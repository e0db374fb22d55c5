package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.export.FileOutline.Worded;
import app.hallway.model.FileOwner;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What files tell, before it is written in any format. */
class OutlinesTest {
  private static final FileOwner REPORT = owner(FileOwner.Kind.REPORT, 1);

  @Test
  void a_report_tells_its_parts_in_the_order_of_its_text() {
    var told =
        new ToldReport(1, "A *trip*", "Conf")
            .talk(11, 20, "First", FollowUp.NONE)
            .mark(1, 11, HighlightColour.GREEN)
            .quote(3, 11L, 2100, "# in a talk")
            .quote(2, null, 100, "outside")
            .quote(4, null, 200, "outside too")
            .note(1, new AboutTalk(new TalkId(11)), NoteKind.NOTE, "on a talk")
            .note(2, new AboutReport(new ReportId(1)), NoteKind.NOTE, "on the report")
            .note(3, new AboutHighlight(new HighlightId(2)), NoteKind.NOTE, "on a quote")
            .told();
    assertThat(outlines(Layout.REPORT, told))
        .containsExactly(
            new FileOutline(
                REPORT,
                "A *trip*",
                List.of(
                    new Worded("title", "A *trip*"),
                    new Worded("source", "https://example.org/1"),
                    new Listed("author", List.of("Cy Writer")),
                    new Dated("date", LocalDate.of(2024, 5, 6)),
                    new Worded("event", "Conf"),
                    new Listed("talks", List.of("First"))),
                List.of(
                    new Byline(told.report()),
                    new Remark(told.notes().get(1)),
                    new Chapter(
                        "Highlights",
                        List.of(
                            new Whereabouts(null, List.of("Somewhere")),
                            quote(told.highlights().get(2)),
                            new Remark(told.notes().get(2)),
                            quote(told.highlights().get(3)))),
                    new Chapter(
                        "First",
                        List.of(
                            new TalkFacts(told.talks().getFirst().talk(), HighlightColour.GREEN),
                            quote(told.highlights().get(1)),
                            new Remark(told.notes().getFirst()))))));
  }

  @Test
  void a_talk_tells_what_each_report_has_of_it_and_no_other_talks_loss() {
    var one =
        new ToldReport(1, "One", "Conf")
            .talk(11, 20, "First", FollowUp.NONE)
            .talk(12, 40, "Second", FollowUp.NONE)
            .mark(1, 11, HighlightColour.BLUE)
            .quote(2, 11L, 2100, "said")
            .detached(3, 11L, "of the first")
            .detached(4, 12L, "of the second")
            .detached(5, null, "of none")
            .told();
    var two =
        new ToldReport(2, "Two", "Conf")
            .talk(11, 3, "First", FollowUp.NONE)
            .quote(9, 11L, 310, "told otherwise")
            .told();
    var outlines = outlines(Layout.TALK, two, one);
    assertThat(outlines).extracting(FileOutline::title).containsExactly("First", "Second", "One");
    assertThat(outlines.getFirst().parts())
        .containsExactly(
            new TalkFacts(one.talks().getFirst().talk(), HighlightColour.BLUE),
            new Chapter(
                "One",
                List.of(
                    new Byline(one.report()),
                    new Chapter(null, List.of(quote(one.highlights().get(1)))),
                    lost(new Whereabouts("First", List.of("Somewhere")), one, 2))),
            new Chapter(
                "Two",
                List.of(
                    new Byline(two.report()),
                    new Chapter(null, List.of(quote(two.highlights().getFirst()))))));
    assertThat(outlines.getLast().parts())
        .containsExactly(
            new Byline(one.report()), lost(new Whereabouts(null, List.of("Somewhere")), one, 4));
  }

  @Test
  void an_event_tells_of_each_report_by_its_day() {
    var one =
        new ToldReport(1, "One", "Conf")
            .talk(11, 20, "First", FollowUp.TO_WATCH)
            .detached(3, 11L, "lost")
            .told();
    var two = new ToldReport(2, "Two", "Conf").quote(9, null, 310, "words").told();
    var outline = outlines(Layout.EVENT, two, one).getFirst();
    assertThat(outline)
        .isEqualTo(
            new FileOutline(
                owner(FileOwner.Kind.EVENT, 4),
                "Conf",
                List.of(
                    new Worded("title", "Conf"),
                    new Worded("event", "Conf"),
                    new Listed("source", List.of("https://example.org/1", "https://example.org/2")),
                    new Listed("author", List.of("Cy Writer")),
                    new Listed("talks", List.of("First"))),
                List.of(
                    new Chapter(
                        "One",
                        List.of(
                            new Byline(one.report()),
                            new Chapter(
                                "First",
                                List.of(new TalkFacts(one.talks().getFirst().talk(), null))),
                            lost(new Whereabouts("First", List.of("Somewhere")), one, 0))),
                    new Chapter(
                        "Two",
                        List.of(
                            new Byline(two.report()),
                            new Chapter(
                                "Highlights",
                                List.of(
                                    new Whereabouts(null, List.of("Somewhere")),
                                    quote(two.highlights().getFirst()))))))));
  }

  @Test
  void where_something_stood_does_not_name_its_talk_twice() {
    var told =
        new ToldReport(1, "One", null)
            .talk(11, 20, "Some*where*", FollowUp.NONE)
            .detached(3, 11L, "lost", List.of("One", "Day 2", "10:00 Some*where* else", " "))
            .told();
    var chapter = (Chapter) outlines(Layout.REPORT, told).getFirst().parts().getLast();
    assertThat(chapter.parts().getFirst())
        .isEqualTo(new Whereabouts(null, List.of("Day 2", "10:00 Some*where* else")));
  }

  @Test
  void of_what_stood_under_no_heading_only_the_talk_is_named() {
    var told =
        new ToldReport(1, "One", null)
            .talk(11, 20, "First", FollowUp.NONE)
            .detached(3, 11L, "of a talk", List.of())
            .detached(4, null, "of none", List.of("One"))
            .told();
    assertThat(outlines(Layout.REPORT, told).getFirst().parts().getLast())
        .isEqualTo(
            new Chapter(
                "Detached highlights",
                List.of(
                    new Whereabouts("First", List.of()),
                    quote(told.highlights().getFirst()),
                    quote(told.highlights().getLast()))));
  }

  @Test
  void a_report_whose_losses_are_all_told_with_their_talks_has_no_file_beside_them() {
    var told =
        new ToldReport(1, "One", null)
            .talk(11, 20, "First", FollowUp.NONE)
            .detached(3, 11L, "of a talk")
            .told();
    assertThat(outlines(Layout.TALK, told)).extracting(FileOutline::title).containsExactly("First");
  }

  @Test
  void what_begins_at_one_place_stands_in_the_order_in_which_it_was_made() {
    var told =
        new ToldReport(1, "One", null)
            .quote(5, null, 100, "second")
            .quote(4, null, 100, "first")
            .detached(9, null, "lost later")
            .detached(8, null, "lost")
            .note(3, new AboutReport(new ReportId(1)), NoteKind.NOTE, "later")
            .note(2, new AboutReport(new ReportId(1)), NoteKind.NOTE, "sooner")
            .told();
    assertThat(outlines(Layout.REPORT, told).getFirst().parts().toString())
        .containsSubsequence("sooner", "later", "first", "second", "lost", "lost later");
  }

  private static Chapter lost(Whereabouts place, ReportNotes told, int highlight) {
    return new Chapter(
        "Detached highlights", List.of(place, quote(told.highlights().get(highlight))));
  }

  private static List<FileOutline> outlines(Layout layout, ReportNotes... told) {
    var all = List.of(told);
    return new Outlines(ToldReport.catalogue(all)).of(all, layout).toList();
  }

  private static FileOwner owner(FileOwner.Kind kind, long id) {
    return new FileOwner(kind, id, Instant.EPOCH);
  }

  private static Quote quote(Highlight highlight) {
    return new Quote(highlight, Quotes.words(highlight.anchor().quote()));
  }
}
