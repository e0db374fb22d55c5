package app.hallway.library.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting;
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
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkMention;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks that the user joins and splits. */
final class JoiningTest {
  private static final String MINA = "https://mina.example/harbour";
  private static final String RITA = "https://rita.example/harbour";
  private static final String VIDEO = "https://www.youtube.com/watch?v=mooring0001";
  private static final String MINAS =
      "Mooring many boats\nA rope is tied twice.\n\n\nTides by heart\nDrawn from memory.\n";
  private static final String RITAS =
      "How to moor a fleet\nThe knot came first.\n\n\nSailing home\nAnd that was it.\n";

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId mina;
  private ReportId rita;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    mina = minas(MINAS, "Mooring many boats", "Tides by heart");
    rita = ritas(RITAS, "How to moor a fleet", "Sailing home");
  }

  private void reopen() throws LibraryException {
    library.close();
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private ReportId minas(String text, String... titles) {
    return put(MINA, text, talk(titles[0], "Ada Quayle"), talk(titles[1], "Ben Tiller"));
  }

  private ReportId ritas(String text, String... titles) {
    return put(RITA, text, talk(titles[0]), talk(titles[1], "Cy Sail"));
  }

  private ReportId put(String address, String text, DetectedTalk... talks) {
    return ToldReports.put(library, address, "Harbour", "Harbour Conf 2026", text, List.of(talks));
  }

  private static DetectedTalk talk(String title, String... speakers) {
    return linked(title, List.of(), speakers);
  }

  private static DetectedTalk linked(String title, List<TalkLink> links, String... speakers) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(speakers).stream().map(name -> new Speaking(name, null)).toList(),
        null,
        links,
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private TalkId told(ReportId report, int place) {
    return library.talks().of(report).get(place).talk().id();
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

  @Test
  void a_joined_talk_is_one_with_all_that_was_written_about_either() {
    var one = told(mina, 0);
    var other = told(rita, 0);
    library.notes().add(new NoteTarget.AboutTalk(one), NoteKind.NOTE, "First");
    library.notes().add(new NoteTarget.AboutTalk(other), NoteKind.QUESTION, "Second");
    library.highlights().markTalk(rita, other, HighlightColour.RED);
    MarkedReport.text(library, rita, spanOf(RITAS, "The knot"), HighlightColour.BLUE);
    library.talks().followUp(other, FollowUp.TO_WATCH);
    library.talks().correct(one, TalkEdit.NOTHING.withTitle("Mooring"));
    library.talks().correct(other, TalkEdit.NOTHING.withTitle("Fleet").withDay("Day 2"));

    library.talks().join(one, other);

    assertThat(told(rita, 0)).isEqualTo(one);
    var page = library.talks().page(one).orElseThrow();
    assertThat(page.notes()).extracting(Note::markdown).containsExactly("First", "Second");
    assertThat(page.talk())
        .satisfies(
            talk -> {
              assertThat(talk.title()).isEqualTo("Mooring");
              assertThat(talk.day()).isEqualTo("Day 2");
              assertThat(talk.followUp()).isEqualTo(FollowUp.TO_WATCH);
              assertThat(talk.speakers()).containsExactly(new Speaking("Ada Quayle", null));
            });
    assertThat(page.mentions())
        .extracting(TalkMention::title)
        .containsExactly("Mooring many boats", "How to moor a fleet");
    assertThat(page.mentions().getFirst().join()).isNull();
    assertThat(page.mentions().getLast().join()).isEqualTo(new Join(Join.Reason.BY_HAND, ""));
    assertThat(page.mentions().getLast().words())
        .isEqualTo("How to moor a fleet\nThe knot came first.");
    assertThat(page.mentions().getLast().highlights()).hasSize(2);
    assertThat(library.talks().of(rita).getFirst().highlight()).isNotNull();
    assertThat(library.talks().find(other)).isEmpty();
    assertThat(library.talks().list(TalkFilter.ALL)).hasSize(3);
    assertThat(library.reports().counts().talks()).isEqualTo(3);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_join_outlives_new_versions_other_titles_and_a_restart() throws Exception {
    var one = told(mina, 0);
    library.talks().join(one, told(rita, 0));
    reopen();
    ritas("A word first.\n\n\n" + RITAS, "How to moor a fleet", "Sailing home");
    assertThat(told(rita, 0)).isEqualTo(one);
    minas(MINAS.replace("twice", "thrice"), "Mooring many boats", "Tides by heart");
    assertThat(told(mina, 0)).isEqualTo(one);
    reopen();
    ritas(
        RITAS.replace("How to moor a fleet", "How to moor your fleets"),
        "How to moor your fleets",
        "Sailing home");
    assertThat(told(rita, 0)).isEqualTo(one);
    put(RITA, "Nothing of it.\n");
    assertThat(library.talks().of(rita)).extracting(told -> told.talk().id()).containsExactly(one);
    assertThat(mentions(one)).hasSize(2);
  }

  @Test
  void undoing_a_join_parts_the_versions_that_came_after_it_too() throws Exception {
    var one = told(mina, 0);
    var other = told(rita, 0);
    var note = library.notes().add(new NoteTarget.AboutTalk(other), NoteKind.NOTE, "Mine");
    library.talks().join(one, other);
    ritas("Thanks.\n\n\n" + RITAS, "How to moor a fleet", "Sailing home");
    library.history().undo();
    reopen();
    library.history().undo();
    assertThat(told(rita, 0)).isEqualTo(other);
    assertThat(library.notes().find(note).orElseThrow().target())
        .isEqualTo(new NoteTarget.AboutTalk(other));
    ritas("Thanks.\n\n\n" + RITAS, "How to moor a fleet", "Sailing home");
    assertThat(told(rita, 0)).isEqualTo(other);
    assertThat(library.talks().of(rita)).hasSize(2);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void undone_and_done_again_it_is_as_it_was() {
    var one = told(mina, 0);
    var other = told(rita, 0);
    library.talks().join(one, other);
    assertThat(library.history().undoable()).contains("talk.join");
    library.history().undo();
    assertThat(told(rita, 0)).isEqualTo(other);
    assertThat(library.searching().find("fleet", 9)).isNotEmpty();
    library.history().redo();
    assertThat(told(rita, 0)).isEqualTo(one);
    var split = library.talks().split(mention(one, rita));
    assertThat(told(rita, 0)).isEqualTo(split);
    library.history().undo();
    assertThat(told(rita, 0)).isEqualTo(one);
    library.history().redo();
    assertThat(told(rita, 0)).isEqualTo(split);
  }

  @Test
  void what_is_joined_to_a_joined_talk_is_of_the_last() {
    var one = told(mina, 0);
    var two = told(mina, 1);
    var three = told(rita, 0);
    library.talks().join(two, three);
    library.talks().join(one, two);
    assertThat(mentions(one)).hasSize(3);
    assertThat(library.talks().of(mina)).hasSize(1);
    assertThat(told(rita, 0)).isEqualTo(one);
    library.history().undo();
    assertThat(told(rita, 0)).isEqualTo(two);
    assertThat(library.talks().of(mina)).hasSize(2);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_talk_told_twice_in_one_report_is_told_once_and_can_be_split_again() {
    var one = told(mina, 0);
    library.talks().join(one, told(mina, 1));
    assertThat(library.talks().of(mina)).hasSize(1);
    assertThat(mentions(one)).hasSize(2);
    minas("Thanks.\n\n\n" + MINAS, "Mooring many boats", "Tides by heart");
    assertThat(library.talks().of(mina)).hasSize(1);
    assertThat(mentions(one))
        .extracting(TalkMention::title)
        .containsExactly("Mooring many boats", "Tides by heart");
    var split = library.talks().split(mentions(one).getLast().id());
    assertThat(library.talks().of(mina))
        .extracting(told -> told.talk().id())
        .containsExactly(one, split);
  }

  @Test
  void a_split_keeps_notes_with_the_talk_and_highlights_with_their_report() {
    var video = new TalkLink(LinkRole.VIDEO, VIDEO);
    put(MINA, MINAS + "\n", linked("Mooring many boats", List.of(video), "Ada Quayle"));
    put(RITA, RITAS + "\n", linked("How to moor a fleet", List.of(video), "Ada Quayle"));
    var one = told(mina, 0);
    var joined = told(rita, 0);
    library.notes().add(new NoteTarget.AboutTalk(one), NoteKind.NOTE, "Mine");
    library.highlights().markTalk(rita, one, HighlightColour.RED);
    library.highlights().markTalk(mina, one, HighlightColour.GREEN);
    library.talks().followUp(one, FollowUp.WATCHED);

    var split = library.talks().split(mention(one, rita));

    assertThat(library.talks().page(split).orElseThrow().notes()).isEmpty();
    assertThat(library.talks().page(one).orElseThrow().notes()).hasSize(1);
    assertThat(library.talks().find(one).orElseThrow().followUp()).isEqualTo(FollowUp.WATCHED);
    assertThat(library.highlights().of(rita)).extracting(Highlight::talk).containsExactly(split);
    assertThat(library.highlights().of(mina)).extracting(Highlight::talk).containsExactly(one);
    assertThat(joined).isEqualTo(one);
  }

  @Test
  void a_split_outlives_whatever_is_detected_later() throws Exception {
    var video = new TalkLink(LinkRole.VIDEO, VIDEO);
    var other = "https://other.example/harbour";
    var text = "Mooring boats, many\nTold a third time.\n";
    put(other, text, linked("Mooring boats, many", List.of(video), "Ada Quayle"));
    put(MINA, MINAS + "\n", linked("Mooring many boats", List.of(video), "Ada Quayle"));
    var one = told(mina, 0);
    var third = library.reports().at(other).orElseThrow();
    assertThat(told(third, 0)).isEqualTo(one);
    var split = library.talks().split(mention(one, mina));
    reopen();
    put(MINA, MINAS + "\n\n", linked("Mooring many boats", List.of(video), "Ada Quayle"));
    assertThat(told(mina, 0)).isEqualTo(split);
    put(other, text + "\n", linked("Mooring boats, many", List.of(video), "Ada Quayle"));
    assertThat(told(third, 0)).isEqualTo(one);
    put(MINA, "Elsewhere.\n", linked("Elsewhere", List.of(video), "Ada Quayle"));
    assertThat(told(mina, 0)).isNotEqualTo(one);
    assertThat(library.talks().page(split).orElseThrow().candidates())
        .extracting(candidate -> candidate.talk().talk().id())
        .doesNotContain(one);
    library.talks().join(one, told(mina, 0));
    assertThat(told(mina, 0)).isEqualTo(one);
  }

  @Test
  void a_report_that_could_be_of_either_is_of_neither_and_both_are_offered() {
    var video = new TalkLink(LinkRole.VIDEO, VIDEO);
    put(MINA, MINAS + "\n", linked("Mooring many boats", List.of(video), "Ada Quayle"));
    put(RITA, RITAS + "\n", linked("How to moor a fleet", List.of(video), "Ada Quayle"));
    var one = told(mina, 0);
    assertThat(told(rita, 0)).isEqualTo(one);
    var split = library.talks().split(mention(one, rita));
    var third =
        put(
            "https://other.example/harbour",
            "Mooring many boats\nOnce more.\n",
            linked("Mooring many boats", List.of(video), "Ada Quayle"));
    assertThat(told(third, 0)).isNotIn(one, split);
    assertThat(library.talks().page(told(third, 0)).orElseThrow().candidates())
        .allMatch(it -> it.likeness() == JoinCandidate.Likeness.ONE_OF_SEVERAL)
        .extracting(candidate -> candidate.talk().talk().id())
        .containsExactlyInAnyOrder(one, split);
  }

  @Test
  void what_cannot_be_joined_or_split_changes_nothing() {
    var one = told(mina, 0);
    assertThatThrownBy(() -> library.talks().join(one, one))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.talks().join(one, new TalkId(999)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.talks().split(mention(one, mina)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(library.history().undoable()).contains("import");
  }

  private static TextSpan spanOf(String text, String words) {
    int start = text.indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  @Test
  void theExportedFileOfATalkStaysItsOwnThroughJoinsAndSplits() throws IOException {
    var talk = told(rita, 0);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "first words");
    var file = exportedTalk(talk);
    var joined = library.talks().join(talk, told(mina, 0));
    library.notes().add(new NoteTarget.AboutTalk(joined), NoteKind.NOTE, "of both");
    assertThat(exportedTalk(joined)).isEqualTo(file).content().contains("of both");
    library.events().rename(library.events().list().getFirst().id(), "Harbour 26");
    assertThat(exportedTalk(joined)).isEqualTo(file);
    var parted = library.talks().split(mention(joined, mina));
    library.notes().add(new NoteTarget.AboutTalk(parted), NoteKind.NOTE, "of its own");
    assertThat(exportedTalk(parted)).isNotEqualTo(file).content().contains("of its own");
    assertThat(exportedTalk(joined)).isEqualTo(file);
    library.talks().correct(joined, new TalkEdit("Another title", null, null, null, null));
    assertThat(exportedTalk(joined)).isEqualTo(file).content().contains("# Another title");
  }

  private Path exportedTalk(TalkId talk) throws IOException {
    var written =
        library
            .exporting()
            .export(
                new Exporting.Scope(null, talk, null),
                ExportPlan.markdown(Layout.TALK, Placing.OVERWRITE),
                folder.resolve("out"));
    return Stream.concat(written.written().stream(), written.unchanged().stream())
        .findFirst()
        .orElseThrow();
  }
}
