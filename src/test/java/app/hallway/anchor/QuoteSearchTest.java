package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.anchor.QuoteSearch.Hit;
import app.hallway.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSearchTest {
  private static final String WORDS = "Dana Quill";

  @ParameterizedTest(name = "score {0}, context {1}: {2}")
  @CsvSource({
    "0.75, 0.5, true",
    "0.76, 0.51, true",
    "0.74, 0.5, false",
    "0.75, 0.49, false",
    "1, 0, false",
    "0, 1, false"
  })
  void a_short_hit_is_sure_with_a_good_score_and_a_good_context(
      double score, double context, boolean sure) {
    assertThat(isSure(new Hit(new TextSpan(0, 9), 0.9, context, score))).isEqualTo(sure);
  }

  @ParameterizedTest(name = "{0} units, {1} alike: {2}")
  @CsvSource({"40, 0.85, true", "41, 0.86, true", "39, 0.85, false", "40, 0.84, false"})
  void a_long_hit_is_sure_where_its_words_are_nearly_equal(int length, double quote, boolean sure) {
    assertThat(isSure(new Hit(new TextSpan(0, length), quote, 0, 0))).isEqualTo(sure);
  }

  @ParameterizedTest(name = "better by {0}: {1}")
  @CsvSource({"0.03, true", "0.02, true", "0.0199, false", "0, false"})
  void a_hit_is_sure_only_where_it_is_clearly_better_than_any_other(double lead, boolean sure) {
    assertThat(isSure(longHit(lead), longHit(0))).isEqualTo(sure);
    assertThat(isSure(longHit(lead), longHit(0), longHit(-1))).isEqualTo(sure);
  }

  @ParameterizedTest(name = "{0} units before and {1} after: {2}")
  @CsvSource({
    "7, 7, true",
    "8, 7, true",
    "7, 6, false",
    "6, 7, false",
    "14, 0, true",
    "0, 14, true",
    "13, 0, false",
    "0, 13, false"
  })
  void words_are_unmistakable_with_twenty_four_units_unchanged(
      int before, int after, boolean sure) {
    var same = "x".repeat(before) + WORDS + "y".repeat(after);
    assertThat(isSureOf("one-" + same + ", two", "not+" + same + "; too")).isEqualTo(sure);
    assertThat(isSureOf(same, "not+" + same + "; too")).isEqualTo(sure);
    assertThat(isSureOf("one-" + same + ", two", same)).isEqualTo(sure);
    assertThat(isSureOf(same, same)).isEqualTo(sure);
  }

  @Test
  void words_that_stand_twice_are_not_unmistakable() {
    var same = "x".repeat(7) + WORDS + "y".repeat(7);
    assertThat(isSureOf(same + " and " + WORDS, same)).isFalse();
    assertThat(isSureOf(same, same + " and " + WORDS)).isFalse();
    assertThat(isSure(search(same, same, WORDS), new Hit(spanIn(same), 0.99, 0, 0))).isFalse();
  }

  @Test
  void a_hit_is_scored_by_its_words_its_surroundings_and_its_place() {
    assertThat(search("alpha", "xx alpha", "alpha").exact())
        .containsExactly(new Hit(new TextSpan(3, 8), 1, 0, 52 / 92.0));
    assertThat(search("alpha", "alpha", "alpha").exact())
        .containsExactly(new Hit(new TextSpan(0, 5), 1, 1, 1));
  }

  @Test
  void what_stands_farther_from_where_it_was_expected_scores_less() {
    var hits = search("alpha", "alpha, oh alpha!", "alpha").exact();
    assertThat(hits).extracting(Hit::span).contains(new TextSpan(0, 5), new TextSpan(10, 15));
    int expected = hits.getFirst().span().start();
    for (var hit : hits) {
      double near = 1 - Math.abs(hit.span().start() - expected) / 16.0;
      assertThat(hit.score()).isEqualTo((50 + 40 * hit.context() + 2 * near) / 92);
    }
    assertThat(hits.getFirst().score()).isGreaterThan(hits.getLast().score());
  }

  @Test
  void words_that_were_put_before_others_are_found_there_too() {
    assertThat(search("aa", "xaaay", "aa").exact())
        .extracting(Hit::span)
        .containsExactlyInAnyOrder(new TextSpan(1, 3), new TextSpan(2, 4));
  }

  @Test
  void five_hundred_places_are_looked_at() {
    assertThat(search("word", "#" + "word ".repeat(500), "word").exact()).hasSize(500);
    assertThat(search("word", "#" + "word ".repeat(501), "word").exact()).hasSize(500);
  }

  @Test
  void the_likeliest_place_comes_first() {
    var now = "ab word, cd word; before word after";
    var hits = search("before word after", now, "word").best();
    assertThat(hits).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(hits.getFirst().span()).isEqualTo(new TextSpan(25, 29));
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "abcdefg, abcdefx, 0",
    "abcdefgh, abcdefgx, 1",
    "abcdefghi, abcdefghx, 1",
    "abcdefgh, abcdefxx, 1",
    "abcdefgh, abcdexxx, 0",
    "abcdefghijklmnopqrst, abcdefghijklmzzzzzzz, 1",
    "abcdefghijklmnopqrst, abcdefghijklzzzzzzzz, 0"
  })
  void eight_units_are_looked_for_with_a_third_of_errors(String words, String now, int hits) {
    assertThat(search(words, now, words).best()).hasSize(hits);
  }

  @Test
  void words_that_read_otherwise_are_as_alike_as_their_errors_leave_them() {
    assertThat(search("abcdefgh", "abcdefgx", "abcdefgh").best())
        .singleElement()
        .satisfies(hit -> assertThat(hit.quote()).isEqualTo(1 - 1 / 8.0));
  }

  @Test
  void what_stood_elsewhere_before_is_passed_over() {
    assertThat(search("the word; a Word", "so a Word", "word").exact()).isEmpty();
  }

  private static Hit longHit(double score) {
    return new Hit(new TextSpan(0, 40), 0.85, 0, score);
  }

  private static boolean isSure(Hit... hits) {
    return isSure(search("a", "b", "a"), hits);
  }

  private static boolean isSure(QuoteSearch search, Hit... hits) {
    return search.isSure(List.of(hits));
  }

  /** Whether the words are sure, be their score and their context as bad as can be. */
  private static boolean isSureOf(String old, String now) {
    return isSure(search(old, now, WORDS), new Hit(spanIn(now), 1, 0, 0));
  }

  private static TextSpan spanIn(String text) {
    int start = text.indexOf(WORDS);
    return new TextSpan(start, start + WORDS.length());
  }

  private static QuoteSearch search(String old, String now, String words) {
    var olds = NormalText.of(old);
    var news = NormalText.of(now);
    var from = new TextSpan(old.indexOf(words), old.indexOf(words) + words.length());
    return new QuoteSearch(
        olds, news, Carried.between(olds, news), from, SurroundingText.of(olds.text(), from));
  }
}
