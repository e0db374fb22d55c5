package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagFormTest {
  @ParameterizedTest
  @CsvSource({
    "java, java",
    "with space, with-space",
    "C++, Cpp",
    "C#, C-sharp",
    "node.js, node-js",
    "2024, _2024",
    "2024/11, _2024/11",
    "to read/now!, to-read/now",
    "/edges/, edges",
    "深度/学習, 深度/学習",
    "'a, b', a-b",
    "-x-, x",
  })
  void a_tag_is_written_as_others_can_have_it(String tag, String legal) {
    assertThat(TagForm.of(tag)).contains(legal);
  }

  @Test
  void what_has_neither_letter_nor_digit_is_no_tag() {
    assertThat(TagForm.of("!?")).isEmpty();
    assertThat(TagForm.of("/")).isEmpty();
  }
}
