package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.anchor.QuotePlaces.Quoted;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotePlacesTest {
  private static final String TEXT =
      "The ferry was late. Functional programming came first.\nThe \u201Cgood\u201D talk, the rule holds."
          + " Slides\n\nThe bad talk, the rule holds. \u7121\u804A\u7684\u968A\u5217\u662F\u6700\u597D\u7684\u968A\u5217\u3002 Slides";

  private static Placement find(String exact, String prefix, String suffix) {
    return QuotePlaces.in(TEXT).find(new Quoted(exact, prefix, suffix), null);
  }

  private static String words(Placement placement) {
    return placement.span().map(span -> span.of(TEXT)).orElse("nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The ferry was late              ~ The ferry was late
          the FERRY   was late            ~ The ferry was late
          the "good" talk                 ~ The “good” talk
          programming came first. The     ~ programming came first.+The
          是最好的隊列                     ~ nowhere
          無聊的隊列是最好的                ~ 無聊的隊列是最好的
          the rule holds.                 ~ nowhere
          Slides                          ~ nowhere
          function                        ~ nowhere
          the                             ~ nowhere
          a sentence that stands nowhere  ~ nowhere
          """)
  void words_are_found_in_whatever_dress_where_they_stand_once(String quote, String found) {
    assertThat(words(find(quote, "", "")).replace('\n', '+')).isEqualTo(found);
  }

  @Test
  void what_stands_around_them_tells_which_they_are() {
    assertThat(find("the rule holds.", "The bad talk, ", "").span().orElseThrow().start())
        .isEqualTo(TEXT.lastIndexOf("the rule holds."));
    assertThat(
            find("the rule holds.", "good\u201D talk, ", " Slides The bad")
                .span()
                .orElseThrow()
                .start())
        .isEqualTo(TEXT.indexOf("the rule holds."));
    assertThat(find("Slides", "\u968A\u5217\u3002 ", "").span().orElseThrow().end())
        .isEqualTo(TEXT.length());
  }

  @Test
  void words_in_other_surroundings_are_others_unless_they_are_many() {
    assertThat(words(find("was late", "nobody ever said that it ", " for the train to the sea")))
        .isEqualTo("nowhere");
    assertThat(words(find("Functional programming came", "nothing like that here ", " nor here")))
        .isEqualTo("Functional programming came");
  }

  @Test
  void a_place_that_is_told_counts_where_the_words_stand_there() {
    int second = TEXT.lastIndexOf("the rule holds.");
    var places = QuotePlaces.in(TEXT);
    var quoted = new Quoted("the rule holds.", "", "");
    assertThat(places.find(quoted, new TextSpan(second, second + 15)))
        .isEqualTo(new Placement.Anchored(new TextSpan(second, second + 15)));
    assertThat(places.find(quoted, new TextSpan(0, 15))).isInstanceOf(Placement.Detached.class);
    assertThat(places.find(quoted, new TextSpan(9000, 9015)))
        .isInstanceOf(Placement.Detached.class);
    int the = TEXT.indexOf("the");
    assertThat(places.find(new Quoted("the", "", ""), new TextSpan(the, the + 3)))
        .isInstanceOf(Placement.Detached.class);
  }

  @Test
  void long_words_with_a_few_others_are_edited() {
    var found = find("The ferry was very late. Functional programing came first.", "", "");
    assertThat(found).isInstanceOf(Placement.Edited.class);
    assertThat(words(found)).isEqualTo("The ferry was late. Functional programming came first.");
  }

  @Test
  void nothing_is_nowhere() {
    assertThat(words(find("", "The ", "ferry"))).isEqualTo("nowhere");
    assertThat(words(find(" \n", "", ""))).isEqualTo("nowhere");
    assertThat(QuotePlaces.in("").find(new Quoted("words of a report", "", ""), null))
        .isInstanceOf(Placement.Detached.class);
  }

  /** Of what is quoted with enough around it, none is put elsewhere. */
  @Test
  void no_quote_of_a_text_that_repeats_itself_is_put_in_a_wrong_place() {
    for (long seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var text =
          Stream.generate(
                  () ->
                      new String[] {"na ", "the ", "rule ", "\uD83D\uDC80", "\u7121", ". "}
                          [random.nextInt(6)])
              .limit(60 + random.nextInt(200))
              .collect(Collectors.joining());
      int from = Characters.startAt(text, random.nextInt(text.length() - 1));
      int to = Characters.endAt(text, Math.min(text.length(), from + 1 + random.nextInt(40)));
      int around = random.nextInt(50);
      var quoted =
          new Quoted(
              text.substring(from, to),
              text.substring(Characters.startAt(text, Math.max(0, from - around)), from),
              text.substring(to, Characters.endAt(text, Math.min(text.length(), to + around))));
      var found =
          QuotePlaces.in(text).find(quoted, random.nextBoolean() ? new TextSpan(from, to) : null);
      if (found.span().isPresent()) {
        var span = found.span().get();
        var there = span.of(text).strip();
        assertThat(there).as("seed %d", seed).isEqualTo(quoted.exact().strip());
        if (around >= 32) {
          assertThat(text.substring(0, span.start()).strip())
              .as("seed %d", seed)
              .endsWith(quoted.prefix().strip());
        }
      }
    }
  }
}
