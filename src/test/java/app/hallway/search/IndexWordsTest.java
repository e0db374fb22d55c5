package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "tide", "Café Ñandú 9", "приве́т", "שלום", "😀 a", "e\u0301", "\u10ff a"})
  void what_is_written_with_spaces_stays_as_it_is(String text) {
    assertThat(IndexWords.of(text)).isSameAs(text);
    assertThat(IndexWords.ofQuery(text)).isEqualTo(text);
    assertThat(IndexWords.endsInHalfPair(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "软件模, ' 软件 件模 模 '",
    "软, ' 软 '",
    "a软件b, 'a 软件 件 b'",
    "软a件, ' 软 a 件 '",
    "'x 软件 y 模 z', 'x  软件 件  y  模  z'",
    "한국어, ' 한국 국어 어 '",
    "カー, ' カー ー '",
    "ひら々, ' ひら ら々 々 '",
    "ㄅㄆ, ' ㄅㄆ ㄆ '",
    "𠀀𠀁, ' 𠀀𠀁 𠀁 '",
    "ᄀᄁ, ' ᄀᄁ ᄁ '"
  })
  void a_run_without_spaces_is_its_pairs_and_its_last_sign(String text, String words) {
    assertThat(IndexWords.of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "软件模, ' 软件 件模', false",
    "软件, ' 软件', false",
    "软, ' 软', true",
    "x软件y软, 'x 软件 件 y 软', true",
    "软件x, ' 软件 件 x', false",
    "𠀀, ' 𠀀', true",
    "𠀀𠀁, ' 𠀀𠀁', false"
  })
  void the_last_run_of_a_query_may_go_on_in_the_text(String text, String words, boolean half) {
    assertThat(IndexWords.ofQuery(text)).isEqualTo(words);
    assertThat(IndexWords.endsInHalfPair(text)).isEqualTo(half);
  }

  @Test
  void every_part_of_a_run_is_among_its_words() {
    var run = "今天我们讨论了软件设计模式";
    var words = " " + IndexWords.of(run) + " ";
    for (int from = 0; from < run.length(); from++) {
      for (int to = from + 1; to <= run.length(); to++) {
        var part = IndexWords.ofQuery(run.substring(from, to)).strip();
        assertThat(words).contains(" " + part);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a, SPACED",
    "Z, SPACED",
    "9, SPACED",
    "_, NONE",
    "' ', NONE",
    "\u0080, NONE",
    "é, SPACED",
    "\u0301, SPACED",
    "\u0903, SPACED",
    "\u20dd, SPACED",
    "–, NONE",
    "\u10ff, SPACED",
    "\u1100, DENSE",
    "中, DENSE",
    "ー, DENSE",
    "々, DENSE",
    "ㄅ, DENSE",
    "。, NONE",
    "ẞ, SPACED"
  })
  void signs_take_part_in_words_by_their_script(String sign, Script script) {
    assertThat(Script.of(sign.codePointAt(0))).isEqualTo(script);
  }
}
