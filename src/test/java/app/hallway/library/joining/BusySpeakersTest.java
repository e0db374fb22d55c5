package app.hallway.library.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many talks a speaker gave, one that two reports tell of is one. */
final class BusySpeakersTest {
  private static final String EVENT = "Harbour Conf 2026";
  private static final String MISTYPED = "Berthing a larger fleet in harbors";

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private ReportId put(String who, String event, List<String> titles) {
    return ToldReports.put(
        library,
        "https://" + who + ".example/",
        "By " + who,
        event,
        who + " was there.\n\n\n" + String.join("\n\n\n", titles) + "\n",
        titles.stream().map(BusySpeakersTest::talk).toList());
  }

  private static DetectedTalk talk(String title) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(new Speaking("Ada Quayle", null)),
        null,
        List.of(),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private void busy(int talks) {
    put(
        "busy",
        "Rope Days 2025",
        IntStream.rangeClosed(1, talks).mapToObj(n -> "Knot number " + n + ", tied").toList());
  }

  private ReportId ann() {
    return put("ann", EVENT, List.of("Berthing a larger fleet in harbours"));
  }

  private TalkId talkOf(ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 198, 199, 200, 201, 450})
  void a_talk_that_two_reports_tell_of_is_one(int others) {
    busy(others);
    assertThat(talkOf(put("ben", EVENT, List.of(MISTYPED)))).isEqualTo(talkOf(ann()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 450})
  void the_same_title_at_another_event_is_another_talk(int others) {
    busy(others);
    assertThat(talkOf(put("ben", "Rope Days 2025", List.of(MISTYPED)))).isNotEqualTo(talkOf(ann()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 450})
  void it_is_told_at_the_event_that_the_user_says(int others) {
    busy(others);
    var ann = ann();
    library.reports().setEvent(ann, "Rope Days 2025");
    assertThat(talkOf(put("ben", EVENT, List.of(MISTYPED)))).isNotEqualTo(talkOf(ann));
    assertThat(talkOf(put("cy", "Rope Days 2025", List.of(MISTYPED)))).isEqualTo(talkOf(ann));
  }

  @Test
  void it_is_told_at_the_event_that_two_became() {
    busy(450);
    var ann = ann();
    put("dee", "Harbour Conf '26", List.of("Something else"));
    var events = library.events();
    events.merge(
        events.named("Harbour Conf '26").orElseThrow().id(),
        events.named(EVENT).orElseThrow().id());
    assertThat(talkOf(put("ben", "Harbour Conf '26", List.of(MISTYPED)))).isEqualTo(talkOf(ann));
  }
}
