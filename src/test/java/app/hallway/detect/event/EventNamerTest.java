package app.hallway.detect.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hallway.model.ReportMetadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNamerTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "VMworld 2031 Rant                       | VMworld 2031",
        "My VMworld 2031 Schedule                | VMworld 2031",
        "VMworld 2031 Last Minute Spouse Update  | VMworld 2031",
        "GardenConf 2031 Parking Update          | GardenConf 2031",
        "What I Learned at GardenConf 2031       | GardenConf 2031",
        "Mein Rückblick auf die GardenConf 2031  | GardenConf 2031",
        "Notes from GardenConf '31               | GardenConf 2031",
        "GardenConf2031 recap                    | GardenConf 2031"
      })
  void words_that_only_a_title_has_are_no_part_of_the_name(String title, String event) {
    assertThat(named(title)).contains(event);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Boiling Pots 2031                          | Boiling Pots 2031",
        "2031 Boiling Pots and Pans                 | Boiling Pots and Pans 2031",
        "Trip report: Conference on Slow Gardening  | Conference on Slow Gardening 2031",
        "Rencontres Nationales du Jardin Libre      | Rencontres Nationales du Jardin Libre 2031",
        "Relacja z konferencji 4Gardeners           | 4Gardeners 2031",
        "中国第三届园艺大会分享                       | 中国第三届园艺大会",
        "Meetup in Hamburg                          | Meetup in Hamburg 2031",
        "Garden Meetup #12                          | Garden Meetup #12",
        "[Conference] Boiling Pots 2031             | Boiling Pots 2031",
        "Notes on GardenConf :tada: 2031            | GardenConf 2031"
      })
  void an_event_that_is_in_no_list_is_found_by_its_shape(String title, String event) {
    assertThat(named(title)).contains(event);
  }

  @ParameterizedTest
  @CsvSource({"AWS Summit Berlin 2031, AWS Summit Berlin 2031", "AWS Summit 2031, AWS Summit 2031"})
  void a_place_tells_editions_of_one_year_apart(String title, String event) {
    assertThat(named(title)).contains(event);
  }

  @Test
  void a_place_is_found_in_a_sentence_that_names_the_event() {
    var text = "I live in Vienna. Last week the AWS Summit was held in Berlin. It rained.";
    assertThat(named("AWS Summit 2031", text)).contains("AWS Summit Berlin 2031");
    assertThat(named("AWS Summit 2031", "I live in Vienna. The AWS Summit was nice."))
        .contains("AWS Summit 2031");
  }

  @Test
  void a_word_before_the_year_is_where_an_event_was_that_is_held_in_many_places() {
    assertThat(named("BSides Oldtown 2031")).contains("BSides Oldtown 2031");
    assertThat(named("BSides Tickets")).contains("BSides 2031");
  }

  @Test
  void a_city_is_no_part_of_the_name_of_a_series_with_one_edition_a_year() {
    assertThat(named("FOSDEM 2031 Brussels")).contains("FOSDEM 2031");
    assertThat(named("SciPy India 2031")).contains("SciPy India 2031");
  }

  @ParameterizedTest
  @CsvSource({
    "KubeCon San Diego 2031, KubeCon + CloudNativeCon North America 2031",
    "KubeCon Shanghai 2031, KubeCon + CloudNativeCon China 2031",
    "KubeCon EU 2031, KubeCon + CloudNativeCon Europe 2031",
    "VMworld San Francisco 2031, VMworld 2031",
    "VMworld EMEA 2031, VMworld Europe 2031"
  })
  void a_city_tells_the_region(String title, String event) {
    assertThat(named(title)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See <https://kccnceu2031.sched.com>.",
        "[Programme](https://events.example/kubecon-cloudnativecon-europe-2031/)"
      })
  void the_host_of_the_programme_tells_the_edition(String text) {
    assertThat(named("Back from KubeCon", text)).contains("KubeCon + CloudNativeCon Europe 2031");
  }

  @Test
  void a_tag_names_the_event_of_a_title_that_names_none() {
    var metadata =
        new ReportMetadata("Dahlias", List.of(), null, List.of("gardenconf-2031"), null, null);
    assertThat(EventNamer.name(metadata, "A talk about dahlias.", ReportPlace.NONE, true))
        .contains("gardenconf 2031");
    assertThat(EventNamer.name(metadata, "GardenConf was fun.", ReportPlace.NONE, true))
        .contains("GardenConf 2031");
  }

  @Test
  void a_file_or_a_folder_tells_the_event_and_its_year() {
    var metadata = new ReportMetadata("Dahlias", List.of(), null, List.of(), null, null);
    var place = new ReportPlace(List.of("03-dahlias.md", "fosdem-2031", "talks"));
    assertThat(EventNamer.name(metadata, "", place, true)).contains("FOSDEM 2031");
  }

  @Test
  void what_several_places_say_goes_before_what_one_says() {
    var metadata =
        new ReportMetadata(
            "A World Without Weeds", List.of(), null, List.of("VMworld2031"), null, null);
    assertThat(EventNamer.name(metadata, "VMworld goes on.", ReportPlace.NONE, true))
        .contains("VMworld 2031");
  }

  @ParameterizedTest
  @CsvSource({
    "DEF CON 39 notes, DEF CON 39",
    "GardenConf 31 notes, GardenConf 2031",
    "HashiConf '31, HashiConf 2031"
  })
  void a_number_goes_before_a_year(String title, String event) {
    assertThat(named(title)).contains(event);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "DockerCon 31, 2031-06-01, DockerCon 2031",
    "DockerCon 31, 2032-03-31, DockerCon 2031",
    "DockerCon 31, 2032-04-01, DockerCon 31",
    "DockerCon 31, 2030-06-01, DockerCon 31"
  })
  void two_figures_are_the_year_of_the_report_or_of_the_one_before(
      String title, LocalDate date, String event) {
    var metadata = new ReportMetadata(title, List.of(), date, List.of(), null, null);
    assertThat(EventNamer.name(metadata, "", ReportPlace.NONE, true)).contains(event);
  }

  @Test
  void series_that_are_held_together_have_one_name() {
    assertThat(named("JavaOne and Oracle Develop 2031"))
        .contains("JavaOne and Oracle Develop 2031");
    assertThat(named("JavaOne 2031 and the weather")).contains("JavaOne 2031");
  }

  @Test
  void a_fuller_name_of_a_series_goes_before_the_shorter() {
    assertThat(named("PyCon Korea: what I saw", "PyCon is fun. PyCon again. PyCon for ever."))
        .contains("PyCon Korea 2031");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zero-Day in my browser", "Happy Harvest 2031", "My world of pots", "Weeds"})
  void a_report_without_talks_is_of_no_event_that_is_not_plainly_named(String title) {
    assertThat(name(title, null, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GardenConf 2031", "Garden Days 2031", "Rencontres Jardin 2031"})
  void a_kind_of_event_and_a_year_in_the_title_are_enough_without_talks(String title) {
    assertThat(name(title, null, false)).contains(title);
  }

  @ParameterizedTest
  @Timeout(5)
  @ValueSource(
      strings = {
        "A",
        "A ",
        "GardenConf ",
        "2031 ",
        "at ",
        "[",
        "](",
        "<",
        "-",
        "大会",
        "#7 ",
        "of A ",
        "https://a/"
      })
  void a_token_that_comes_again_and_again_takes_no_longer_than_its_length(String token) {
    var text = token.repeat(100_000 / token.length());
    assertThatCode(() -> named(text.substring(0, 300).strip() + "x", text))
        .doesNotThrowAnyException();
  }

  private static Optional<String> named(String title) {
    return named(title, "");
  }

  private static Optional<String> named(String title, String text) {
    var metadata =
        new ReportMetadata(title, List.of(), LocalDate.of(2031, 5, 20), List.of(), null, null);
    return EventNamer.name(metadata, text, ReportPlace.NONE, true);
  }

  private static Optional<String> name(String title, @Nullable LocalDate date, boolean told) {
    var metadata = new ReportMetadata(title, List.of(), date, List.of(), null, null);
    return EventNamer.name(metadata, "", ReportPlace.NONE, told);
  }
}
