package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.model.DetectedTalk;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.StepOutcome;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.MovedClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted stays for thirty days, and then nothing speaks of it any more. */
final class BinTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));

  private Path file() {
    return folder.resolve("a.hallway");
  }

  private Library open() throws LibraryException {
    return Library.open(file(), clock);
  }

  private static ReportId kept(Library library) {
    return ToldReports.put(
        library, "https://example.org/kept", "Kept", "The kept words about a pier.", List.of());
  }

  /** The first report with a mark, notes about it, its talk and the mark; all speak of herons. */
  private static ReportId written(Library library) {
    var text = Reported.TEXT + "\nA heron stood there.\n";
    var report = Reported.in(library, text, Reported.talks());
    int start = text.indexOf("A heron");
    var mark =
        MarkedReport.text(
            library,
            report,
            new TextSpan(start, start + "A heron".length()),
            HighlightColour.GREEN);
    var notes = library.notes();
    notes.add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "heron of the report");
    notes.add(new NoteTarget.AboutHighlight(mark), NoteKind.NOTE, "heron of the mark");
    notes.add(
        new NoteTarget.AboutTalk(Reported.firstTalk(library, report)),
        NoteKind.NOTE,
        "heron of the talk");
    library.reports().tag(report, List.of("heron"));
    return report;
  }

  @Test
  void a_report_stays_in_the_bin_for_thirty_days() throws Exception {
    try (var library = open()) {
      library.reports().delete(Reported.in(library));
    }
    clock.move(DAY.multipliedBy(30).minusSeconds(1));
    try (var library = open()) {
      assertThat(library.reports().list(new ReportFilter.Binned())).hasSize(1);
    }
    clock.move(Duration.ofSeconds(1));
    try (var library = open()) {
      assertThat(library.reports().list(new ReportFilter.Binned())).isEmpty();
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void what_left_the_bin_leaves_no_trace() throws Exception {
    try (var library = open()) {
      var stays = kept(library);
      library.notes().add(new NoteTarget.AboutReport(stays), NoteKind.NOTE, "A pier note");
      library.reports().delete(written(library));
      clock.move(DAY.multipliedBy(31));
      assertThat(library.upkeep().emptyBin()).isEqualTo(1);
      assertThat(library.searching().find("heron", 9)).isEmpty();
      assertThat(library.searching().find("pier", 9)).hasSize(2);
      assertThat(library.notes().all()).hasSize(1);
      assertThat(library.highlights().all()).isEmpty();
      assertThat(library.reports().counts().tags()).isEmpty();
      assertThat(library.upkeep().check()).isEmpty();
      var to = folder.resolve("out");
      library
          .exporting()
          .export(Exporting.Scope.ALL, ExportPlan.markdown(Layout.REPORT, Placing.OVERWRITE), to);
      try (var files = Files.walk(to)) {
        assertThat(files.filter(Files::isRegularFile))
            .singleElement()
            .satisfies(one -> assertThat(one).content().contains("pier").doesNotContain("heron"));
      }
      library.upkeep().backup(folder.resolve("copy.hallway"));
    }
    assertThat(Dump.everything(folder.resolve("copy.hallway"))).doesNotContain("heron");
  }

  @Test
  void notes_and_highlights_leave_the_bin_one_by_one() throws Exception {
    try (var library = open()) {
      var report = written(library);
      library.highlights().delete(library.highlights().all().getFirst().id());
      clock.move(DAY.multipliedBy(10));
      var about = new NoteTarget.AboutReport(report);
      library.notes().delete(library.notes().about(about).getFirst().id());
      clock.move(DAY.multipliedBy(20));
      assertThat(library.upkeep().emptyBin()).isEqualTo(1);
      library.history().undo();
      assertThat(library.notes().about(about)).hasSize(1);
      library.history().redo();
      clock.move(DAY.multipliedBy(29));
      assertThat(library.upkeep().emptyBin()).isZero();
      clock.move(DAY);
      assertThat(library.upkeep().emptyBin()).isEqualTo(1);
      assertThat(library.notes().all()).hasSize(1);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void undo_says_that_what_left_the_bin_cannot_come_back() throws Exception {
    try (var library = open()) {
      var stays = kept(library);
      library.reports().tag(stays, List.of("sea"));
      var about = new NoteTarget.AboutReport(stays);
      library.notes().delete(library.notes().add(about, NoteKind.NOTE, "Short-lived"));
    }
    clock.move(DAY.multipliedBy(31));
    try (var library = open()) {
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Emptied("note.delete"));
      assertThat(library.notes().all()).isEmpty();
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("report.tag"));
      assertThat(library.history().redo()).isEqualTo(new StepOutcome.Done("report.tag"));
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("report.tag"));
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Nothing());
    }
  }

  @Test
  void a_step_that_changed_more_is_taken_back_for_what_is_left() throws Exception {
    try (var library = open()) {
      var posts = Files.createDirectory(folder.resolve("posts"));
      for (var name : List.of("One", "Two")) {
        Files.writeString(posts.resolve(name + ".md"), "# " + name + "\n\nWords.\n");
      }
      library.importing().importAll(List.of(posts), Importing.Progress.NONE, () -> false);
      library.reports().delete(library.reports().list(new ReportFilter.All()).getFirst().id());
      clock.move(DAY.multipliedBy(31));
      library.upkeep().emptyBin();
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Emptied("report.delete"));
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
      assertThat(library.reports().counts().reports()).isZero();
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void a_report_that_left_the_bin_can_be_imported_anew() throws Exception {
    try (var library = open()) {
      library.reports().delete(written(library));
      clock.move(DAY.multipliedBy(31));
      library.upkeep().emptyBin();
      var again = Reported.in(library);
      assertThat(library.reports().find(again)).isPresent();
      assertThat(library.talks().of(again)).hasSize(2);
      assertThat(library.notes().all()).isEmpty();
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void a_talk_that_another_report_tells_of_keeps_its_notes() throws Exception {
    try (var library = open()) {
      var report = written(library);
      var talk = Reported.firstTalk(library, report);
      var other =
          ToldReports.put(
              library,
              "https://example.org/other",
              "Other",
              "Mooring many boats\nwas told of here too.",
              List.of(Reported.talks().getFirst()));
      assertThat(Reported.firstTalk(library, other)).isEqualTo(talk);
      library.reports().delete(report);
      clock.move(DAY.multipliedBy(31));
      library.upkeep().emptyBin();
      assertThat(library.notes().about(new NoteTarget.AboutTalk(talk))).hasSize(1);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  private ReportId told(Library library, String who, String... titles) {
    return ToldReports.put(
        library,
        "https://" + who + ".example/posts",
        "By " + who,
        String.join("\n\n\n", titles),
        Stream.of(titles)
            .map(title -> Reported.talk(title, who + " Quayle", "https://" + who + ".example/v"))
            .toList());
  }

  private static TalkId talk(Library library, ReportId report) {
    return Reported.firstTalk(library, report);
  }

  /** Empties the bin of a report and takes back and does again all that is left. */
  private void emptyAndTurn(Library library, ReportId report) {
    library.reports().delete(report);
    clock.move(DAY.multipliedBy(31));
    library.upkeep().emptyBin();
    assertThat(library.upkeep().check()).isEmpty();
    while (!(library.history().undo() instanceof StepOutcome.Nothing)) {
      assertThat(library.upkeep().check()).isEmpty();
    }
    while (!(library.history().redo() instanceof StepOutcome.Nothing)) {
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void steps_that_joined_to_a_talk_that_is_gone_can_be_taken_back() throws Exception {
    try (var library = open()) {
      var ann = told(library, "ann", "Mooring");
      var ben = told(library, "ben", "Sailing");
      var cy = told(library, "cy", "Drifting");
      var annas = talk(library, ann);
      library.talks().join(annas, talk(library, ben));
      library.highlights().markTalk(ben, annas, HighlightColour.RED);
      library.notes().add(new NoteTarget.AboutTalk(annas), NoteKind.NOTE, "A heron");
      library.talks().join(talk(library, cy), annas);
      emptyAndTurn(library, ann);
      assertThat(talk(library, ben)).isEqualTo(talk(library, cy));
      assertThat(library.highlights().of(ben)).hasSize(1);
      assertThat(library.notes().all()).hasSize(1);
    }
  }

  @Test
  void steps_that_split_from_a_talk_that_is_gone_can_be_taken_back() throws Exception {
    try (var library = open()) {
      var ann = told(library, "ann", "Mooring");
      var ben = told(library, "ben", "Sailing");
      var one = library.talks().join(talk(library, ann), talk(library, ben));
      library.talks().split(library.talks().page(one).orElseThrow().mentions().getLast().id());
      library.talks().tellApart(talk(library, ann), talk(library, ben));
      emptyAndTurn(library, ben);
      assertThat(library.talks().of(ann)).hasSize(1);
    }
  }

  @Test
  void steps_by_which_a_report_made_others_talks_one_can_be_taken_back() throws Exception {
    try (var library = open()) {
      var reports = bridged(library);
      var ann = reports.getFirst();
      var ben = reports.get(1);
      var cy = reports.getLast();
      assertThat(talk(library, ann)).isEqualTo(talk(library, ben)).isEqualTo(talk(library, cy));
      library.talks().followUp(talk(library, ann), FollowUp.TO_WATCH);
      emptyAndTurn(library, cy);
      assertThat(library.talks().of(ann)).hasSize(1);
      assertThat(library.talks().of(ben)).hasSize(1);
    }
  }

  @Test
  void steps_that_made_a_talk_one_with_another_that_is_gone_can_be_taken_back() throws Exception {
    try (var library = open()) {
      var reports = bridged(library);
      var one = talk(library, reports.getFirst());
      library.highlights().markTalk(reports.get(1), one, HighlightColour.RED);
      var bridge = library.talks().page(one).orElseThrow().mentions().getLast();
      library.talks().split(bridge.id());
      assertThat(talk(library, reports.get(1))).isNotEqualTo(one);
      emptyAndTurn(library, reports.getFirst());
      assertThat(library.highlights().of(reports.get(1))).hasSize(1);
    }
  }

  /** The last shows the talks of the others to be one. */
  private static List<ReportId> bridged(Library library) {
    var video = new TalkLink(LinkRole.VIDEO, "https://www.youtube.com/watch?v=mooring0001");
    var page = new TalkLink(LinkRole.SCHEDULE, "https://sched.co/1aBcD");
    return List.of(
        linked(library, "ann", "Mooring", video),
        linked(library, "ben", "Sailing", page),
        linked(library, "cy", "Ropes", video, page));
  }

  private static ReportId linked(Library library, String who, String title, TalkLink... links) {
    var talk =
        new DetectedTalk(
            title,
            TalkKind.TALK,
            List.of(new Speaking("Ada Quayle", null)),
            null,
            List.of(links),
            List.of(new LineSpan(1, 2)),
            List.of(),
            0.9);
    return ToldReports.put(
        library, "https://" + who + ".example/posts", "By " + who, title, List.of(talk));
  }

  @Test
  void what_was_taken_or_declined_of_a_report_that_is_gone_leaves_no_trace() throws Exception {
    try (var library = open()) {
      var text = "Days.\n\n\nA heron stood\n\n\nA heron flew\n";
      var perhaps =
          Stream.of("A heron stood", "A heron flew")
              .map(title -> Reported.talk(title, "Heron Quayle", "https://heron.example/v"))
              .toList();
      var address = "https://heron.example/posts";
      var report = ToldReports.put(library, address, "Heron", text, List.of(), perhaps);
      library.talks().decline(library.talks().suggestions(report).getFirst().id());
      var taken = library.talks().take(library.talks().suggestions(report).getFirst().id());
      library.talks().correct(taken, TalkEdit.NOTHING.withTitle("The heron"));
      var other = told(library, "ann", "Mooring");
      library.talks().join(talk(library, other), taken);
      emptyAndTurn(library, report);
      assertThat(library.talks().of(other)).hasSize(1);
      library.upkeep().backup(folder.resolve("copy.hallway"));
    }
    var copy = Dump.everything(folder.resolve("copy.hallway")).toLowerCase(Locale.ROOT);
    assertThat(copy).doesNotContain("heron flew", "heron stood", "heron quayle");
  }

  @Test
  void a_clock_that_goes_backwards_empties_nothing_early() throws Exception {
    try (var library = open()) {
      var report = Reported.in(library);
      clock.move(DAY.multipliedBy(-300));
      library.reports().delete(report);
      assertThat(library.upkeep().emptyBin()).isZero();
      clock.move(DAY.multipliedBy(320));
      assertThat(library.upkeep().emptyBin()).isZero();
      assertThat(library.reports().list(new ReportFilter.Binned())).hasSize(1);
      clock.move(DAY.multipliedBy(11));
      assertThat(library.upkeep().emptyBin()).isEqualTo(1);
    }
  }
}
