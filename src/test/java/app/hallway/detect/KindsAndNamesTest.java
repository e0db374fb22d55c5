package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Detection;
import app.hallway.model.ReportMetadata;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that name who spoke, and reports that are about an event because of them. */
class KindsAndNamesTest {
  private static final String TALKS =
      """
      Some words about what I saw.

      ## Queues that do not lie – Katie Miller

      She showed one.

      ## Caches are promises – Sonia Lopez

      Nobody wrote them down.
      """;

  private static String names(DetectedTalk talk) {
    return talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "Keynote – Katie Miller, Keynote, KEYNOTE, Katie Miller",
    "Keynote: Katie Miller, Keynote, KEYNOTE, Katie Miller",
    "'[Keynote] Katie Miller, Harbour Labs', Keynote, KEYNOTE, Katie Miller",
    "Closing keynote - Katie Miller, Closing keynote, KEYNOTE, Katie Miller",
    "2. Keynote – Katie Miller & Emil Baker, Keynote, KEYNOTE, 'Katie Miller, Emil Baker'",
    "Keynote (CANCELLED) – Katie Miller, Keynote, KEYNOTE, Katie Miller",
    "'Lightning talks – Katie Miller, Emil Baker, Sonia Lopez', Lightning talks, LIGHTNING,"
        + " 'Katie Miller, Emil Baker, Sonia Lopez'",
    "'Lightning Talks: Katie Miller, Emil Baker and Sonia Lopez', Lightning Talks, LIGHTNING,"
        + " 'Katie Miller, Emil Baker, Sonia Lopez'",
    "'Panel – Katie Miller, Emil Baker', Panel, PANEL, 'Katie Miller, Emil Baker'",
    "Workshop | Katie Miller, Workshop, WORKSHOP, Katie Miller",
    "Keynote: Rivers of events – Katie Miller, Rivers of events, KEYNOTE, Katie Miller",
    "Keynote – Rivers of events, Rivers of events, KEYNOTE, ''"
  })
  void a_session_without_a_title_is_called_by_its_kind(
      String heading, String title, TalkKind kind, String speakers) {
    var talks = GardenReport.detect("## " + heading + "\n\nIt was.\n\n" + TALKS).talks();
    assertThat(talks).hasSize(3);
    assertThat(talks.getFirst().title()).isEqualTo(title);
    assertThat(talks.getFirst().kind()).isEqualTo(kind);
    assertThat(names(talks.getFirst())).isEqualTo(speakers);
  }

  @Test
  void two_keynotes_are_two_talks() {
    var text = "## Keynote – Katie Miller\n\nOne.\n\n## Keynote – Emil Baker\n\nTwo.\n\n" + TALKS;
    assertThat(GardenReport.detect(text).talks().subList(0, 2))
        .extracting(KindsAndNamesTest::names)
        .containsExactly("Katie Miller", "Emil Baker");
  }

  private static Detection report(String title, String text) {
    var day = LocalDate.of(2031, 5, 2);
    var metadata = new ReportMetadata(title, List.of(), day, List.of(), null, null);
    return new TalkDetector().detect(metadata, Markdown.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "My Harbour Conf, Harbour Conf 2031",
    "What I saw at Harbour Days, Harbour Days 2031",
    "JavaHarbour Conf 2031 recap, JavaHarbour Conf 2031",
    "Rencontres du Port 2031, Rencontres du Port 2031",
    "Les Rencontres de la Mer, Rencontres de la Mer 2031",
    "Journées Port : mes notes, Journées Port 2031",
    "Jornadas de Software, Jornadas de Software 2031",
    "Hafen Tage 2031 – Rückblick, Hafen Tage 2031",
    "Notes from HarbourCamp, HarbourCamp 2031"
  })
  void a_report_whose_title_may_name_an_event_is_about_one_if_headings_say_who_spoke(
      String title, String event) {
    var detection = report(title, TALKS);
    assertThat(detection.talks())
        .extracting(DetectedTalk::title)
        .containsExactly("Queues that do not lie", "Caches are promises");
    assertThat(detection.event()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A better week", "Things I like", "days and days", "My garden"})
  void any_other_title_says_nothing_of_an_event(String title) {
    assertThat(report(title, TALKS)).isEqualTo(Detection.NOTHING);
  }

  @Test
  void without_such_headings_a_title_is_not_enough() {
    var plain = "## Queues that do not lie\n\nYes.\n\n## Caches are promises\n\nNo.\n";
    var one = "## Queues that do not lie – Katie Miller\n\nYes.\n\n## Caches\n\nNo.\n";
    assertThat(report("Rainy Days", plain)).isEqualTo(Detection.NOTHING);
    assertThat(report("Rainy Days", one)).isEqualTo(Detection.NOTHING);
  }
}
