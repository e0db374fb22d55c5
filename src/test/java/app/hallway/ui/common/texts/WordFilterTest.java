package app.hallway.ui.common.texts;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Searching;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilterTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',               true
          '   ',            true
          cafe,             true
          CAFÉ queue,       true
          queue  cafe,      true
          caf queues,       true
          tea,              false
          cafe tea,         false
          队列,             true
          strasse nodejs,   true
          node.js,          true
          odejs tea,        false
          lodz,             true
          c++,              true
          c#,               false
          ｃａｆｅ,         true
          """)
  void each_word_stands_somewhere_whatever_its_case_and_accents(String line, boolean matches) {
    var texts = Stream.of("Boring Queues", "in the Café", "无聊的队列", "Node.js, Straße, Łódź: C++");
    assertThat(WordFilter.of(line).matches(texts)).isEqualTo(matches);
  }

  @Test
  void a_text_pasted_by_mistake_costs_no_more_than_words() {
    assertThat(WordFilter.of("tide ".repeat(10_000)).words()).containsExactly("tide");
    for (int words : new int[] {31, 32, 33, 100}) {
      var many = IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      assertThat(WordFilter.of(many).words()).hasSize(Math.min(words, Searching.MOST_WORDS));
    }
    for (int letters : new int[] {999, 1_000, 1_001, 10_000}) {
      assertThat(WordFilter.of("x".repeat(letters)).words().getFirst())
          .hasSize(Math.min(letters, Searching.LONGEST));
    }
  }
}
