package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.wording.Wording;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate.Likeness;
import app.hallway.model.EventId;
import app.hallway.model.HighlightColour;
import app.hallway.model.JoinCandidate;
import app.hallway.model.LibraryCounts.Named;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.SearchHit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says of the names of events. */
final class EventsTest {
  private static final String LONG = "KubeCon + CloudNativeCon Europe 2022";
  private static final String SHORT = "KubeCon EU 2022";
  private static final String TEXT = "Many Words About Ropes\nTied twice, by hand.\n";

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId ann;
  private ReportId bob;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    ann = report("ann", LONG, TEXT);
    bob = report("bob", SHORT, TEXT);
  }

  private ReportId report(String who, String event, String text) {
    return ToldReports.put(
        library,
        "https://" + who + ".example/post",
        "By " + who,
        event,
        text + "\n\nSaid " + who + ".\n",
        List.of(talk()));
  }

  private static DetectedTalk talk() {
    return Reported.talk("Many Words About Ropes", "Ada Quayle", "");
  }

  private Event event(String name) {
    return library.events().named(name).orElseThrow();
  }

  private void merge() {
    library.events().merge(event(LONG).id(), event(SHORT).id());
  }

  private List<Named> shelves() {
    return library.reports().counts().events();
  }

  private String eventOf(ReportId report) {
    return library.reports().find(report).map(ReportSummary::event).orElseThrow();
  }

  private TalkId talkOf(ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  @Test
  void ofTwoMergedOneNameIsAnAliasThatLaterImportsLandUnder() {
    merge();

    var cho = report("cho", SHORT, TEXT);

    assertThat(shelves()).containsExactly(new Named(LONG, 3));
    assertThat(eventOf(cho)).isEqualTo(LONG);
    assertThat(library.events().list())
        .singleElement()
        .satisfies(event -> assertThat(event.aliases()).containsExactly(SHORT));
    assertThat(talkOf(cho)).isEqualTo(talkOf(ann));
  }

  @Test
  void talksOfMergedEventsAreOfferedForJoiningAndNotJoinedInSilence() {
    assertThat(talkOf(ann)).isNotEqualTo(talkOf(bob));

    merge();

    assertThat(talkOf(ann)).isNotEqualTo(talkOf(bob));
    assertThat(library.talks().page(talkOf(ann)).orElseThrow().candidates())
        .extracting(JoinCandidate::likeness)
        .containsExactly(JoinCandidate.Likeness.SAME_BY_NOW);
  }

  @Test
  void aRenamedEventIsCalledSoEverywhere() throws IOException {
    library.highlights().markTalk(ann, talkOf(ann), HighlightColour.GREEN);
    assertThat(library.searching().find("Valencia", 5)).isEmpty();

    assertThat(library.events().rename(event(LONG).id(), "  Valencia  Days 2022 ")).isEmpty();

    assertThat(shelves()).extracting(Named::name).containsExactly(SHORT, "Valencia Days 2022");
    assertThat(library.talks().page(talkOf(ann)).orElseThrow().talk().event())
        .isEqualTo("Valencia Days 2022");
    assertThat(library.talks().list(TalkFilter.ALL.withEvent("Valencia Days 2022"))).hasSize(1);
    assertThat(library.searching().find("Valencia", 5))
        .extracting(SearchHit::report)
        .containsExactly(ann);
    assertThat(library.searching().find("event:valencia", 5))
        .extracting(SearchHit::kind)
        .containsExactly(SearchHit.Kind.REPORT, SearchHit.Kind.TALK);
    var exported = folder.resolve("out");
    library
        .exporting()
        .export(
            new Scope(null, null, "Valencia Days 2022"),
            ExportPlan.markdown(Layout.EVENT, Placing.KEEP),
            exported);
    try (var files = Files.list(exported)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactly("Valencia Days 2022.md");
    }
  }

  @Test
  void aRenamedEventKeepsItsNameThroughNewVersionsAndNewReports() {
    library.events().rename(event(LONG).id(), "Valencia 2022");

    report("ann", LONG, TEXT + "More.\n");
    var cho = report("cho", LONG, TEXT);
    var dee = report("dee", "Valencia 2022", TEXT);

    assertThat(shelves()).containsExactly(new Named(SHORT, 1), new Named("Valencia 2022", 3));
    library.events().rename(event(LONG).id(), "Spring 2022");
    assertThat(List.of(eventOf(ann), eventOf(cho), eventOf(dee))).containsOnly("Spring 2022");
    report("dee", "Valencia 2022", TEXT + "More.\n");
    assertThat(eventOf(dee)).isEqualTo("Spring 2022");
  }

  @Test
  void aNameThatAnotherEventHasIsNotTakenFromIt() {
    assertThat(library.events().rename(event(LONG).id(), SHORT)).hasValue(event(SHORT));
    assertThat(shelves()).containsExactly(new Named(LONG, 1), new Named(SHORT, 1));

    merge();
    assertThat(library.events().rename(event(LONG).id(), SHORT)).isEmpty();
    assertThat(shelves()).containsExactly(new Named(SHORT, 2));
  }

  @Test
  void aBlankNameGoesBackToTheOneThatReportsHave() {
    library.events().rename(event(LONG).id(), "Valencia 2022");
    library.events().rename(event(LONG).id(), " ");

    assertThat(eventOf(ann)).isEqualTo(LONG);
  }

  @Test
  void aSplitAliasIsAnEventAgain() {
    merge();
    library.events().rename(event(LONG).id(), SHORT);

    library.events().split(event(LONG).id(), SHORT);

    assertThat(shelves()).containsExactly(new Named(LONG, 1), new Named(SHORT, 1));
    assertThatThrownBy(() -> library.events().split(event(LONG).id(), SHORT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBetterNameIsKeptWhicheverIsNamedFirst() {
    library.events().merge(event(SHORT).id(), event(LONG).id());
    assertThat(shelves()).containsExactly(new Named(LONG, 2));
    assertThat(event(LONG).aliases()).containsExactly(SHORT);
  }

  @Test
  void theUsersOwnNameIsBetterThanAnyThatReportsHave() {
    library.events().rename(event(SHORT).id(), "Spring");
    library.events().merge(event(LONG).id(), event("Spring").id());
    assertThat(shelves()).containsExactly(new Named("Spring", 2));
    assertThat(library.events().split(event("Spring").id(), LONG)).isNotNull();
    assertThat(shelves()).containsExactly(new Named(LONG, 1), new Named("Spring", 1));
  }

  @Test
  void ofTwoNamesTheOneWithAYearWithoutNoiseAndWithMoreToSayIsBetter() {
    assertBetter("KubeCon Valencia 2022", "KubeCon + CloudNativeCon Europe Valencia");
    assertBetter("Quay Days 2026", "Report from Quay Days 2026, day two");
    assertBetter("Quay Days Lisbon 2026", "Quay Days 2026");
    assertBetter("Quay Days ’26", "Quay Days");
    assertThat(
            Events.betterNamed(named("Quay Conf 2026"), named("The Quay Conference 2026")).name())
        .isEqualTo("Quay Conf 2026");
    assertThat(
            Events.betterNamed(named("The Quay Conference 2026"), named("Quay Conf 2026")).name())
        .isEqualTo("The Quay Conference 2026");
  }

  private static void assertBetter(String better, String other) {
    assertThat(Events.betterNamed(named(better), named(other)).name()).isEqualTo(better);
    assertThat(Events.betterNamed(named(other), named(better)).name()).isEqualTo(better);
  }

  private static Event named(String name) {
    return new Event(new EventId(name.length()), name, name, List.of(), 1, 0);
  }

  @Test
  void whatWasMergedBeforeComesAlong() {
    var cho = report("cho", "KubeCon 2022", TEXT);
    library.events().merge(event(SHORT).id(), event("KubeCon 2022").id());
    merge();

    assertThat(eventOf(cho)).isEqualTo(LONG);
    assertThat(event(LONG).aliases()).containsExactly("KubeCon 2022", SHORT);
    assertThat(library.reports().list(new ReportFilter.OfEvent(SHORT))).hasSize(3);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void eachIsOneStepThatUndoAndRedoTurn() {
    library.events().rename(event(LONG).id(), "Valencia 2022");
    merge();
    library.events().split(event(LONG).id(), SHORT);

    assertThat(library.history().undoable()).hasValue("event.split");
    library.history().undo();
    assertThat(shelves()).containsExactly(new Named("Valencia 2022", 2));
    assertThat(library.history().undoable()).hasValue("event.merge");
    library.history().undo();
    assertThat(library.history().undoable()).hasValue("event.rename");
    library.history().undo();
    assertThat(shelves()).containsExactly(new Named(LONG, 1), new Named(SHORT, 1));
    library.history().redo();
    library.history().redo();
    assertThat(shelves()).containsExactly(new Named("Valencia 2022", 2));
    assertThat(library.searching().find("Valencia", 5))
        .extracting(SearchHit::report)
        .containsExactlyInAnyOrder(ann, bob);
  }

  @Test
  void theEventThatTheUserChoseForAReportDecidesWhatItsNextVersionTells() {
    library.reports().setEvent(bob, LONG);

    ToldReports.put(
        library,
        "https://bob.example/post",
        "By bob",
        SHORT,
        "Many Words About Ropes\nTied.\n\n\nFrom Rope to Cable\nSpun.\n",
        List.of(talk(), Reported.talk("From Rope to Cable", "Ben Tiller", "")));
    ToldReports.put(
        library,
        "https://ann.example/post",
        "By ann",
        LONG,
        "From Rope to Cable\nSpun, not woven.\n",
        List.of(Reported.talk("From Rope to Cable", "Ben Tiller", "")));

    assertThat(library.talks().of(bob).getLast().talk().id()).isEqualTo(talkOf(ann));
    assertThat(library.talks().of(bob).getLast().reports()).isEqualTo(2);
  }

  @Test
  void namesThatLookLikeOneEditionAreOfferedWithAReason() {
    report("cho", "Kubecon + CloudNativeCon, Europe 2022", TEXT);
    report("dee", "KubeCon NA 2022", TEXT);
    report("eve", "Harbour Conf 2025", TEXT);
    report("fay", "HarbourConf Conference 2025", TEXT);
    report("gus", "Harbour Conf 2026", TEXT);

    assertThat(library.events().candidates())
        .extracting(one -> one.likeness() + ": " + one.other().name() + " = " + one.into().name())
        .containsExactlyInAnyOrder(
            "SAME_WORDS: Harbour Conf 2025 = HarbourConf Conference 2025",
            "SAME_WORDS: " + LONG + " = Kubecon + CloudNativeCon, Europe 2022",
            "SAME_EDITION: " + SHORT + " = " + LONG,
            "SAME_EDITION: " + SHORT + " = Kubecon + CloudNativeCon, Europe 2022");
    assertThat(library.events().candidates())
        .filteredOn(one -> one.likeness() == Likeness.SAME_EDITION)
        .extracting(Wording::edition)
        .containsOnly("Both name KubeCon + CloudNativeCon Europe 2022.");
  }

  @Test
  void theReportsOwnWordForItsEventGoesBeforeWhatCanBeMadeOut() {
    var named =
        """
        ---
        title: Three days at KubeCon EU 2022
        conference:
          name: Cable Days 2022
        ---
        ## Many Words About Ropes – Ada Quayle
        """;

    library.importing().importBytes("own.md", named.getBytes(StandardCharsets.UTF_8));
    library
        .importing()
        .importBytes(
            "dated.md", named.replace("Cable Days 2022", "2022").getBytes(StandardCharsets.UTF_8));

    assertThat(shelves())
        .extracting(Named::name)
        .contains("Cable Days 2022")
        .doesNotContain("2022");
  }
}
