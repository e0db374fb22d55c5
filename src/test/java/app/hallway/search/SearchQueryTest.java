package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.search.SearchQuery.Term;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
  private static String different(int words) {
    return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void a_query_is_as_many_words_as_people_type() {
    assertThat(SearchQuery.parse(different(SearchQuery.MOST_TERMS)).whole()).isTrue();
    var more = SearchQuery.parse(different(SearchQuery.MOST_TERMS + 1));
    assertThat(more.whole()).isFalse();
    assertThat(more.terms()).hasSize(SearchQuery.MOST_TERMS).contains(new Term("w0", false, false));
  }

  @Test
  void words_said_again_cost_nothing() {
    var query = SearchQuery.parse("a ".repeat(400) + "-b ".repeat(60));
    assertThat(query.whole()).isTrue();
    assertThat(query.terms())
        .containsExactly(new Term("a", false, false), new Term("b", false, true));
  }

  @Test
  void of_a_long_text_the_first_words_are_searched_for() {
    var words = "words ".repeat(166);
    assertThat(SearchQuery.parse(words + "four").whole()).isTrue();
    var longer = SearchQuery.parse(words + "five5");
    assertThat(longer.whole()).isFalse();
    assertThat(longer.terms()).containsExactly(new Term("words", false, false));
    var letters = SearchQuery.parse("x".repeat(5_000));
    assertThat(letters.terms())
        .containsExactly(new Term("x".repeat(SearchQuery.LONGEST), true, false));
    assertThat(letters.whole()).isFalse();
  }

  @Test
  void the_longest_queries_of_every_kind_are_expressions() {
    for (var query :
        new String[] {
          "the " + different(400).replace("w", "-w"),
          '"' + different(400),
          "\u8edf\u4ef6\u6a21".repeat(300),
          different(400).replace(" ", "* ")
        }) {
      assertThat(FtsExpression.of(SearchQuery.parse(query)).orElseThrow().length())
          .isLessThan(5 * SearchQuery.LONGEST);
    }
  }
}
