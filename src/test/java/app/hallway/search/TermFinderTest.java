package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import app.hallway.search.Query.Beginning;
import app.hallway.search.Query.Phrase;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermFinderTest {
  private static List<String> found(Term term, String text) {
    return new TermFinder(term)
        .in(new TextWords(text)).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void a_word_is_found_whole_whatever_its_case_and_accents() {
    assertThat(found(new Words("tide"), "tide, tides, untide; Tide\nTÍDE")) //
        .containsExactly("tide", "Tide", "TÍDE");
    assertThat(found(new Words("CAFÉ"), "cafe Cafe\u0301 cafés"))
        .containsExactly("cafe", "Cafe\u0301");
  }

  @Test
  void it_tells_where_in_the_text_as_it_was_written() {
    var text = "e\u0301e\u0301 tide";
    assertThat(new TermFinder(new Words("tide")).in(new TextWords(text)))
        .containsExactly(new TextSpan(5, 9));
  }

  @Test
  void a_beginning_is_found_in_longer_words_too() {
    assertThat(found(new Beginning("tid"), "tide tid atid")).containsExactly("tid", "tid");
  }

  @Test
  void a_phrase_is_found_whatever_signs_stand_between_its_words() {
    assertThat(found(new Phrase("node js"), "node.js, Node\n JS; nodejs; node a js; node jsx"))
        .containsExactly("node.js", "Node\n JS");
    assertThat(found(new Beginning("node.j"), "node js")).containsExactly("node j");
    assertThat(found(new Phrase("a b"), "a")).isEmpty();
    assertThat(found(new Phrase("a b"), "a ")).isEmpty();
  }

  @Test
  void a_part_of_a_run_without_spaces_is_found_anywhere_in_it() {
    assertThat(found(new Words("设计"), "软件设计模式，设计")).containsExactly("设计", "设计");
    assertThat(found(new Words("x设计"), "x 设计 x设计x")).containsExactly("x 设计", "x设计");
  }

  @Test
  void what_says_nothing_is_nowhere() {
    assertThat(found(new Words("-!"), "a -! b")).isEmpty();
    assertThat(found(new Words(""), "a")).isEmpty();
    assertThat(found(new Words("a"), "")).isEmpty();
  }

  @Test
  void of_many_places_the_first_are_enough() {
    for (int places : List.of(59, 60, 61)) {
      assertThat(found(new Words("a"), "a ".repeat(places))).hasSize(Math.min(60, places));
    }
  }

  @Test
  void places_do_not_lie_in_each_other() {
    assertThat(found(new Phrase("a a"), "a a a a")).containsExactly("a a", "a a");
    assertThat(found(new Words("设设"), "设设设设")).containsExactly("设设", "设设");
  }

  @Test
  void a_term_says_whether_it_stands_in_a_text() {
    assertThat(new Beginning("qua").standsIn("Ada Quayle")).isTrue();
    assertThat(new Words("qua").standsIn("Ada Quayle")).isFalse();
  }
}
