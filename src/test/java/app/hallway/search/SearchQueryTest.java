package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.search.Query.And;
import app.hallway.search.Query.Beginning;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Phrase;
import app.hallway.search.Query.Words;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
  static List<Query> parts(String text) {
    return SearchQuery.parse(text).query().parts();
  }

  static List<Query> typed(String text) {
    return SearchQuery.typed(text).query().parts();
  }

  private static String different(int words) {
    return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void words_phrases_beginnings_and_what_is_left_out_are_told_apart() {
    assertThat(parts("tide \"from memory\" moor* -rope -\"a knot\" -boat*"))
        .containsExactly(
            new Words("tide"),
            new Phrase("from memory"),
            new Beginning("moor"),
            new Not(new Words("rope")),
            new Not(new Phrase("a knot")),
            new Not(new Beginning("boat")));
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void every_field_has_words_that_go_before_what_is_asked_of_it(Field field) {
    for (var word : field.words()) {
      assertThat(parts(word + ":quayle " + word + ":\"Ada Quayle\" -" + word + ":qu*"))
          .containsExactly(
              new InField(field, new Words("quayle")),
              new InField(field, new Phrase("Ada Quayle")),
              new Not(new InField(field, new Beginning("qu"))));
      assertThat(Field.named(word.toUpperCase(Locale.ROOT))).contains(field);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c:x",
        "http://example.org",
        "speakers:ada",
        "speaker",
        "speaker:",
        ":ada",
        "a:b:c"
      })
  void what_names_no_field_or_asks_nothing_of_it_is_a_word(String text) {
    assertThat(parts(text)).containsExactly(new Words(text));
  }

  @Test
  void nothing_is_asked_of_a_field_by_a_space_or_by_signs() {
    assertThat(parts("speaker: ada")).containsExactly(new Words("speaker:"), new Words("ada"));
    assertThat(parts("speaker:\"!\" ada")).containsExactly(new Words("speaker:"), new Words("ada"));
    assertThat(parts("speaker:**")).containsExactly(new Beginning("speaker:"));
    assertThat(parts("tide speaker:")).containsExactly(new Words("tide"), new Words("speaker:"));
  }

  @Test
  void what_stands_behind_a_second_colon_is_asked_of_the_first_field() {
    assertThat(parts("title:tag:x")).containsExactly(new InField(Field.TITLE, new Words("tag:x")));
  }

  @Test
  void quotes_of_all_languages_are_quotes_and_the_last_need_not_be_closed() {
    assertThat(parts("“a tide” „b tide“ «c tide» a\"b\"c \"to the end"))
        .containsExactly(
            new Phrase("a tide"),
            new Phrase("b tide"),
            new Phrase("c tide"),
            new Words("a"),
            new Phrase("b"),
            new Words("c"),
            new Phrase("to the end"));
  }

  @Test
  void spaces_of_all_languages_part_words() {
    assertThat(parts("\u00a0a\u3000b\tc\u00a0"))
        .containsExactly(new Words("a"), new Words("b"), new Words("c"));
  }

  @Test
  void what_has_no_letter_and_no_digit_looks_for_nothing() {
    assertThat(parts("- -- * ** \"\" \"-\" + -* 😀 ( {} : ^")).isEmpty();
    assertThat(parts("--x *y a*b"))
        .containsExactly(new Not(new Words("-x")), new Words("*y"), new Words("a*b"));
  }

  @Test
  void the_last_word_may_go_on_only_while_it_is_typed() {
    assertThat(parts("the cat")).containsExactly(new Words("the"), new Words("cat"));
    assertThat(typed("the cat")).containsExactly(new Words("the"), new Beginning("cat"));
    assertThat(typed("  tag:ca")).containsExactly(new InField(Field.TAG, new Beginning("ca")));
    assertThat(typed("cat ")).containsExactly(new Words("cat"));
    assertThat(typed("cat\u00a0")).containsExactly(new Words("cat"));
    assertThat(typed("-cat")).containsExactly(new Not(new Words("cat")));
    assertThat(typed("\"the cat")).containsExactly(new Phrase("the cat"));
    assertThat(typed("cat\"")).containsExactly(new Words("cat"));
    assertThat(typed("")).isEmpty();
  }

  @Test
  void to_leave_something_out_is_not_to_look_for_the_rest() {
    assertThat(SearchQuery.parse("-tide -speaker:ada").isEmpty()).isTrue();
    assertThat(SearchQuery.parse("").isEmpty()).isTrue();
    assertThat(SearchQuery.parse("-tide rope").isEmpty()).isFalse();
    assertThat(SearchQuery.parse("-tide kind:note").isEmpty()).isFalse();
  }

  @Test
  void a_query_is_as_many_words_as_people_type() {
    for (int words : List.of(SearchQuery.MOST_TERMS - 1, SearchQuery.MOST_TERMS)) {
      assertThat(SearchQuery.parse(different(words)).whole()).isTrue();
      assertThat(parts(different(words))).hasSize(words);
    }
    var more = SearchQuery.parse(different(SearchQuery.MOST_TERMS + 1));
    assertThat(more.whole()).isFalse();
    assertThat(more.query().parts())
        .hasSize(SearchQuery.MOST_TERMS)
        .startsWith(new Words("w0"))
        .endsWith(new Words("w" + (SearchQuery.MOST_TERMS - 1)));
  }

  @Test
  void words_said_again_cost_nothing() {
    var query = SearchQuery.parse("a ".repeat(400) + "-b ".repeat(60));
    assertThat(query.whole()).isTrue();
    assertThat(query.query().parts()).containsExactly(new Words("a"), new Not(new Words("b")));
  }

  @Test
  void of_a_long_text_the_first_words_are_searched_for() {
    var words = "words ".repeat(166);
    assertThat(SearchQuery.parse(words + "thr").whole()).isTrue();
    assertThat(SearchQuery.parse(words + "four").whole()).isTrue();
    assertThat(parts(words + "four")).containsExactly(new Words("words"), new Words("four"));
    var longer = SearchQuery.parse(words + "five5");
    assertThat(longer.whole()).isFalse();
    assertThat(longer.query().parts()).containsExactly(new Words("words"));
    assertThat(SearchQuery.typed(words + "five5").query()).isEqualTo(longer.query());
  }

  @Test
  void a_word_that_is_too_long_is_searched_for_by_its_beginning() {
    var most = "x".repeat(SearchQuery.LONGEST);
    assertThat(parts(most)).containsExactly(new Words(most));
    assertThat(parts(most + "x")).containsExactly(new Beginning(most));
    assertThat(SearchQuery.parse(most + "x").whole()).isFalse();
    for (int before : List.of(SearchQuery.LONGEST / 2 - 1, SearchQuery.LONGEST / 2)) {
      var word = "y".repeat(before);
      assertThat(parts(word + " " + most))
          .as("a space at %s", before)
          .containsExactly(
              new Words(word), new Beginning("x".repeat(SearchQuery.LONGEST - before - 1)));
    }
    var word = "y".repeat(SearchQuery.LONGEST / 2 + 1);
    assertThat(parts(word + " " + most)).containsExactly(new Words(word));
  }

  /** Of all that could be syntax. */
  private static String random(Random random) {
    var pieces =
        List.of(
            "a",
            "b1",
            "ß",
            "软件",
            "😀",
            "\ud83d",
            "\u0301",
            "\0",
            " ",
            "  ",
            "\u00a0",
            "\n",
            "-",
            "--",
            "\"",
            "“",
            "»",
            "*",
            "**",
            ":",
            "speaker:",
            "TAG:",
            "type:",
            "x:",
            "(",
            ")",
            "OR",
            "ODER",
            "OR ",
            " OR ",
            "is:",
            "unread",
            "is:due ",
            "colour:red",
            "on:\"last month\"",
            "before:2025-1",
            "a(b)",
            "AND",
            "NEAR(",
            "{title} :",
            "^",
            "+",
            "'",
            "\\",
            ";");
    return random
        .ints(random.nextInt(80), 0, pieces.size())
        .mapToObj(pieces::get)
        .collect(Collectors.joining());
  }

  @Test
  void every_text_is_a_query_and_a_query_is_written_as_it_is_read() {
    long seed = 20261130;
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      var text = random(random);
      for (var asked : List.of(SearchQuery.parse(text), SearchQuery.typed(text))) {
        var query = asked.query();
        assertThat(query.size()).as(text).isLessThanOrEqualTo(SearchQuery.MOST_TERMS);
        if (query.isOfWords()) {
          assertThat(FtsExpression.of(query).isEmpty()).isEqualTo(query.isEmpty());
        }
        assertThat(SearchQuery.parse(query.written()).query())
            .as("%s, of seed %s: %s", i, seed, text)
            .isEqualTo(query);
      }
    }
  }

  @Test
  void a_query_says_what_it_looks_for_in_a_text() {
    var query =
        new And(
            List.of(
                new Words("tide"),
                new Not(new Words("rope")),
                new InField(Field.SPEAKER, new Phrase("Ada Quayle")),
                new Not(new InField(Field.SPEAKER, new Words("bo"))),
                new And(List.of(new Beginning("moo")))));
    assertThat(query.terms()).containsExactly(new Words("tide"), new Beginning("moo"));
    assertThat(query.terms(Field.SPEAKER))
        .containsExactly(new Words("tide"), new Phrase("Ada Quayle"), new Beginning("moo"));
    assertThat(query.written()).isEqualTo("tide -rope speaker:\"Ada Quayle\" -speaker:bo moo*");
  }

  @Test
  void the_longest_queries_of_every_kind_are_expressions() {
    Stream.of(
            "the " + different(400).replace("w", "-w"),
            '"' + different(400),
            "\u8edf\u4ef6\u6a21".repeat(300),
            different(400).replace(" ", "* "),
            different(400).replace("w", "event:w"))
        .forEach(
            query ->
                assertThat(
                        FtsExpression.of(SearchQuery.parse(query).query()).orElseThrow().length())
                    .isLessThan(5 * SearchQuery.LONGEST));
  }
}
