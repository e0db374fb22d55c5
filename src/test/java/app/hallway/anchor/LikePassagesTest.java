package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passage is a line; one that begins with a number sign is a heading. */
class LikePassagesTest {
  @ParameterizedTest(name = "{0} of {1} and {2} words: {3}")
  @CsvSource({
    "0, 10, 10, 0",
    "3, 10, 10, 0.3",
    "5, 5, 5, 1",
    "4, 4, 40, 0.1818",
    "5, 5, 40, 0.425",
    "16, 20, 100, 0.2667",
    "17, 20, 100, 0.425",
    "17, 100, 20, 0.425",
    "20, 20, 30, 0.8"
  })
  void passages_are_as_alike_as_the_words_that_they_share(
      int shared, int here, int there, double likeness) {
    var one = passage(words(shared, here, "here"));
    var other = passage(words(shared, there, "there"));
    assertThat(one.likeness(other)).isEqualTo(likeness, within(0.0001));
  }

  @Test
  void a_word_counts_as_often_as_both_have_it() {
    assertThat(passage("so so so far").likeness(passage("so so near"))).isEqualTo(4 / 7.0);
  }

  @Test
  void what_has_no_words_is_like_nothing() {
    assertThat(passage("\u00AD").likeness(passage("word"))).isZero();
    assertThat(passage("word").likeness(passage("\u00AD"))).isZero();
  }

  @Test
  void a_heading_is_not_the_passage_that_reads_the_same() {
    assertThat(passage("It’s  Late ").key()).isEqualTo("it's late");
    assertThat(passage("# Late").key()).isEqualTo("# # late");
    assertThat(passage("Late").isHeading()).isFalse();
  }

  @Test
  void news_with_at_most_one_old_word_between_them_are_told_as_one() {
    assertThat(news("a b c d e", "a X b Y c d e")).containsExactly("X b Y");
    assertThat(news("a b c d e", "a X b c Y d e")).containsExactly("X", "Y");
    assertThat(news("a b c", "X a b c Y")).containsExactly("X", "Y");
    assertThat(news("a b c", "X a Y b Z c")).containsExactly("X a Y b Z");
    assertThat(news("a b c", "a c")).isEmpty();
    assertThat(news("a b c d", "a X c")).containsExactly("X");
  }

  @ParameterizedTest(name = "{0} of 50 words: {1}")
  @CsvSource({"20, false", "21, true", "22, true"})
  void passages_become_one_another_from_forty_two_hundredths_on(int shared, boolean paired) {
    assertThat(pairs(List.of(words(shared, 50, "old")), List.of(words(shared, 50, "new"))))
        .isEqualTo(paired ? "0-0" : "");
  }

  @ParameterizedTest(name = "{0} of 10 words: {1}")
  @CsvSource({"2, false", "3, true", "4, true"})
  void of_several_headings_one_becomes_another_from_thirty_hundredths_on(
      int shared, boolean paired) {
    var old = "# " + words(shared - 1, 9, "old");
    var now = "# " + words(shared - 1, 9, "new");
    assertThat(
            pairs(List.of(old, "# gone away"), List.of(now, "# come here now and then and so on")))
        .isEqualTo(paired ? "0-0" : "");
  }

  @Test
  void the_only_heading_in_the_place_of_another_is_the_same_renamed() {
    assertThat(pairs(List.of("# One", "so it was"), List.of("# Two", "then we came")))
        .isEqualTo("0-0");
    assertThat(pairs(List.of("# One", "# Once"), List.of("Two # two"))).isEmpty();
    assertThat(pairs(List.of("# same words here"), List.of("same words here"))).isEmpty();
  }

  @Test
  void what_came_and_what_went_between_passages_is_left_alone() {
    assertThat(
            pairs(
                List.of("the ferry was late", "gone for good", "coffee was early today"),
                List.of("nothing of that", "the ferry was very late", "coffee was early")))
        .isEqualTo("0-1 2-2");
    assertThat(pairs(List.of("one thing", "other word"), List.of("all new", "none old"))).isEmpty();
  }

  @Test
  void of_passages_that_changed_places_the_pairs_that_are_most_alike_are_taken() {
    assertThat(
            pairs(
                List.of("a b c d e f", "g h i j k l", "m n o p q r"),
                List.of("m n o p q x", "a b c d e x", "g h i j k x")))
        .isEqualTo("0-1 1-2");
    assertThat(pairs(List.of("a b c d"), List.of("a b x y", "a b c y", "a b x y")))
        .isEqualTo("0-1");
    assertThat(pairs(List.of("a b x y", "a b c y", "a b x y"), List.of("a b c d")))
        .isEqualTo("1-0");
  }

  @Test
  void stretches_of_more_than_a_quarter_of_a_million_comparisons_are_not_compared() {
    var many = Collections.nCopies(500, "a");
    assertThat(pairsOf(many, many)).hasSize(500);
    var more = Collections.nCopies(501, "a");
    assertThat(pairsOf(many, more)).isEmpty();
    assertThat(pairsOf(List.of(), many)).isEmpty();
    assertThat(pairsOf(many, List.of())).isEmpty();
  }

  /** So many words, of which some are shared with other passages. */
  private static String words(int shared, int all, String own) {
    return IntStream.range(0, all)
        .mapToObj(i -> i < shared ? "s" + i : own + i)
        .collect(Collectors.joining(" "));
  }

  private static List<String> news(String before, String now) {
    return passage(now).newsSince(passage(before)).stream().map(span -> span.of(now)).toList();
  }

  private static String pairs(List<String> olds, List<String> news) {
    return pairsOf(olds, news).stream()
        .map(pair -> pair[0] + "-" + pair[1])
        .collect(Collectors.joining(" "));
  }

  private static List<int[]> pairsOf(List<String> olds, List<String> news) {
    return new LikePassages(passages(olds), indices(olds), passages(news), indices(news)).pairs();
  }

  private static List<Integer> indices(List<String> lines) {
    return IntStream.range(0, lines.size()).boxed().toList();
  }

  private static ComparedPassage passage(String line) {
    return passages(List.of(line)).getFirst();
  }

  private static List<ComparedPassage> passages(List<String> lines) {
    var passages = new ArrayList<Passage>();
    int start = 0;
    for (var line : lines) {
      passages.add(new Passage(new TextSpan(start, start + line.length()), line.startsWith("#")));
      start += line.length() + 1;
    }
    return ComparedPassage.all(String.join("\n", lines), passages);
  }
}
