package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.SearchHit.SnippetPart;
import app.hallway.model.TextSpan;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static Excerpt of(String text, String... words) {
    return Excerpt.of(text, Stream.of(words).<Term>map(Words::new).toList());
  }

  /** What was searched for stands in brackets. */
  private static String shown(Excerpt excerpt) {
    return excerpt.snippet().stream()
        .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  @Test
  void it_shows_what_was_searched_for_and_what_stands_around() {
    var excerpt = of("The tide,\n\n the  rope and the tide.", "tide", "rope");
    assertThat(excerpt.match()).isEqualTo(new TextSpan(4, 8));
    assertThat(shown(excerpt)).isEqualTo("The [tide], the [rope] and the [tide].");
  }

  @Test
  void where_nothing_is_found_it_is_the_beginning() {
    var excerpt = of("The tide", "rope");
    assertThat(excerpt.match()).isNull();
    assertThat(excerpt.snippet()).containsExactly(new SnippetPart("The tide", false));
    assertThat(of("", "rope").snippet()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {179, 180, 181, 199, 200, 201})
  void the_beginning_is_of_a_line_or_two_and_ends_with_a_word(int length) {
    var text = "x".repeat(length) + " and so on";
    var first = length < 180 ? "x".repeat(179) + " and" : "x".repeat(Math.min(length, 200));
    assertThat(shown(of(text, "rope"))).isEqualTo(first + "…");
  }

  @Test
  void what_ends_where_the_text_does_has_no_sign_that_it_goes_on() {
    assertThat(shown(of("y ".repeat(89) + "yy", "rope"))).endsWith("yy");
    assertThat(shown(of("y ".repeat(89) + "yy.", "rope"))).endsWith("yy…");
  }

  @ParameterizedTest
  @ValueSource(ints = {49, 50, 51, 52})
  void some_words_before_the_place_are_shown(int before) {
    var text = "a" + " ".repeat(before - 1) + "tide";
    assertThat(shown(of(text, "tide"))).isEqualTo(before <= 51 ? "a [tide]" : "… [tide]");
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 21})
  void a_word_is_not_cut_unless_it_is_long(int letters) {
    var text = ". " + "w".repeat(letters) + "v".repeat(49) + " tide";
    assertThat(shown(of(text, "tide")))
        .isEqualTo("…" + "w".repeat(Math.min(20, letters)) + "v".repeat(49) + " [tide]");
  }

  @Test
  void a_place_at_the_very_end_is_shown_whole() {
    var text = "a ".repeat(200) + "tide";
    assertThat(shown(of(text, "tide"))).startsWith("…").endsWith(" a [tide]");
    var longest = "tide" + "e".repeat(300);
    assertThat(shown(of("a ".repeat(200) + longest, longest))).endsWith("[" + longest + "]");
  }

  @Test
  void signs_of_two_halves_stay_whole() {
    var faces = "😀".repeat(200);
    assertThat(shown(of(faces, "rope"))).isEqualTo("😀".repeat(90) + "…");
    assertThat(shown(of("x" + faces, "rope"))).isEqualTo("x" + "😀".repeat(90) + "…");
    assertThat(shown(of(faces + " tide", "tide"))).isEqualTo("…" + "😀".repeat(25) + " [tide]");
    assertThat(shown(of(faces + "tide", "tide"))).isEqualTo("…" + "😀".repeat(25) + "[tide]");
  }

  @Test
  void it_is_where_the_most_words_stand_close_together() {
    var far = " so it goes".repeat(30);
    var text = "tide" + far + " rope tide" + far + " rope knot tide" + far;
    assertThat(of(text, "tide", "rope").match())
        .isEqualTo(new TextSpan(text.indexOf("rope"), text.indexOf("rope") + 4));
    int best = text.indexOf("rope knot");
    assertThat(of(text, "tide", "rope", "knot").match()).isEqualTo(new TextSpan(best, best + 4));
    assertThat(of(text, "tide", "unheard").match()).isEqualTo(new TextSpan(0, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {121, 122, 123})
  void close_is_within_what_is_shown_behind_the_place(int between) {
    var text = "tide" + ".".repeat(between) + "rope" + ".".repeat(300) + "rope tide";
    int place = between <= 122 ? 0 : text.indexOf("rope tide");
    assertThat(of(text, "tide", "rope").match()).isEqualTo(new TextSpan(place, place + 4));
  }

  @Test
  void what_is_searched_for_twice_is_marked_once() {
    assertThat(
            shown(
                Excerpt.of(
                    "tides", List.of(new Query.Beginning("ti"), new Query.Beginning("tid")))))
        .isEqualTo("[ti]des");
  }

  @Test
  void a_match_that_goes_over_the_end_is_not_marked() {
    var text = "tide " + "x".repeat(174) + " rope end";
    var excerpt = Excerpt.of(text, List.of(new Words("tide"), new Query.Phrase("rope end")));
    assertThat(shown(excerpt)).isEqualTo("[tide] " + "x".repeat(174) + " rope…");
  }
}
