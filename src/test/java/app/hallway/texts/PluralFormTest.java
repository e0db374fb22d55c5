package app.hallway.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {
  @ParameterizedTest
  @CsvSource({
    "en, 0 OTHER 1 ONE 2 OTHER 11 OTHER 21 OTHER -1 ONE",
    "de, 0 OTHER 1 ONE 2 OTHER",
    "fr, 0 ONE 1 ONE 2 OTHER",
    "pt, 0 ONE 1 ONE 2 OTHER",
    "ja, 0 OTHER 1 OTHER 2 OTHER",
    "zh, 1 OTHER",
    "ko, 1 OTHER",
    "cs, 0 OTHER 1 ONE 2 FEW 4 FEW 5 OTHER 11 OTHER 21 OTHER 22 OTHER",
    "sk, 0 OTHER 1 ONE 2 FEW 4 FEW 5 OTHER 22 OTHER",
    "pl, 0 MANY 1 ONE 2 FEW 4 FEW 5 MANY 11 MANY 12 MANY 14 MANY 21 MANY 22 FEW 24 FEW 25 MANY",
    "pl, 101 MANY 102 FEW 112 MANY 114 MANY 122 FEW",
    "ru, 0 MANY 1 ONE 2 FEW 4 FEW 5 MANY 11 MANY 12 MANY 14 MANY 21 ONE 22 FEW 25 MANY",
    "uk, 101 ONE 111 MANY 112 MANY 121 ONE 122 FEW",
    "be, 1 ONE 3 FEW 13 MANY",
    "sr, 0 OTHER 1 ONE 2 FEW 5 OTHER 11 OTHER 12 OTHER 21 ONE 22 FEW",
    "hr, 1 ONE 4 FEW 5 OTHER 101 ONE",
    "bs, 1 ONE 14 OTHER 24 FEW",
    "sl, 0 OTHER 1 ONE 2 TWO 3 FEW 4 FEW 5 OTHER 101 ONE 102 TWO 104 FEW 111 OTHER"
  })
  void every_language_has_the_forms_of_the_cldr(String language, String table) {
    var words = table.split(" ", -1);
    var formed =
        Stream.iterate(0, at -> at < words.length, at -> at + 2)
            .map(at -> words[at] + " " + of(language, words[at]))
            .collect(Collectors.joining(" "));
    assertThat(formed).isEqualTo(table);
  }

  private static PluralForm of(String language, String number) {
    return PluralForm.of(Long.parseLong(number), Locale.of(language));
  }
}
