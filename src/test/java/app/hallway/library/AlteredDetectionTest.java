package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.AlteredDetectors;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user said of talks, when a later Hallway finds them by other weights. */
final class AlteredDetectionTest {
  private static final int FEWEST = 6;

  @TempDir Path folder;
  private Path file;
  private List<Path> reports;

  private final Map<TalkId, Talk> corrected = new HashMap<>();
  private final Map<TalkId, ReportId> noted = new HashMap<>();
  private final List<Dismissed> dismissed = new ArrayList<>();
  private final Map<TalkId, Talk> byHand = new HashMap<>();
  private final Map<TalkId, TalkId> joined = new HashMap<>();
  private final List<TalkId> starred = new ArrayList<>();

  private record Dismissed(ReportId report, String title) {}

  @BeforeEach
  void correctTheSamples() throws IOException, LibraryException {
    file = folder.resolve("a.hallway");
    reports = copies();
    try (var library = Library.open(file, Clock.systemUTC())) {
      importAll(library);
      for (var report : library.reports().list(new ReportFilter.All())) {
        var talks = library.talks().of(report.id());
        if (talks.size() >= FEWEST) {
          correct(library, report.id(), talks.stream().map(TalkInReport::talk).toList());
        }
      }
      // one talk of two reports may have been noted in the one and dismissed in the other
      noted.entrySet().removeIf(e -> !told(library, e.getValue()).contains(e.getKey()));
      corrected.replaceAll((id, talk) -> library.talks().find(id).orElseThrow());
      byHand.replaceAll((id, talk) -> library.talks().find(id).orElseThrow());
    }
    assertThat(noted).hasSizeGreaterThan(4);
    assertThat(corrected).hasSizeGreaterThan(4);
  }

  private void correct(Library library, ReportId report, List<Talk> talks) {
    var renamed = talks.get(0).id();
    library
        .talks()
        .correct(
            renamed,
            new TalkEdit(
                "What I call talk " + renamed.value(),
                TalkKind.WORKSHOP,
                List.of(new Speaking("Somebody Else", "Elsewhere")),
                "Day 9",
                List.of(new TalkLink(LinkRole.VIDEO, "https://example.org/v/" + renamed.value()))));
    library.talks().followUp(renamed, FollowUp.TO_WATCH);
    corrected.put(renamed, library.talks().find(renamed).orElseThrow());

    library.notes().add(new NoteTarget.AboutTalk(talks.get(1).id()), NoteKind.ACTION, "mine");
    noted.put(talks.get(1).id(), report);
    library.talks().dismiss(talks.get(2).id());
    dismissed.add(new Dismissed(report, talks.get(2).title()));
    joined.put(library.talks().join(talks.get(3).id(), talks.get(4).id()), talks.get(4).id());
    library.highlights().markTalk(report, talks.get(5).id(), HighlightColour.YELLOW);
    starred.add(talks.get(5).id());
    var added =
        library
            .talks()
            .addByHand(
                MarkedReport.place(library, report, new TextSpan(10, 40)),
                "Mine by hand",
                TalkKind.PANEL)
            .orElseThrow();
    byHand.put(added, library.talks().find(added).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everything_that_was_said_holds_under_other_weights(long seed)
      throws IOException, LibraryException {
    for (var report : reports) {
      Files.writeString(report, "\n<!-- again -->\n", StandardOpenOption.APPEND);
    }
    try (var library = Library.open(file, Clock.systemUTC(), AlteredDetectors.of(seed))) {
      importAll(library);
      assertThat(library.reports().list(new ReportFilter.All()))
          .as("every report has a second version of the same id")
          .hasSize(reports.size());
      corrected.forEach(
          (id, talk) -> assertThat(library.talks().find(id)).as(talk.title()).contains(talk));
      byHand.forEach(
          (id, talk) -> assertThat(library.talks().find(id)).as(talk.title()).contains(talk));
      noted.forEach(
          (id, report) -> {
            assertThat(library.notes().about(new NoteTarget.AboutTalk(id))).hasSize(1);
            assertThat(told(library, report)).contains(id);
          });
      for (var one : dismissed) {
        assertThat(library.talks().of(one.report()))
            .extracting(t -> t.talk().title())
            .doesNotContain(one.title());
      }
      joined.forEach(
          (kept, other) -> {
            assertThat(library.talks().page(kept)).as("the talk that was joined to").isPresent();
            assertThat(library.reports().list(new ReportFilter.All()))
                .flatExtracting(report -> told(library, report.id()))
                .doesNotContain(kept.equals(other) ? new TalkId(-1) : other);
          });
      assertThat(library.highlights().all())
          .filteredOn(mark -> mark.talk() != null)
          .extracting(mark -> mark.talk())
          .containsAll(starred);
    }
  }

  private static List<TalkId> told(Library library, ReportId report) {
    return library.talks().of(report).stream().map(t -> t.talk().id()).toList();
  }

  private void importAll(Library library) {
    var summary = library.importing().importAll(reports, Importing.Progress.NONE, () -> false);
    assertThat(summary.outcomes()).hasSize(reports.size());
  }

  private List<Path> copies() throws IOException {
    var copies = new ArrayList<Path>();
    try (var files = Files.list(Path.of("samples"))) {
      for (var sample : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        var copy = folder.resolve(sample.getFileName().toString());
        Files.copy(sample, copy);
        copies.add(copy);
      }
    }
    return copies;
  }
}
