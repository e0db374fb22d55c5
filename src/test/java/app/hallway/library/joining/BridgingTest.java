package app.hallway.library.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.MentionId;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.StepOutcome;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkMention;
import app.hallway.model.TextSpan;
import app.hallway.store.OldLibrary;
import app.hallway.testing.MarkedReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that shows two talks of others to be one. */
final class BridgingTest {
  private static final String PAGE = "https://sched.co/1aBcD";
  private static final String OTHER_PAGE = "https://sched.co/2bCdE";
  private static final String VIDEO = "https://www.youtube.com/watch?v=mooring0001";
  private static final String EVENT = "Harbour Conf 2026";

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private ReportId put(String who, DetectedTalk... talks) {
    return put(who, EVENT, "", talks);
  }

  private ReportId put(String who, String event, String more, DetectedTalk... talks) {
    var text = new StringBuilder(who).append(" was there.\n\n\n").append(more);
    for (var talk : talks) {
      text.append(talk.title()).append("\nas ").append(who).append(" tells it.\n\n\n");
    }
    return ToldReports.put(
        library, address(who), "By " + who, event, text.toString(), List.of(talks));
  }

  private static String address(String who) {
    return "https://" + who + ".example/harbour";
  }

  private static DetectedTalk talk(String title, String speaker, TalkLink... links) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        speaker.isEmpty() ? List.of() : List.of(new Speaking(speaker, null)),
        null,
        List.of(links),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private static TalkLink page(String url) {
    return new TalkLink(LinkRole.SCHEDULE, url);
  }

  private static TalkLink video() {
    return new TalkLink(LinkRole.VIDEO, VIDEO);
  }

  private ReportId annWithTheRecording() {
    return put("ann", talk("Mooring, an exercise", "Ada Quayle", video()));
  }

  private ReportId benWithThePage() {
    return put("ben", talk("How to moor a fleet", "Ada Quayle", page(PAGE)));
  }

  private ReportId cyWithBoth() {
    return put("cy", talk("Ropes", "Ada Quayle", page(PAGE), video()));
  }

  private void bring(int who) {
    switch (who) {
      case 'a' -> annWithTheRecording();
      case 'b' -> benWithThePage();
      default -> cyWithBoth();
    }
  }

  private TalkId told(ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  private List<TalkMention> mentions(TalkId talk) {
    return library.talks().page(talk).orElseThrow().mentions();
  }

  private MentionId mention(TalkId talk, ReportId report) {
    return mentions(talk).stream()
        .filter(mention -> mention.report().id().equals(report))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "acb", "bac", "bca", "cab", "cba"})
  void page_and_recording_make_one_talk_in_whatever_order_they_come(String order) {
    order.chars().forEach(this::bring);
    assertThat(library.talks().list(TalkFilter.ALL))
        .singleElement()
        .satisfies(talk -> assertThat(mentions(talk.talk().id())).hasSize(3));
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void it_is_told_why_they_are_one() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var cy = cyWithBoth();
    var one = told(ann);
    assertThat(told(ben)).isEqualTo(one);
    assertThat(told(cy)).isEqualTo(one);
    assertThat(mentions(one))
        .extracting(TalkMention::join)
        .containsExactly(
            null,
            new Join(Join.Reason.LINKED_TOGETHER, "By cy"),
            new Join(Join.Reason.LINKED_TOGETHER, "By cy"));
  }

  @Test
  void what_the_user_wrote_about_either_is_there() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    library.notes().add(new NoteTarget.AboutTalk(told(ann)), NoteKind.NOTE, "First");
    library.notes().add(new NoteTarget.AboutTalk(told(ben)), NoteKind.QUESTION, "Second");
    library.highlights().markTalk(ann, told(ann), HighlightColour.RED);
    library.highlights().markTalk(ben, told(ben), HighlightColour.BLUE);
    library.talks().followUp(told(ben), FollowUp.TO_WATCH);
    library.talks().correct(told(ann), TalkEdit.NOTHING.withTitle("Mooring"));
    library.talks().correct(told(ben), TalkEdit.NOTHING.withDay("Day 2"));
    cyWithBoth();
    var one = told(ann);
    var page = library.talks().page(one).orElseThrow();
    assertThat(page.notes()).extracting(Note::markdown).containsExactly("First", "Second");
    assertThat(page.talk().followUp()).isEqualTo(FollowUp.TO_WATCH);
    assertThat(page.talk().title()).isEqualTo("Mooring");
    assertThat(page.talk().day()).isEqualTo("Day 2");
    assertThat(library.highlights().all())
        .hasSize(2)
        .allMatch(Highlight::wholeTalk)
        .extracting(Highlight::talk)
        .containsOnly(one);
    assertThat(library.searching().find("fleet", 9)).isNotEmpty();
  }

  @Test
  void undoing_the_import_parts_them_with_what_was_written_about_each() throws Exception {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var other = told(ben);
    var note = library.notes().add(new NoteTarget.AboutTalk(other), NoteKind.NOTE, "Mine");
    cyWithBoth();
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
    assertThat(told(ben)).isEqualTo(other).isNotEqualTo(told(ann));
    assertThat(library.notes().find(note).orElseThrow().target())
        .isEqualTo(new NoteTarget.AboutTalk(other));
    library.history().redo();
    assertThat(told(ben)).isEqualTo(told(ann));
    library.history().undo();
    library.close();
    open();
    cyWithBoth();
    assertThat(told(ben)).as("imported again").isEqualTo(told(ann));
    assertThat(library.notes().find(note).orElseThrow().target())
        .isEqualTo(new NoteTarget.AboutTalk(told(ann)));
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_link_that_comes_with_a_new_version_joins_too() {
    var ann = put("ann", talk("Mooring, an exercise", "Ada Quayle"));
    var ben = benWithThePage();
    assertThat(told(ann)).isNotEqualTo(told(ben));
    put(
        "ann",
        EVENT,
        "Now with links.\n\n\n",
        talk("Mooring, an exercise", "Ada Quayle", page(PAGE)));
    assertThat(told(ann)).isEqualTo(told(ben));
    assertThat(mentions(told(ben)).getLast().join())
        .isEqualTo(new Join(Join.Reason.SCHEDULE_LINK, PAGE));
  }

  @Test
  void what_the_user_split_stays_split() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var cy = cyWithBoth();
    var split = library.talks().split(mention(told(ann), ben));
    put("cy", EVENT, "A word more.\n\n\n", talk("Ropes", "Ada Quayle", page(PAGE), video()));
    put("ben", EVENT, "And more.\n\n\n", talk("How to moor a fleet", "Ada Quayle", page(PAGE)));
    assertThat(told(ben)).isEqualTo(split);
    assertThat(told(cy)).isEqualTo(told(ann)).isNotEqualTo(split);
    var dee = put("dee", talk("Knots", "Ada Quayle", page(PAGE), video()));
    assertThat(told(ben)).isEqualTo(split);
    assertThat(told(ann)).isNotEqualTo(split);
    assertThat(library.talks().page(told(dee)).orElseThrow().candidates())
        .extracting(candidate -> candidate.talk().talk().id())
        .contains(split);
  }

  @Test
  void a_talk_whose_bridge_the_user_split_off_falls_apart_again() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var other = told(ben);
    library.highlights().markTalk(ben, other, HighlightColour.BLUE);
    var cy = cyWithBoth();
    library.talks().split(mention(told(ann), cy));
    assertThat(told(ben)).isEqualTo(other);
    assertThat(library.highlights().of(ben)).extracting(Highlight::talk).containsExactly(other);
    assertThat(List.of(told(ann), told(ben), told(cy))).doesNotHaveDuplicates();
    library.history().undo();
    assertThat(told(ben)).isEqualTo(told(ann)).isEqualTo(told(cy));
    assertThat(library.highlights().of(ben)).extracting(Highlight::talk).containsExactly(told(ann));
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void what_the_user_joined_stays_joined_and_is_said_to_be_so() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var dee = put("dee", talk("Something else", "Ben Tiller"));
    var one = library.talks().join(told(ben), told(dee));
    cyWithBoth();
    assertThat(told(dee)).isEqualTo(told(ben)).isEqualTo(told(ann)).isNotEqualTo(one);
    assertThat(mentions(told(ann)))
        .filteredOn(mention -> mention.report().id().equals(dee))
        .extracting(TalkMention::join)
        .containsExactly(new Join(Join.Reason.BY_HAND, ""));
  }

  @Test
  void what_the_user_joined_in_an_older_program_stays_joined_when_a_bridge_is_split_off()
      throws Exception {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var dee = put("dee", talk("Something else", "Ben Tiller"));
    var theirs = library.talks().join(told(ben), told(dee));
    library.close();
    OldLibrary.forgetWhatJoinsWereWith(folder.resolve("a.hallway"));
    open();
    var cy = cyWithBoth();
    assertThat(told(dee)).isEqualTo(told(ann));
    library.talks().split(mention(told(ann), cy));
    assertThat(told(ben)).isEqualTo(theirs).isNotEqualTo(told(ann));
    assertThat(told(dee)).as("the user's word").isEqualTo(theirs);
    assertThat(mentions(theirs))
        .filteredOn(mention -> mention.report().id().equals(dee))
        .extracting(TalkMention::join)
        .containsExactly(new Join(Join.Reason.BY_HAND, ""));
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_talk_that_was_just_joined_for_one_reason_keeps_none_out_for_another() {
    var ann = put("ann", talk("Mooring, an exercise", "Ada Quayle", page(PAGE)));
    var ben = put("ben", talk("Ropes and splicez in practice", "Ada Quayle", video()));
    var gus = put("gus", talk("Ropes and splicez in practice", "Ada Quayle"));
    var dee = put("dee", talk("Ropes and splicesx in practice", "Ada Quayle"));
    assertThat(told(gus)).isEqualTo(told(ben));
    assertThat(List.of(told(ann), told(ben), told(dee))).doesNotHaveDuplicates();
    put("cy", talk("Ropes and splices in practice", "Ada Quayle", page(PAGE), video()));
    assertThat(told(ben)).isEqualTo(told(ann));
    assertThat(told(dee)).isEqualTo(told(ann));
  }

  @Test
  void a_bridge_that_was_taken_for_a_version_of_another_report_goes_with_its_words()
      throws Exception {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    var other = told(ben);
    var file = folder.resolve("cy.md");
    Files.writeString(file, "# Lunch by the water\n\nThe soup was good, and the ferry late.\n");
    importFrom(file);
    Files.writeString(
        file,
        """
        # Cy at Harbour Conf 2026

        What I saw at Harbour Conf 2026.

        ## Ropes by Ada Quayle

        Speaker: Ada Quayle

        [Schedule](%s) [Recording](%s)
        """
            .formatted(PAGE, VIDEO));
    var cy = importFrom(file);
    assertThat(told(ben)).isEqualTo(told(ann)).isEqualTo(told(cy));
    var apart = library.versions().separate(MarkedReport.newest(library, cy)).orElseThrow();
    assertThat(told(ben)).isEqualTo(told(ann)).isEqualTo(told(apart));
    assertThat(mentions(told(ann)))
        .filteredOn(mention -> mention.report().id().equals(ben))
        .extracting(TalkMention::join)
        .containsExactly(new Join(Join.Reason.LINKED_TOGETHER, "Cy at Harbour Conf 2026"));
    library.talks().split(mention(told(ann), apart));
    assertThat(told(ben)).isEqualTo(other).isNotEqualTo(told(ann));
    library.history().undo();
    library.history().undo();
    assertThat(told(ben)).isEqualTo(told(ann)).isEqualTo(told(cy));
    assertThat(library.upkeep().check()).isEmpty();
  }

  private ReportId importFrom(Path file) {
    library.importing().importAll(List.of(file), Importing.Progress.NONE, () -> false);
    return library.reports().at(file.toString()).orElseThrow();
  }

  @Test
  void talks_that_one_report_tells_apart_are_only_offered() {
    var both =
        put(
            "ann",
            talk("Mooring, an exercise", "Ada Quayle", video()),
            talk("How to moor a fleet", "Ada Quayle", page(PAGE)));
    cyWithBoth();
    assertThat(library.talks().of(both))
        .extracting(talk -> talk.talk().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void talks_of_other_speakers_pages_or_years_are_not_made_one() {
    var ann = annWithTheRecording();
    var ben = put("ben", talk("How to moor a fleet", "Ben Tiller", page(PAGE)));
    put("cy", talk("Ropes", "", page(PAGE), video()));
    assertThat(told(ben)).isNotEqualTo(told(ann));

    var dee = put("dee", talk("Mooring again", "Ada Quayle", page(OTHER_PAGE), video()));
    var eve = put("eve", talk("Mooring, an exercise", "Ada Quayle", page(PAGE)));
    assertThat(told(dee)).isNotEqualTo(told(eve));

    var last = put("fay", "Harbour Conf 2025", "", talk("Tides", "Cy Sail", video2()));
    var now = put("gus", talk("Tides, drawn", "Cy Sail", page("https://sched.co/3cDeF")));
    put("hal", talk("Tidal", "Cy Sail", page("https://sched.co/3cDeF"), video2()));
    assertThat(told(last)).isNotEqualTo(told(now));
  }

  private static TalkLink video2() {
    return new TalkLink(LinkRole.VIDEO, "https://www.youtube.com/watch?v=tides000001");
  }

  @Test
  void a_report_whose_own_words_agree_with_neither_makes_nothing_one() {
    var ann = put("ann", talk("Mooring, an exercise", "Ada Quayle", video()));
    var ben = put("ben", talk("How to draw a chart", "", page(PAGE)));
    put("cy", talk("what we saw on Tuesday", "", page(PAGE), video()));
    assertThat(told(ben)).isNotEqualTo(told(ann));
  }

  @Test
  void talks_of_which_the_user_said_different_things_are_left_to_the_user() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    library.talks().correct(told(ann), TalkEdit.NOTHING.withTitle("Mooring"));
    library.talks().correct(told(ben), TalkEdit.NOTHING.withTitle("Fleets"));
    var cy = cyWithBoth();
    assertThat(told(ann)).isNotEqualTo(told(ben));
    var both = List.of(told(ann), told(ben));
    assertThat(library.talks().page(told(cy)).orElseThrow().candidates())
        .extracting(candidate -> candidate.talk().talk().id())
        .allMatch(both::contains);
    assertThat(both)
        .flatExtracting(talk -> library.talks().page(talk).orElseThrow().candidates())
        .extracting(JoinCandidate::likeness)
        .isNotEmpty();
  }

  @Test
  void a_dismissed_talk_stays_dismissed_and_alone() {
    var ann = annWithTheRecording();
    var ben = benWithThePage();
    library.talks().dismiss(told(ben));
    cyWithBoth();
    assertThat(library.talks().of(ben)).isEmpty();
    assertThat(mentions(told(ann))).isNotEmpty();
  }

  @Test
  void a_recording_that_is_there_only_by_the_join_is_told_once_of_a_talk_to_watch() {
    annWithTheRecording();
    var ben = benWithThePage();
    library.talks().followUp(told(ben), FollowUp.TO_WATCH);
    cyWithBoth();
    assertThat(library.followUps().notices(false))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.talk().id()).isEqualTo(told(ben));
              assertThat(notice.links()).extracting(link -> link.url()).containsExactly(VIDEO);
            });
  }

  @Test
  void marked_words_stay_where_they_are() {
    annWithTheRecording();
    var ben = benWithThePage();
    var text = library.reports().open(ben).orElseThrow().readingText();
    int start = text.indexOf("as ben");
    var mark =
        MarkedReport.text(library, ben, new TextSpan(start, start + 6), HighlightColour.GREEN);
    cyWithBoth();
    assertThat(mentions(told(ben)))
        .filteredOn(mention -> mention.report().id().equals(ben))
        .flatExtracting(TalkMention::highlights)
        .extracting(Highlight::id)
        .containsExactly(mark);
  }
}
