package app.hallway.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
          """)
  void each_word_stands_somewhere_whatever_its_case_and_accents(String line, boolean matches) {
    var texts = Stream.of("Boring Queues", "in the Café", "无聊的队列");
    assertThat(WordFilter.of(line).matches(texts)).isEqualTo(matches);
  }
}
