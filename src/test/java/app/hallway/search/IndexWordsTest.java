package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "tide, tide",
    "'Café, Ñandú 9!', 'cafe nandu 9'",
    "приве́т, привет",
    "שלום, שלום",
    "😀 a, a",
    "e\u0301, e",
    "\u10ff a, \u10ff a"
  })
  void what_is_written_with_spaces_is_its_folded_words(String text, String words) {
    assertThat(IndexWords.of(text)).isEqualTo(words);
    assertThat(IndexWords.ofQuery(text)).containsExactly(words);
    assertThat(IndexWords.endsInHalfPair(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "WebSocket, websocket | web socket, websocket | web socket",
    "eBPF, ebpf | bpf, ebpf | e bpf",
    "HTTPServer, httpserver | http server, httpserver | http server",
    "Ærø, aero, aero",
    "node.js, node js | .js | nodejs, node js | nodejs",
    "Node.js Node.js, node js node js | .js | nodejs, node js node js",
    "a-b-c-d, a b c d | ab | bc | cd | abcd, a b c d | abcd",
    "a-b-c-d-e, a b c d e | ab | bc | cd | de, a b c d e | abcde",
    "v1.34.2, v1 34 2 | 1 34 2, v1 34 2",
    "v1.34 x.5, v1 34 x 5 | 1 34 | x5, v1 34 x 5",
    "1.2, 1 2, 1 2",
    "utf-8, utf 8 | utf8, utf 8 | utf8",
    "C++/C#, c ++ c #, c ++ c #"
  })
  void behind_the_words_stands_what_they_are_found_by_too(
      String text, String words, String queries) {
    assertThat(readable(IndexWords.of(text))).isEqualTo(words);
    assertThat(readable(String.join(" \ue000 ", IndexWords.ofQuery(text)))).isEqualTo(queries);
  }

  private static String readable(String words) {
    return words
        .replace("\ue000", "|")
        .replace(Character.toString(0xf0000 + '.') + " ", ".")
        .replace(Character.toString(0xf0000 + '+'), "+")
        .replace(Character.toString(0xf0000 + '#'), "#");
  }

  @Test
  void a_very_long_word_is_not_made_longer() {
    var half = "a".repeat(20);
    assertThat(IndexWords.of(half + "-" + half)).endsWith(half + half);
    assertThat(IndexWords.of(half + "-a" + half)).endsWith(half + " a" + half);
  }

  @ParameterizedTest
  @CsvSource({
    "软件模, 软件 件模 模",
    "软, 软",
    "a软件b, a 软件 件 b",
    "软a件, 软 a 件",
    "x 软件 y 模 z, x 软件 件 y 模 z",
    "한국어, 한국 국어 어",
    "カー, カー ー",
    "ひら々, ひら ら々 々",
    "ㄅㄆ, ㄅㄆ ㄆ",
    "𠀀𠀁, 𠀀𠀁 𠀁",
    "ᄀᄁ, ᄀᄁ ᄁ"
  })
  void a_run_without_spaces_is_its_pairs_and_its_last_sign(String text, String words) {
    assertThat(IndexWords.of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "软件模, 软件 件模, false",
    "软件, 软件, false",
    "软, 软, true",
    "x软件y软, x 软件 件 y 软, true",
    "软件x, 软件 件 x, false",
    "𠀀, 𠀀, true",
    "𠀀𠀁, 𠀀𠀁, false"
  })
  void the_last_run_of_a_query_may_go_on_in_the_text(String text, String words, boolean half) {
    assertThat(IndexWords.ofQuery(text)).containsExactly(words);
    assertThat(IndexWords.endsInHalfPair(text)).isEqualTo(half);
  }

  @Test
  void every_part_of_a_run_is_among_its_words() {
    var run = "今天我们讨论了软件设计模式";
    var words = " " + IndexWords.of(run) + " ";
    for (int from = 0; from < run.length(); from++) {
      for (int to = from + 1; to <= run.length(); to++) {
        var part = IndexWords.ofQuery(run.substring(from, to)).getFirst();
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
