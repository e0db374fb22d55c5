package app.hallway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.hallway.model.EventId;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.LibraryChange;
import app.hallway.model.LibraryChange.HighlightsChanged;
import app.hallway.model.LibraryChange.HistoryChanged;
import app.hallway.model.LibraryChange.NoteChanged;
import app.hallway.model.LibraryChange.ReportGone;
import app.hallway.model.LibraryChange.ReportsChanged;
import app.hallway.model.LibraryChange.SpeakersChanged;
import app.hallway.model.LibraryChange.SuggestionsChanged;
import app.hallway.model.LibraryChange.TalkChanged;
import app.hallway.model.LibraryChange.VersionAdded;
import app.hallway.model.LibraryChange.WatchedFoldersChanged;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.backup.Beginning;
import app.hallway.store.journal.Step;
import app.hallway.store.reports.SourceRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts are told of what a step changed, and of taking it back. */
class ConsequencesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  private final List<LibraryChange> facts = new ArrayList<>();
  private Store store;
  private ReportId report;
  private VersionId older;
  private VersionId newer;
  private TalkId tides;
  private TalkId ropes;
  private HighlightId highlight;

  @BeforeEach
  void open(@TempDir Path folder) {
    try (var tables = new Tables(folder)) {
      report = tables.report();
      older = tables.version(report, "a");
      newer = tables.version(report, "b");
      tides = tables.talk();
      ropes = tables.talk();
      tables.mention(newer, tides, "DETECTED");
      tables.mention(newer, ropes, "BY_HAND");
      highlight = new HighlightId(tables.highlight(report, newer, null, false));
      tables.statements.update("INSERT INTO event (id, name) VALUES (1, 'Harbour'), (2, 'Pier')");
    }
    store =
        Store.open(
            folder.resolve("a.hallway"),
            Beginning.ONLY_WHERE_NONE_WAS,
            Clock.fixed(NOW, ZoneOffset.UTC),
            facts::add,
            markdown -> markdown);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_note_is_told_with_what_it_is_about() {
    for (var target :
        List.of(
            new NoteTarget.AboutTalk(tides),
            new NoteTarget.AboutReport(report),
            new NoteTarget.AboutHighlight(highlight))) {
      facts.clear();
      var note = store.step(step(), session -> note(session, target));
      assertFacts(new NoteChanged(note, target));
      store.undo();
      assertFacts(new NoteChanged(note, target));
    }
  }

  @Test
  void marks_are_told_with_their_report() {
    assertTold(
        session -> session.highlights().recolour(highlight, HighlightColour.RED, NOW),
        new HighlightsChanged(report));
    assertTold(session -> session.highlights().bin(highlight, NOW), new HighlightsChanged(report));
    assertTold(
        session ->
            session.highlights().place(highlight, older, new Placement.Edited(new TextSpan(1, 2))),
        new HighlightsChanged(report));
  }

  @Test
  void talks_are_told_one_by_one() {
    assertTold(
        session -> session.talks().correct(tides, TalkEdit.NOTHING.withTitle("Ebb")),
        new TalkChanged(tides));
    assertTold(
        session -> session.talks().followUp(tides, FollowUp.TO_WATCH, NOW), new TalkChanged(tides));
    assertTold(session -> session.talks().dismiss(ropes), new TalkChanged(ropes));
    assertTold(
        session -> session.joins().tellApart(ropes, tides),
        new TalkChanged(tides),
        new TalkChanged(ropes));
  }

  @Test
  void both_talks_that_become_one_are_told() {
    assertTold(
        session -> session.joins().join(tides, ropes),
        new TalkChanged(tides),
        new TalkChanged(ropes));
    store.write(session -> done(() -> session.joins().join(tides, ropes)));
    assertTold(
        session -> session.joins().release(ropes), new TalkChanged(tides), new TalkChanged(ropes));
  }

  @Test
  void both_talks_of_a_mention_that_is_split_off_are_told() {
    var knots = store.write(session -> session.talks().add());
    assertTold(
        session -> session.joins().part(report, tides, knots),
        new TalkChanged(tides),
        new TalkChanged(knots));
  }

  @Test
  void a_report_that_goes_or_comes_is_told() {
    store.step(step(), session -> done(() -> session.reports().bin(report, NOW)));
    assertFacts(new ReportsChanged(), new ReportGone(report));
    store.undo();
    assertFacts(new ReportsChanged());
    store.redo();
    assertFacts(new ReportsChanged(), new ReportGone(report));
  }

  @Test
  void a_report_that_shows_another_version_is_told() {
    assertTold(
        session -> session.reports().goBack(report, older),
        new ReportsChanged(),
        new VersionAdded(report));
  }

  @Test
  void what_lists_of_reports_show_is_told() {
    assertTold(
        session -> session.tags().change(new TagOwner.OfReport(report), List.of("sea"), List.of()),
        new ReportsChanged());
    assertTold(session -> session.reports().chooseEvent(report, "Harbour"), new ReportsChanged());
    assertTold(session -> session.events().rename(new EventId(1), "Haven"), new ReportsChanged());
    assertTold(
        session -> session.events().join(new EventId(1), new EventId(2)), new ReportsChanged());
    assertTold(
        session -> session.events().tellApart(new EventId(1), new EventId(2)),
        new ReportsChanged());
  }

  @Test
  void speakers_suggestions_and_folders_are_told() {
    var ada = new SpeakerName("Ada Quayle");
    var quayle = new SpeakerName("A. Quayle");
    assertTold(session -> session.speakers().merge(List.of(quayle), ada), new SpeakersChanged());
    assertTold(session -> session.speakers().part(ada, quayle), new SpeakersChanged());
    assertTold(
        session -> session.suggestions().decline(report, new TalkKey.Title("ebb")),
        new SuggestionsChanged(report));
    assertTold(session -> session.watched().add(Path.of("in")), new WatchedFoldersChanged());
  }

  @Test
  void of_where_files_came_from_nothing_is_told_but_the_step() {
    assertTold(
        session -> session.sources().bring("a.md", new SourceRepository.Brought(report, "b")));
    assertTold(session -> session.sources().part(older, report));
  }

  @Test
  void what_is_no_step_tells_only_what_it_says_itself() {
    store.write(session -> done(() -> session.talks().dismiss(tides)));
    assertThat(facts).isEmpty();
    store.write(session -> done(() -> session.tell(new SpeakersChanged())));
    assertThat(facts).containsExactly(new SpeakersChanged());
  }

  @Test
  void a_step_that_fails_tells_nothing_and_changes_nothing() {
    assertThat(
            catchThrowable(
                () ->
                    store.step(
                        step(),
                        session -> {
                          session.talks().dismiss(tides);
                          throw new IllegalStateException("broken");
                        })))
        .hasMessage("broken");
    assertThat(facts).isEmpty();
    boolean isThere = store.read(session -> session.talks().find(tides).isPresent());
    boolean isStep = store.read(session -> session.steps().undoable().isPresent());
    assertThat(isThere).isTrue();
    assertThat(isStep).isFalse();
  }

  private static NoteId note(Session session, NoteTarget target) {
    return session.notes().add(target, NoteKind.NOTE, "barnacle", NOW);
  }

  private static Step step() {
    return Step.of("step");
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  /** Does a step and takes it back: both are told alike. */
  private void assertTold(Consumer<Session> work, LibraryChange... told) {
    facts.clear();
    store.step(
        step(),
        session -> {
          work.accept(session);
          return true;
        });
    assertFacts(told);
    store.undo();
    assertFacts(told);
  }

  private void assertFacts(LibraryChange... told) {
    var expected = new ArrayList<LibraryChange>(List.of(told));
    expected.add(new HistoryChanged());
    assertThat(facts).containsExactlyInAnyOrderElementsOf(expected);
    facts.clear();
  }
}
