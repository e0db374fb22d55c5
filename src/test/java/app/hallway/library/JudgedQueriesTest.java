package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, searched as people search, with what they want to find on top. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQueriesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
  private static final String THREE_DAYS = "Three days at Harbour Conf 2026";

  @TempDir static Path folder;
  private Library library;

  record Judged(String query, String best) {}

  static List<Judged> judged() throws IOException {
    try (var lines = JudgedQueriesTest.class.getResourceAsStream("judged-queries.tsv")) {
      var text = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(fields -> new Judged(fields[0], fields[1]))
          .toList();
    }
  }

  @BeforeAll
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), NOW);
    library
        .importing()
        .importAll(List.of(Path.of("samples")), Importing.Progress.NONE, () -> false);
    star("Caches: an apology");
    library.talks().followUp(talk("Testing time"), FollowUp.TO_WATCH);
    library.talks().followUp(talk("Rounding is a policy"), FollowUp.WATCHED);
    library
        .tagging()
        .change(new TagOwner.OfTalk(talk("Testing time")), List.of("to share"), List.of());
    var queues = talk("Boring queues: what ten years of retries taught us");
    var ask =
        note(new NoteTarget.AboutTalk(queues), NoteKind.ACTION, "Ask for the half-open breaker");
    library.notes().setDue(ask, LocalDate.of(2026, 11, 30));
    var rounding = new NoteTarget.AboutTalk(talk("Rounding is a policy"));
    library.notes().tick(note(rounding, NoteKind.QUESTION, "Up or down?"), true);
    read();
  }

  private void read() {
    var threeDays = report(THREE_DAYS);
    note(new NoteTarget.AboutReport(threeDays), NoteKind.TAKEAWAY, "Go there again");
    var version = MarkedReport.newest(library, threeDays);
    library.highlights().markText(new Place(version, new TextSpan(0, 40)), HighlightColour.PURPLE);
    library.reports().rememberPosition(threeDays, version, new ReadingPosition(200, 0.3));
    library.reports().markRead(report("Notes from Open Ledger Day"), true);
  }

  private NoteId note(NoteTarget target, NoteKind kind, String words) {
    return library.notes().add(target, kind, words);
  }

  private void star(String title) {
    var talk = talk(title);
    var report = library.talks().toldIn(talk).getFirst().id();
    library.highlights().markTalk(report, talk, HighlightColour.YELLOW);
  }

  private TalkId talk(String title) {
    return library.talks().list(TalkFilter.ALL).stream()
        .map(summary -> summary.talk())
        .filter(talk -> talk.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ReportId report(String title) {
    return library.reports().list(new ReportFilter.All()).stream()
        .filter(report -> report.metadata().title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @AfterAll
  void close() {
    library.close();
  }

  @ParameterizedTest
  @MethodSource("judged")
  void what_people_look_for_is_on_top(Judged judged) {
    assertThat(library.searching().find(judged.query(), 5))
        .extracting(hit -> hit.kind() + " " + hit.title())
        .startsWith(judged.best());
  }

  @ParameterizedTest
  @MethodSource("judged")
  void a_kind_of_what_is_found_is_the_same_hits_without_the_others(Judged judged) {
    var all = library.searching().search(judged.query(), 1_000);
    assertThat(all.total()).isEqualTo(all.best().size());
    for (var kind : SearchHit.Kind.values()) {
      var only = library.searching().search(judged.query(), kind, 1_000);
      assertThat(only.byKind()).isEqualTo(all.byKind());
      assertThat(only.total()).isEqualTo(all.byKind().getOrDefault(kind, 0));
      assertThat(only.best())
          .containsExactlyInAnyOrderElementsOf(
              all.best().stream().filter(hit -> hit.kind() == kind).toList());
    }
  }
}
