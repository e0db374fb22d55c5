package app.hallway.detect.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.blocks.Days;
import app.hallway.detect.blocks.HtmlTables;
import app.hallway.detect.event.EventNamer;
import app.hallway.detect.event.ReportPlace;
import app.hallway.detect.people.Affiliations;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.TitleWords;
import app.hallway.detect.words.WordSet;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportMetadata;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Just below, at and just above the bounds of what is read. */
class DetectionBoundsTest {
  private static final String SCHED = "https://gardenconf.sched.com/event/1AbCd/";

  @ParameterizedTest(name = "{0} words: {1}")
  @CsvSource({"1, false", "2, true", "3, true", "44, true", "45, true", "46, false"})
  void an_address_of_two_to_forty_five_words_is_a_title(int words, boolean title) {
    assertThat(Slug.of(SCHED + "river-".repeat(words - 1) + "river").isPresent()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"23, true", "24, true", "25, false"})
  void no_word_of_a_title_has_more_than_twenty_four_letters(int letters, boolean title) {
    assertThat(Slug.of(SCHED + "the-" + "a".repeat(letters)).isPresent()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"499, true", "500, true", "501, false"})
  void an_address_of_more_than_five_hundred_letters_is_not_read(int letters, boolean read) {
    var words = SCHED + "some-rivers-".repeat(20);
    var url = words + "?" + "x".repeat(letters - words.length() - 1);
    assertThat(Slug.of(url).isPresent()).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"31, true", "32, true", "33, false", "34, false"})
  void a_title_that_may_have_been_cut_off_is_none(int letters, boolean whole) {
    var slug = "rivers-of-" + "e".repeat(letters - 10);
    assertThat(Slug.of("https://sessionize.com/s/ada/" + slug + "/12").isPresent())
        .isEqualTo(whole);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "why-rivers-flow, false",
    "why-do-rivers-flow, true",
    "why-do-rivers-ever-flow, true",
    "ada-do-rivers-flow, false",
    "ada-do-rivers-ever-flow, true"
  })
  void an_address_of_any_programme_needs_four_words_that_are_no_name(String slug, boolean title) {
    assertThat(Slug.of("https://gardenconf.org/talks/" + slug).isPresent()).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Ada, false",
    "Ada Fisher, true",
    "Ada Maria Luisa Rosa Fisher, true",
    "Ada Maria Luisa Rosa Anna Fisher, false"
  })
  void a_name_has_two_to_five_words(String name, boolean person) {
    assertThat(PersonNames.judge(name) != Likeness.NO).isEqualTo(person);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"59, true", "60, true", "61, false"})
  void an_organisation_has_at_most_sixty_letters(int letters, boolean read) {
    var name = "G" + "r".repeat(letters - 1);
    assertThat(Affiliations.read("Engineer, " + name)).isEqualTo(read ? name : null);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"89, true", "90, true", "91, false"})
  void a_heading_of_more_than_ninety_letters_names_no_day(int letters, boolean read) {
    assertThat(Days.named("Day 1 " + "x".repeat(letters - 6)).isPresent()).isEqualTo(read);
  }

  @ParameterizedTest(name = "colspan {0}: {1}")
  @CsvSource({
    "'', 1", "0, 1", "1, 1", "2, 2", "11, 11", "12, 12", "13, 12", "99, 12", "100, 1", "x, 1"
  })
  void a_cell_spans_one_to_twelve_columns(String told, int columns) {
    assertThat(HtmlTables.span(new Element("td").attr("colspan", told))).isEqualTo(columns);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', 0",
    "Rivers of Events, 3",
    "型, 1",
    "型式, 1",
    "型式学, 1",
    "型式学習, 2",
    "Rust型, 1",
    "Rust型式学, 2"
  })
  void two_letters_of_a_dense_script_are_a_word(String title, int words) {
    assertThat(TitleWords.count(title)).isEqualTo(words);
  }

  @Test
  void words_of_any_length_are_told_from_longer_and_shorter_ones() {
    var listed = IntStream.of(1, 30, 31, 32, 40).mapToObj("a"::repeat).toArray(String[]::new);
    var set = WordSet.of(listed);
    var text = "A".repeat(50);
    var found = IntStream.rangeClosed(1, 50).filter(length -> set.has(text, 0, length)).boxed();
    assertThat(found.toList()).containsExactly(1, 30, 31, 32, 40);
    assertThat(set.has("b", 0, 1)).isFalse();
    assertThat(set.has("xax", 1, 2)).isTrue();
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"59, VIDEO", "60, VIDEO", "61, OTHER"})
  void a_label_of_more_than_sixty_letters_says_nothing_of_a_link(int letters, LinkRole role) {
    var label = "video " + "x".repeat(letters - 6);
    assertThat(role(label, 0, letters)).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0} letters: {1}")
  @CsvSource({"11, SLIDES", "12, SLIDES", "13, OTHER"})
  void the_words_before_a_link_count_where_it_only_points(int letters, LinkRole role) {
    assertThat(role("slides " + "x".repeat(letters), 7, 7 + letters)).isEqualTo(role);
    assertThat(role("slides: " + "x".repeat(letters), 8, 8 + letters)).isEqualTo(LinkRole.SLIDES);
  }

  @ParameterizedTest(name = "{0} letters between: {1}")
  @CsvSource({"17, SLIDES", "18, SLIDES", "19, OTHER"})
  void twenty_four_letters_before_a_link_are_looked_at(int letters, LinkRole role) {
    var text = "slides" + " ".repeat(letters) + "here";
    assertThat(role(text, 6 + letters, text.length())).isEqualTo(role);
  }

  private static LinkRole role(String text, int start, int end) {
    var link = new LinkSpan(start, end, "https://example.org/a");
    var inline = new InlineText(text, List.of(link), List.of(), List.of(new LineStart(0, 1)));
    return LinkReader.role(inline, link);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"GardenConf '79, 2079", "GardenConf '80, 2080", "GardenConf '81, 1981"})
  void a_year_of_two_figures_above_eighty_is_of_the_last_century(String title, String year) {
    var metadata = new ReportMetadata(title, List.of(), null, List.of(), null, null);
    assertThat(EventNamer.name(metadata, "", ReportPlace.NONE, true).orElseThrow()).endsWith(year);
  }
}
