package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit.Kind;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators find, over a report of two talks. */
class SearchOperatorsTest {
  private static final String MOORING = "TALK Mooring many boats";
  private static final String CHARTS = "TALK Charts without paper";
  private static final String REPORT = "REPORT Harbour days";
  private static final String MARK = "HIGHLIGHT Harbour days";

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-30T12:00:00Z"));
  @AutoClose private Library library;
  private ReportId report;
  private TalkId mooring;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), clock);
    report = Reported.in(library);
    mooring = Reported.firstTalk(library, report);
  }

  private List<String> found(String query) {
    return library.searching().find(query, 50).stream()
        .map(hit -> hit.kind() + " " + hit.title())
        .toList();
  }

  @Test
  void how_the_user_stands_to_reports_and_talks() {
    assertThat(found("is:unread")).containsExactly(REPORT);
    assertThat(found("is:read")).isEmpty();
    var version = MarkedReport.newest(library, report);
    library.reports().rememberPosition(report, version, new ReadingPosition(20, 0.4));
    assertThat(found("is:reading")).containsExactly(REPORT);
    library.reports().markRead(report, true);
    assertThat(found("ist:gelesen")).containsExactly(REPORT);
    assertThat(found("is:unread OR is:reading")).isEmpty();
    library.talks().followUp(mooring, FollowUp.TO_WATCH);
    assertThat(found("is:to-watch")).containsExactly(MOORING);
    assertThat(found("type:talk -is:to-watch")).containsExactly(CHARTS);
    library.talks().followUp(mooring, FollowUp.WATCHED);
    assertThat(found("is:watched boats")).containsExactly(MOORING);
    assertThat(found("is:to-watch")).isEmpty();
  }

  @Test
  void a_star_and_colours_are_of_highlights() {
    assertThat(found("is:starred")).isEmpty();
    library.highlights().markTalk(report, mooring, HighlightColour.RED);
    MarkedReport.text(library, report, Reported.spanOf("rope is tied"), HighlightColour.GREEN);
    assertThat(found("is:starred")).containsExactly(MOORING);
    assertThat(found("colour:red")).containsExactly(MOORING);
    assertThat(found("farbe:grün")).containsExactly(MARK);
    assertThat(found("color:green tied")).containsExactly(MARK);
    assertThat(found("color:green coffee")).isEmpty();
    assertThat(found("has:highlight")).contains(REPORT, MOORING).doesNotContain(CHARTS);
    assertThat(found("is:detached")).isEmpty();
    library.history().undo();
    assertThat(found("colour:green")).isEmpty();
  }

  @Test
  void a_highlight_is_detached_while_its_words_are_gone() {
    MarkedReport.text(
        library, report, Reported.spanOf("The coffee was good."), HighlightColour.BLUE);
    Reported.in(library, "Nothing is as it was, and nobody said why that would be.", List.of());
    assertThat(found("is:detached")).containsExactly(MARK);
    library.history().undo();
    assertThat(found("is:detached")).isEmpty();
  }

  @Test
  void links_are_had_where_they_have_an_address() {
    assertThat(found("has:recording")).containsExactlyInAnyOrder(MOORING, CHARTS);
    assertThat(found("has:slides")).isEmpty();
    var expected = new TalkLink(LinkRole.VIDEO, "");
    var slides = new TalkLink(LinkRole.SLIDES, "https://example.org/s.pdf");
    library.talks().correct(mooring, TalkEdit.NOTHING.withLinks(List.of(expected, slides)));
    assertThat(found("has:recording")).containsExactly(CHARTS);
    assertThat(found("hat:folien")).containsExactly(MOORING);
  }

  @Test
  void a_kind_is_the_one_that_is_shown() {
    assertThat(found("kind:keynote")).isEmpty();
    library.talks().correct(mooring, TalkEdit.NOTHING.withKind(TalkKind.KEYNOTE));
    assertThat(found("kind:keynote")).containsExactly(MOORING);
    assertThat(found("kind:talk")).hasSize(2);
  }

  @Test
  void notes_are_found_by_kind_and_by_what_is_to_be_done() {
    var today = LocalDate.now(clock);
    var about = new NoteTarget.AboutTalk(mooring);
    var ask = library.notes().add(about, NoteKind.ACTION, "Ask the bosun");
    var why = library.notes().add(about, NoteKind.QUESTION, "Why twice?");
    library.notes().add(about, NoteKind.TAKEAWAY, "Tie it twice");
    var note = "NOTE Mooring many boats";
    assertThat(found("kind:takeaway")).containsExactly(note);
    assertThat(found("is:open")).containsExactly(note, note);
    assertThat(found("is:due")).isEmpty();
    library.notes().setDue(ask, today.plusDays(1));
    assertThat(found("is:due")).isEmpty();
    clock.move(Duration.ofDays(1));
    assertThat(found("is:due bosun")).containsExactly(note);
    library.notes().tick(ask, true);
    library.notes().tick(why, true);
    assertThat(found("is:due OR is:open")).isEmpty();
    assertThat(found("has:action")).containsExactly(MOORING);
    assertThat(found("has:note type:report")).isEmpty();
    assertThat(found("has:question -has:slides")).containsExactly(MOORING);
  }

  @Test
  void what_belongs_to_a_talk_or_a_report_is_found_by_it_behind_itself() {
    var mark = MarkedReport.text(library, report, Reported.spanOf("home"), HighlightColour.RED);
    library.notes().add(new NoteTarget.AboutTalk(mooring), NoteKind.NOTE, "Ask the bosun");
    library.notes().add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "At last");
    assertThat(found("speaker:quayle")).containsExactly(MOORING, "NOTE Mooring many boats");
    assertThat(found("talk:mooring -type:talk")).containsExactly("NOTE Mooring many boats");
    assertThat(found("author:okafor")).startsWith(REPORT).contains(MARK, "NOTE Harbour days");
    assertThat(found("author:okafor bosun")).isEmpty();
    assertThat(found("bosun speaker:quayle")).hasSize(1);
  }

  @Test
  void tags_are_asked_for_whatever_has_them() {
    library.tagging().change(new TagOwner.OfTalk(mooring), List.of("sea marks"), List.of());
    var note = library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "So");
    library.tagging().change(new TagOwner.OfNote(note), List.of("Marks of ink"), List.of());
    assertThat(found("tag:marks")).containsExactlyInAnyOrder(MOORING, "NOTE Harbour days");
    assertThat(found("tag:\"sea marks\"")).containsExactly(MOORING);
    assertThat(found("tag:ma* boats")).containsExactly(MOORING);
    assertThat(found("tag:rope")).isEmpty();
  }

  @Test
  void days_are_those_of_publishing_and_of_writing() {
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "First");
    clock.move(Duration.ofDays(40));
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Second");
    assertThat(found("on:today")).containsExactly("NOTE Harbour days");
    assertThat(found("before:today type:note")).hasSize(1);
    assertThat(found("after:yesterday first")).isEmpty();
    assertThat(found("after:yesterday second")).hasSize(1);
    assertThat(found("type:note after:1999 before:2999")).hasSize(2);
    assertThat(found("type:note on:1999")).isEmpty();
  }

  @Test
  void without_words_the_newest_come_first_and_what_is_left_out_alone_finds_nothing() {
    for (int i = 0; i < 4; i++) {
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.ACTION, "Do " + i);
      clock.move(Duration.ofHours(1));
    }
    var hits = library.searching().search("is:open", 3);
    assertThat(hits.total()).isEqualTo(4);
    assertThat(hits.best())
        .extracting(hit -> hit.snippet().getFirst().text())
        .containsExactly("Do 3", "Do 2", "Do 1");
    assertThat(found("-is:read")).isEmpty();
    assertThat(found("-type:note -is:read")).isEmpty();
  }

  @Test
  void either_of_words_and_operators_is_enough() {
    assertThat(found("coffee OR speaker:tiller")).containsExactlyInAnyOrder(REPORT, CHARTS);
    assertThat(found("(boats OR charts) type:talk -speaker:tiller")).containsExactly(MOORING);
    assertThat(found("type:talk (speaker:tiller OR is:starred)")).containsExactly(CHARTS);
    assertThat(found("tied OR nothingness")).containsExactly(REPORT);
    assertThat(found("type:note OR -rope")).isEmpty();
    var counted = library.searching().search("boats OR coffee", Kind.TALK, 1);
    assertThat(counted.total()).isEqualTo(1);
    assertThat(counted.byKind()).containsKeys(Kind.REPORT, Kind.TALK);
  }

  @Test
  void a_report_that_may_have_more_talks_is_suggested_until_they_are_settled() {
    var perhaps = Reported.talk("Fog horns", "Bo Sample", "https://example.org/v");
    var text = "Something else.\n\nFog horns\nBo Sample was loud.\n";
    var other =
        ToldReports.put(
            library, "https://example.org/fog", "Fog", text, List.of(), List.of(perhaps));
    assertThat(found("is:suggested")).containsExactly("REPORT Fog");
    library.talks().decline(library.talks().suggestions(other).getFirst().id());
    assertThat(found("is:suggested")).isEmpty();
  }
}
