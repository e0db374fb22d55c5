package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks of somebody who gives very many are known again as those of others are. */
final class BusySpeakerTest {
  private static final String DAY = "https://www.youtube.com/watch?v=wholeday001";
  private static final List<String> THINGS =
      List.of("ropes", "anchors", "tides", "charts", "lamps", "sails", "moorings", "ferries");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static DetectedTalk talk(String title, String speaker, String video) {
    return Reported.talk(title, speaker, video);
  }

  private static String video(Object number) {
    return "https://www.youtube.com/watch?v=video00" + number;
  }

  private ReportId put(String address, String event, DetectedTalk... talks) {
    var text = new StringBuilder("Told.\n\n\n");
    for (var talk : talks) {
      text.append(talk.title()).append("\nAs it was told in ").append(address).append(".\n\n\n");
    }
    return ToldReports.put(
        library, "https://example.org/" + address, address, event, text.toString(), List.of(talks));
  }

  private List<TalkId> told(ReportId report) {
    return library.talks().of(report).stream().map(told -> told.talk().id()).toList();
  }

  private static DetectedTalk[] ofAda(int from) {
    return Stream.iterate(0, i -> i < THINGS.size(), i -> i + 1)
        .map(i -> talk("All about " + THINGS.get(i), "Ada Quayle", video(from + i)))
        .toArray(DetectedTalk[]::new);
  }

  @Test
  void each_is_its_own_at_each_event_and_the_same_where_two_tell_of_it() {
    var first = put("first", "Harbour Conf 2025", ofAda(100));
    var later = put("later", "Harbour Conf 2026", ofAda(200));
    assertThat(told(later)).doesNotContainAnyElementsOf(told(first));
    var again =
        put("again", "Harbour Conf 2026", talk("All about anchrs", "Ada Quayle", video(300)));
    assertThat(told(again)).hasSize(1).allMatch(told(later)::contains);
    var cut =
        put(
            "short",
            "Harbour Conf 2026",
            talk("All about sails: a tour", "Ada Quayle", video(301)));
    assertThat(told(cut)).hasSize(1).noneMatch(told(first)::contains);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void the_recording_of_a_day_tells_which_talk_it_is_where_the_speaker_is_the_same() {
    var first = put("first", "Harbour Days", talk("Ropes", "Ada Quayle", DAY));
    var other =
        put(
            "other",
            "Days at the sea",
            talk("What Ada did", "Ada Quayle", DAY),
            talk("What Ben did", "Ben Tiller", DAY));
    assertThat(told(other).getFirst()).isEqualTo(told(first).getFirst());
    assertThat(library.talks().list(TalkFilter.ALL)).hasSize(2);
  }

  @Test
  void titles_that_stand_twice_in_a_report_tell_neither_also_where_one_has_a_link() {
    put(
        "first",
        "Harbour Days",
        talk("Questions and answers", "Ada Quayle", video(1)),
        talk("Questions and answers", "Ben Tiller", video(2)));
    var other = put("other", "Other Days", talk("Questions and answers", "Cy Sloop", video(1)));
    assertThat(told(other)).hasSize(1);
    assertThat(library.upkeep().check()).isEmpty();
  }
}
