package app.hallway.importing.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {
  private static final List<String> WORDS =
      List.of(
          "café",
          "naïve",
          "Zürich",
          "größer",
          "señor",
          "Łódź",
          "“quoted”",
          "it’s",
          "wait…",
          "—",
          "😀",
          "🇨🇳",
          "❤️",
          "日本語",
          "会議",
          "한국어",
          "Москва",
          "Αθήνα",
          "20 €",
          "→",
          "plain",
          "words",
          "C++",
          "(2024)",
          "\n",
          "東京で");

  @ParameterizedTest
  @EnumSource
  void text_that_was_misread_whole_comes_back(Misreading misreading) {
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      var text = "Ça a été: " + sentence(random, 12);
      var repair = TextRepair.of(misread(text, misreading));
      assertThat(repair.text()).isEqualTo(text);
      assertThat(repair.repairs()).extracting(TextRepair.Repair::misreading).contains(misreading);
    }
  }

  @ParameterizedTest
  @EnumSource
  void text_that_was_misread_twice_comes_back(Misreading misreading) {
    var text = "Die größte Überraschung: 😀 — it’s “good”.";

    assertThat(TextRepair.of(misread(misread(text, misreading), misreading)).text())
        .isEqualTo(text);
  }

  @Test
  void latin_1_leaves_controls_that_are_undone_too() {
    var text = "It’s “über” 😀";

    assertThat(TextRepair.of(new String(text.getBytes(UTF_8), ISO_8859_1)).text()).isEqualTo(text);
  }

  @Test
  void only_the_misread_part_is_changed() {
    var good = "Déjà vu – “naïve” 日本語 😀 …»\n";
    var bad = "Die grÃ¶ÃŸte Ãœberraschung, itâ€™s here\n";

    var repair = TextRepair.of(good + bad + good);

    assertThat(repair.text()).isEqualTo(good + "Die größte Überraschung, it’s here\n" + good);
    assertThat(repair.repairs()).containsExactly(new TextRepair.Repair(Misreading.WINDOWS_1252, 2));
  }

  @Test
  void good_text_stays() {
    var random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      var text = sentence(random, 30);
      assertThat(TextRepair.of(text)).isEqualTo(new TextRepair(text, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« À propos » de l’été – « Noël »",
        "l’école, “École”, ‘École’, «École», …école",
        "“AMANHÔ E “NÃO”",
        "KŘÍŽ, ČÍŠE, ĎÁBEL",
        "„Äpfel“ und ‚Öl‘ – „Übung“",
        "√π ≈ 1.77, ∆x ≤ ∑ √2",
        "£20, ¥300, §4, ½ of 90°, ±3 µm, © 2024 É®",
        "Đặng Thị Ngọc Ánh",
        "Привет, мир! Ελληνικά",
        "ÆØÅ æøå ÄÖÜ äöü ß",
        "“é…” — ‘à’ – «ç»",
        "ÁÉÍÓÚ ÑÑ ¿Qué? ¡Olé!"
      })
  void what_people_write_in_many_languages_stays(String text) {
    assertThat(TextRepair.of(text)).isEqualTo(new TextRepair(text, List.of()));
  }

  private static String sentence(Random random, int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** The characters that the misreading has for the text's bytes. */
  private static String misread(String text, Misreading misreading) {
    var result = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      result.append(b >= 0 ? (char) b : characterFor(b & 0xFF, misreading));
    }
    return result.toString();
  }

  private static char characterFor(int wanted, Misreading misreading) {
    for (char c = 0xFFFF; c > 0x7F; c--) {
      if (misreading.byteOf(c) == wanted) {
        return c;
      }
    }
    throw new AssertionError(wanted);
  }
}
