package app.hallway.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFinderTest {
  @Test
  void words_are_found_whatever_their_case_and_however_lines_break() {
    var text = "High Tide,\nhigh\n tide; HIGHTIDE. \u00c4rger \u00e4rger";
    assertThat(TextFinder.find(" high  tide ", text))
        .containsExactly(new TextSpan(0, 9), new TextSpan(11, 21));
    assertThat(TextFinder.find("\u00c4RGER", text)).hasSize(2);
    assertThat(TextFinder.find("tide.", text)).containsExactly(new TextSpan(27, 32));
    assertThat(TextFinder.find(" \n", text)).isEmpty();
    assertThat(TextFinder.find("(.*", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "strasse, die Straße am Kai, Straße",
    "STRASSE AM, die Straße\u00a0am Kai, Straße\u00a0am",
    "Łódź, in Lodz, Lodz",
    "aerosk, from Ærøskøbing, Ærøsk",
    "cafe, a cafe\u0301!, cafe\u0301",
    "coroutine, the co\u00adrou\u200btine talk, co\u00adrou\u200btine",
    "co\u00adroutine, the coroutine talk, coroutine",
    "ベース, ﾃﾞｰﾀﾍﾞｰｽ, ﾍﾞｰｽ",
    "한국, \u1112\u1161\u11ab\u1100\u116e\u11a8어, \u1112\u1161\u11ab\u1100\u116e\u11a8",
    "ομιλια, η Ομιλία, Ομιλία",
    "еще, и ещё, ещё",
    "fine, the ﬁne art, ﬁne",
    "kubernetes, Ｋｕｂｅｒｎｅｔｅｓ, Ｋｕｂｅｒｎｅｔｅｓ",
    "don't, I don’t know, don’t",
    "dont, I don’t know, don’t",
    "nodejs, with Node.js here, Node.js",
    "node.js, with NodeJS here, NodeJS",
    "email, an e-mail, e-mail",
    "e-mail, an email, email",
    "socket, a WebSocket, Socket",
    "c++, in C++23, C++",
    ".net, in ASP.NET, .NET"
  })
  void words_are_found_however_they_are_written(String words, String text, String found) {
    assertThat(TextFinder.find(words, text))
        .extracting(span -> span.of(text))
        .containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({
    "odejs, node.js",
    "elm, well-made",
    "c++, in C and C#",
    "134, v1.34",
    "мои, мой доклад"
  })
  void other_words_are_not_found(String words, String text) {
    assertThat(TextFinder.find(words, text)).isEmpty();
  }

  @Test
  void what_is_not_seen_is_not_looked_for() {
    assertThat(TextFinder.find("\u00ad\u200b", "a\u00adb")).isEmpty();
    assertThat(TextFinder.find("a", "\u00ad")).isEmpty();
  }

  @Test
  void places_do_not_overlap() {
    assertThat(TextFinder.find("aa", "aaaaa"))
        .containsExactly(new TextSpan(0, 2), new TextSpan(2, 4));
  }

  @Test
  void what_is_looked_for_may_be_as_long_as_a_report() {
    var words = "tide and tide ".repeat(20_000);
    assertThat(TextFinder.find(words, "x " + words + "y")).hasSize(1);
  }
}
