package app.hallway.detect.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.SlugReader;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  private static final String SCHED = "https://gardenconf2031.sched.com/event/1AbCd/";

  @ParameterizedTest
  @CsvSource({
    "https://fosdem.org/2031/schedule/event/fosdem-2031-4321-rivers-of-events/, Rivers of Events",
    "https://media.ccc.de/v/47c3-1234-rivers_of_events#t=60, Rivers of Events",
    "https://cfp.gardenconf.org/2031/talk/ABC-1234/The_Rivers_of_Events, The Rivers of Events",
    "https://pyvideo.org/gardenconf-2031/rivers-of-events.html, Rivers of Events",
    "https://confreaks.tv/videos/gardenconf2031-rivers-of-events, Rivers of Events",
    "https://gardenconf.org/2031/talks/12-why-rivers-of-events-flow/, Why Rivers of Events Flow",
    "https://gardenconf.org/2031/sessions/2633/why-rivers-of-events-flow, Why Rivers of Events"
        + " Flow",
    "https://gardenconf.org/charlas/el-rio-de-los-datos-en-el-jardin, El Rio de los Datos en el"
        + " Jardin"
  })
  void programmes_that_put_titles_into_their_addresses(String url, String title) {
    assertThat(read(url)).map(Headline::title).hasValue(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fosdem.org/2017/schedule/event/de_water_ify/",
        "https://www.usenix.org/conference/gardencon31/presentation/fisher",
        "https://gardenconf.org/2031/speakers/ada-fisher-of-the-gardens",
        "https://pyvideo.org/speaker/ada-fisher.html",
        "https://sessionize.com/s/ada-fisher/rivers-of-events-and-what-else-flows-i/1234",
        "https://gardenconf.org/2031/talks/ada-maria-de-fisher",
        "https://www.youtube.com/watch?v=aaaaaaaaaa1"
      })
  void addresses_whose_words_are_no_whole_title(String url) {
    assertThat(Slug.of(url)).isEmpty();
  }

  @Test
  void sessionize_names_who_speaks_before_the_title() {
    var read = read("https://sessionize.com/s/ada-fisher/rivers-of-events/1234").orElseThrow();
    assertThat(read.title()).isEqualTo("Rivers of Events");
    assertThat(read.speakers()).containsExactly(new Speaking("Ada Fisher", null));
  }

  @Test
  void people_follow_the_title_on_sched() {
    var read =
        read(SCHED + "tutorial-ebpf-in-the-garden-ada-de-la-rosa-red-hat-ben-miller-google")
            .orElseThrow();
    assertThat(read.title()).isEqualTo("eBPF in the Garden");
    assertThat(read.speakers())
        .containsExactly(
            new Speaking("Ada de la Rosa", "Red Hat"), new Speaking("Ben Miller", "Google"));
  }

  @Test
  void people_of_one_organisation_share_it() {
    assertThat(read(SCHED + "rivers-of-events-ada-fisher-ben-miller-ibm").orElseThrow().speakers())
        .containsExactly(new Speaking("Ada Fisher", "IBM"), new Speaking("Ben Miller", "IBM"));
  }

  @Test
  void a_family_name_of_two_words_stands_before_a_known_organisation() {
    assertThat(read(SCHED + "rivers-of-events-maria-lopez-torres-suse").orElseThrow().speakers())
        .containsExactly(new Speaking("Maria Lopez Torres", "SUSE"));
  }

  @Test
  void nobody_is_named_where_a_word_could_be_a_name_or_an_organisation() {
    var read = read(SCHED + "rivers-of-events-ada-fisher-zorblat").orElseThrow();
    assertThat(read.title()).isEqualTo("Rivers of Events");
    assertThat(read.speakers()).isEmpty();
  }

  @Test
  void the_title_ends_before_an_unknown_name_with_a_known_organisation() {
    var read = read(SCHED + "rivers-of-events-xilma-orlova-google-ada-fisher-ibm").orElseThrow();
    assertThat(read.title()).isEqualTo("Rivers of Events");
    assertThat(read.speakers()).isEmpty();
  }

  @Test
  void words_that_are_names_too_end_no_title_by_themselves() {
    assertThat(read(SCHED + "polishing-ruby-gems-by-hand").orElseThrow().title())
        .isEqualTo("Polishing Ruby Gems by Hand");
  }

  @Test
  void a_title_that_is_known_leaves_the_people() {
    var slug = Slug.of(SCHED + "whats-a-river-xilma-orlova-google").orElseThrow();
    assertThat(SlugReader.speakers(slug, "What's a River?"))
        .containsExactly(new Speaking("Xilma Orlova", "Google"));
    assertThat(SlugReader.speakers(slug, "What's a Hedge?")).isEmpty();
  }

  private static Optional<Headline> read(String url) {
    return Slug.of(url).flatMap(slug -> SlugReader.read(slug, List.of()));
  }
}
