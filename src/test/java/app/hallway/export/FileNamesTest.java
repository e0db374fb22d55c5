package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "KubeCon 2020: Day 1 ~ KubeCon 2020 - Day 1.md",
        "a/b\\c ~ a - b - c.md",
        "../../etc/passwd ~ etc - passwd.md",
        ".. ~ Untitled.md",
        "... ~ Untitled.md",
        "What? \"Really\" <now>* ~ What Really now.md",
        "#1 [draft] ^x %%y%% ~ 1 draft x %y%.md",
        "Trailing dots... ~ Trailing dots.md",
        ".hidden ~ hidden.md",
        "-rf ~ rf.md",
        "CON ~ _CON.md",
        "nul.tar ~ _nul.tar.md",
        "COM1 ~ _COM1.md",
        "Console ~ Console.md",
        "NUL .md ~ _NUL .md.md",
        "NUL  . x ~ _NUL . x.md",
        "con . ~ _con.md",
        "COM\u00b9 ~ _COM\u00b9.md",
        "lpt\u00b3 .log ~ _lpt\u00b3 .log.md",
        "AUX: a tale ~ AUX - a tale.md",
        "COM10 ~ COM10.md",
        "NULL and void ~ NULL and void.md",
        "one\u2028two\u2029three\u0085four ~ one two three four.md",
        "tab\tfeed\fnul\u0000bell\u0007 ~ tab feed nulbell.md",
        "wide\u3000and\u2003thin\u200a ~ wide and thin.md",
        "\u4e2d\u6587\uff1a\u62a5\u544a \ud83d\ude00 ~ \u4e2d\u6587\uff1a\u62a5\u544a"
            + " \ud83d\ude00.md",
        "cafe\u0301 ~ caf\u00e9.md",
      })
  void a_title_becomes_a_name_that_every_system_accepts(String title, String name) {
    assertThat(new FileNames(".md").of(title, 1)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "???", "\u0000\u0007", "\u202e\u200b", "\ud83d"})
  void a_title_without_usable_signs_is_untitled(String title) {
    assertThat(new FileNames(".md").of(title, 1)).isEqualTo("Untitled.md");
  }

  @Test
  void names_that_differ_in_case_or_composition_only_get_the_id() {
    var names = new FileNames(".md");
    assertThat(names.of("Notes", 3)).isEqualTo("Notes.md");
    assertThat(names.of("NOTES", 8)).isEqualTo("NOTES (8).md");
    assertThat(names.of("notes", 8)).isEqualTo("notes (8-1).md");
    assertThat(names.of("Stra\u00dfe", 1)).isEqualTo("Stra\u00dfe.md");
    assertThat(names.of("STRASSE", 2)).isEqualTo("STRASSE (2).md");
  }

  /** A sign of one, two, three and four bytes: so many go into 180 bytes, and no more. */
  @ParameterizedTest
  @CsvSource({"x, 180", "\u00e9, 90", "\u4e2d, 60", "\ud83d\ude00, 45"})
  void a_name_has_as_many_signs_as_go_into_its_bytes(String sign, int most) {
    assertThat(named(sign.repeat(most - 1))).isEqualTo(sign.repeat(most - 1) + ".md");
    assertThat(named(sign.repeat(most))).isEqualTo(sign.repeat(most) + ".md");
    assertThat(named(sign.repeat(most + 1))).isEqualTo(sign.repeat(most) + ".md");
  }

  @Test
  void a_sign_that_would_go_over_the_bytes_is_left_out_whole() {
    assertThat(named("xx" + "\u4e2d".repeat(60))).isEqualTo("xx" + "\u4e2d".repeat(59) + ".md");
  }

  @Test
  void the_longest_name_with_an_id_is_one_for_every_system() {
    var names = new FileNames(".md");
    names.of("x".repeat(200), 1);
    var longest = names.of("x".repeat(200), 999_999_999_999_999_999L);
    assertThat(longest).hasSizeLessThanOrEqualTo(255).endsWith(" (999999999999999999).md");
  }

  @Test
  void an_ending_of_another_style_stays_last() {
    var names = new FileNames(".txt");
    assertThat(names.of("A.md", 1)).isEqualTo("A.md.txt");
    assertThat(names.of("a.md", 2)).isEqualTo("a.md (2).txt");
  }

  private static String named(String title) {
    return new FileNames(".md").of(title, 1);
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    for (var part : new String[] {"\u4e2d", "x", family, "e\u0301"}) {
      var name = new FileNames(".md").of(part.repeat(300), 1);
      assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
      assertThat(name)
          .doesNotEndWith("\u200d.md")
          .endsWith(part.substring(part.length() == 2 ? 2 : 0) + ".md");
    }
  }
}
