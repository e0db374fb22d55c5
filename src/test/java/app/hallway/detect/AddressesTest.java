package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import app.hallway.model.ReportMetadata;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that a report only points to: title and speakers stand in the address. */
class AddressesTest {
  private static final String SCHED = "https://gardenconf2031.sched.com/event/1AbCd/";
  private static final String RIVERS = SCHED + "rivers-of-events-ada-fisher-google";
  private final TalkDetector detector = new TalkDetector();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tuesday I went to [this talk](%s), and it was the best one.",
        "My favourite was [this great session](%s) about keeping water where it is.",
        "There was a lot about water, for example in the last session of the day ([link](%s)).",
        "There was a lot about water in one session that I attended: %s",
        "There was a lot about water in one session that I attended: <%s>",
        "Am Dienstag war ich in [diesem Vortrag](%s), er war der beste von allen.",
        "El martes fui a [esta charla](%s), y fue la mejor de todas.",
        "Mardi, j'ai vu [cette conférence](%s), la meilleure de toutes.",
        "- [link](%s)",
        "- [Session](%s)",
        "- %s",
        "- <%s>",
        "[Session](%s)",
        "%s"
      })
  void words_that_only_point_leave_the_title_to_the_address(String text) {
    var talks = detect(text.formatted(RIVERS));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Rivers of Events");
    assertThat(talks.getFirst().speakers()).containsExactly(new Speaking("Ada Fisher", "Google"));
    assertThat(talks.getFirst().evidence()).extracting(Evidence::clue).contains("title-in-address");
  }

  @Test
  void a_list_of_bare_addresses_is_a_list_of_talks() {
    var talks =
        detect(
            """
            What I saw:

            - %srivers-of-events
            - %swhy-hedges-grow
            - %slightning-talk-a-short-history-of-rakes
            """
                .formatted(SCHED, SCHED, SCHED));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Why Hedges Grow", "A Short History of Rakes");
    assertThat(talks.getLast().kind()).isEqualTo(TalkKind.LIGHTNING);
    assertThat(talks).allSatisfy(talk -> assertThat(talk.links()).hasSize(1));
  }

  @Test
  void the_title_ends_where_somebody_stands_whom_the_text_names() {
    var talks =
        detect(
            "Xilma Orlova gave [a talk](%swater-under-the-bridge-xilma-orlova-leafbase) about rivers."
                .formatted(SCHED));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Water Under the Bridge");
    assertThat(talks.getFirst().speakers())
        .extracting(Speaking::name)
        .containsExactly("Xilma Orlova");
  }

  @Test
  void a_label_may_say_whose_talk_it_is() {
    var talks = detect("I learned much in [Ada Fisher's talk](%s) on Tuesday.".formatted(RIVERS));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Rivers of Events");
    assertThat(talks.getFirst().speakers())
        .extracting(Speaking::name)
        .containsExactly("Ada Fisher");
  }

  @Test
  void a_title_in_the_text_is_better_than_one_in_the_address() {
    var talks =
        detect("My favourite talk was “Rivers of Events: A Delta” ([link](%s)).".formatted(RIVERS));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Rivers of Events: A Delta");
  }

  @Test
  void a_link_below_a_talk_makes_no_second_talk() {
    var talks =
        detect(
            """
            ### Rivers of Events - Ada Fisher, Google

            [Link](%s)

            ### Why Hedges Grow - Ben Miller, Leafbase

            - %swhy-hedges-grow-and-what-to-do-about-it-ben-miller-leafbase
            """
                .formatted(RIVERS, SCHED));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Why Hedges Grow");
  }

  @Test
  void the_address_names_who_speaks_where_the_report_does_not() {
    var talks = detect("- [Rivers of Events](%s)".formatted(RIVERS));
    assertThat(talks.getFirst().speakers()).containsExactly(new Speaking("Ada Fisher", "Google"));
    assertThat(talks.getFirst().evidence())
        .extracting(Evidence::clue)
        .contains("speaker-in-address")
        .doesNotContain("title-in-address");
  }

  @Test
  void the_report_knows_better_than_the_address_who_speaks() {
    var talks = detect("- [Rivers of Events](%s) by Ben Miller".formatted(RIVERS));
    assertThat(talks.getFirst().speakers())
        .extracting(Speaking::name)
        .containsExactly("Ben Miller");
  }

  @Test
  void another_years_talk_is_none_of_this_report() {
    assertThat(
            detect(
                "It was as good as [this"
                    + " talk](https://gardenconf2029.sched.com/event/1AbCd/rivers-of-events)."))
        .isEmpty();
  }

  @Test
  void a_row_that_only_links_takes_its_title_from_there() {
    var talks =
        detect(
            """
            | Time | Speaker | Link |
            |---|---|---|
            | 10:00 | Ada Fisher, Leafbase | [Session](%s) |
            | 11:00 | Ben Miller | [Session](%swhy-hedges-grow-ben-miller-leafbase) |
            """
                .formatted(RIVERS, SCHED));
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Rivers of Events", "Why Hedges Grow");
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("Ada Fisher", "Ben Miller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I liked [this talk](https://gardenconf2031.sched.com/event/1AbCd).",
        "I liked [this talk](https://pretalx.com/gardenconf-2031/talk/ABC123/).",
        "I liked [this talk](https://gardenconf.org/2031/talks/water/).",
        "I liked [this talk](https://gardenconf.org/2031/talks/how-to-keep-the-water-in-the/)."
      })
  void an_address_without_a_whole_title_gives_none(String text) {
    assertThat(detect(text)).isEmpty();
  }

  private List<DetectedTalk> detect(String text) {
    var metadata =
        new ReportMetadata("Notes from GardenConf 2031", List.of(), null, List.of(), null, null);
    return detector.detect(metadata, Markdown.parse(text)).talks();
  }
}
