package app.hallway.model;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "Kühn, kuhn",
    "STRAẞE, strasse",
    "Łódź, lodz",
    "Ærø, aero",
    "Œuvre, oeuvre",
    "Đorđe Ðan Þór, dorde dan thor",
    "İstanbul Işık, istanbul isik",
    "Ħaż ŧ, haz t",
    "Λόγος, λογοσ",
    "ΐ ᾳ ὦ, ι α ω",
    "Всё ЁЖ, все еж",
    "мой їжак ў, мой їжак ў",
    "до\u0301клад, доклад",
    "мои\u0306, мой",
    "ﬁne waﬄe ﬆ, fine waffle st",
    "Ｃ＋＋ ２６, c++ 26",
    "ﾊﾞﾝ ﾊﾟ ｳﾞ, バン パ ヴ",
    "カ\u3099は\u309a, ガぱ",
    "\u1112\u1161\u11ab\u1100\u116e\u11a8, 한국",
    "ﾤﾤ, ᄂᄂ",
    "ﾤￂﾤ, 나ᄂ",
    "x² H₂O Ⅳ, x2 h2o iv",
    "Java™ ℡ ㈱, java™ ℡ ㈱",
    "C♯, c#",
    "co\u00adrou\u200btine\u2060\ufeff, coroutine",
    "a\u00a0b\u3000c\u2009d, a b c d",
    "Rock’n‘roll\u2011pop, rock'n'roll-pop",
    "हिन्दी தமிழ் ไทยที่, हिन्दी தமிழ் ไทยที่",
    "قُرآن كـــتاب, قران كتاب",
    "שָׁלוֹם, שלום",
    "❤\ufe0f, ❤",
    "𝐐ueue, queue",
    "\u0301aé\u0301Ñ, aen"
  })
  void what_is_written_in_two_ways_is_compared_as_one(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
    assertThat(FoldedText.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "plain words, and 9 signs: [x] #1", "a 'b' \"c\""})
  void what_is_plain_stays_as_it_is(String text) {
    assertThat(FoldedText.fold(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "die Straße am, strasse, Straße",
    "die Straße am, stras, Straß",
    "cafe\u0301s, cafe, cafe\u0301",
    "the co\u00adrou\u00adtine, coroutine, co\u00adrou\u00adtine",
    "the co\u00ad rest, co, co",
    "ﾃﾞｰﾀﾍﾞｰｽ, ベース, ﾍﾞｰｽ",
    "xﬁne, fine, ﬁne",
    "\u1112\u1161\u11ab\u1100\u116e\u11a8, 국, \u1100\u116e\u11a8",
    "𝐐ueue, queue, 𝐐ueue",
    "😀 Ñu, nu, Ñu"
  })
  void a_place_in_it_is_one_in_the_text_as_it_is_written(
      String text, String folded, String written) {
    var compared = new FoldedText(text);
    int at = compared.toString().indexOf(folded);
    assertThat(compared.startsWith(folded, at)).isTrue();
    assertThat(compared.span(at, at + folded.length()).of(text)).isEqualTo(written);
  }

  @Test
  void a_character_may_become_more_than_the_text_has_room_for() {
    var long1 = new FoldedText("\ufdfa".repeat(9));
    assertThat(long1.length()).isEqualTo(9 * 18);
    assertThat(long1.span(0, long1.length())).isEqualTo(new TextSpan(0, 9));
    assertThat(long1.span(17, 19)).isEqualTo(new TextSpan(0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "c++, 1, 2",
    "c++23, 1, 2",
    "c+, 1, 0",
    "c+++, 1, 0",
    "'c ++', 2, 0",
    "c#, 1, 1",
    "c#12, 1, 1",
    "page#part, 4, 0",
    "'# one', 0, 0",
    "'a #tag', 2, 0",
    ".net, 0, 1",
    "'(.net', 1, 1",
    "asp.net, 3, 0",
    "..net, 1, 0",
    ".5, 0, 0",
    "., 0, 0",
    "a., 1, 0",
    "ab, 0, 0"
  })
  void a_sign_may_make_another_word(String text, int at, int length) {
    assertThat(new FoldedText(text).sign(at)).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0301", "\u0323\u0301", "\u1161", "ß", "\ufdfa", "\u200d", "\ud800", "a"})
  void a_million_of_one_sign_is_read_at_once(String sign) {
    var text = sign.repeat(1_000_000 / sign.length());
    assertTimeoutPreemptively(ofSeconds(20), () -> new FoldedText(text).length());
  }
}
