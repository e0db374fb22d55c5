package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "don't (stop), don ' t ( stop )",
    "'x2, 3.5', 'x2 , 3 . 5'",
    "软件 a设计, 软 件 a 设 计",
    "ひらカタ, ひ ら カ タ",
    "ไทย, ไ ท ย",
    "ລາວ, ລ າ ວ",
    "ខម, ខ ម",
    "မန, မ န",
    "각각의 이야기, 각각의 이야기",
    "\uD835\uDC00\uD835\uDC01 \uD83D\uDE80\uD83D\uDE80, \uD835\uDC00\uD835\uDC01 \uD83D\uDE80 \uD83D\uDE80",
    "नमस्ते, नमस्ते"
  })
  void words_and_single_signs_are_tokens(String text, String words) {
    assertThat(tokens(text).words()).containsExactly(words.split(" ", -1));
  }

  @Test
  void a_token_knows_where_it_begins() {
    var tokens = tokens(" one, \uD83D\uDE80 two");
    assertThat(tokens.size()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).map(tokens::start)).containsExactly(1, 4, 6, 9);
    assertThat(tokens.word(3)).isEqualTo("two");
  }

  @Test
  void a_token_knows_its_line_and_a_run_of_empty_lines_counts_as_one() {
    var tokens = tokens("one two\nthree\n\nfour\n\n\n\nfive");
    assertThat(IntStream.range(0, 5).map(tokens::line)).containsExactly(0, 0, 1, 3, 5);
  }

  @Test
  void lines_know_their_tokens_and_what_opens_a_paragraph() {
    assertThat(Line.of(tokens("One two\nthree\n\nfour, five\n")))
        .containsExactly(
            new Line(0, 2, "one two", true),
            new Line(2, 3, "three", false),
            new Line(3, 6, "four , five", true));
    assertThat(Line.of(tokens("one"))).containsExactly(new Line(0, 1, "one", true));
    assertThat(Line.of(tokens(" \n "))).isEmpty();
    assertThat(Line.texts(List.of(new Line(0, 1, "one", true)))).containsExactly("one");
  }

  private static Tokens tokens(String text) {
    return Tokens.of(NormalText.of(text));
  }
}
