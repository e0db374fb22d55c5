package app.hallway.texts;

import java.util.Locale;

/**
 * The forms that a counted text has, as the Unicode CLDR names them. The rules are those of its <a
 * href="https://cldr.unicode.org/index/cldr-spec/plural-rules">plural rules</a> for whole numbers;
 * a language that is not told of here has one form for one and another for all else.
 */
enum PluralForm {
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  static PluralForm of(long number, Locale locale) {
    long count = Math.abs(number);
    return switch (locale.getLanguage()) {
      case "id", "ja", "ko", "ms", "th", "vi", "zh" -> OTHER;
      case "fr", "pt" -> count <= 1 ? ONE : OTHER;
      case "cs", "sk" -> count == 1 ? ONE : isFew(count) ? FEW : OTHER;
      case "pl" -> count == 1 ? ONE : isFewByLastDigit(count) ? FEW : MANY;
      case "be", "ru", "uk" -> isOneByLastDigit(count) ? ONE : isFewByLastDigit(count) ? FEW : MANY;
      case "bs", "hr", "sr" ->
          isOneByLastDigit(count) ? ONE : isFewByLastDigit(count) ? FEW : OTHER;
      case "sl" -> slovenian(count % 100);
      default -> count == 1 ? ONE : OTHER;
    };
  }

  private static boolean isFew(long count) {
    return count >= 2 && count <= 4;
  }

  /** 2, 3, 4, 22, 23, 24, 32 … but not 12, 13, 14, 112 … */
  private static boolean isFewByLastDigit(long count) {
    return isFew(count % 10) && count / 10 % 10 != 1;
  }

  /** 1, 21, 31 … but not 11, 111 … */
  private static boolean isOneByLastDigit(long count) {
    return count % 10 == 1 && count % 100 != 11;
  }

  private static PluralForm slovenian(long lastDigits) {
    return switch ((int) lastDigits) {
      case 1 -> ONE;
      case 2 -> TWO;
      case 3, 4 -> FEW;
      default -> OTHER;
    };
  }

  /** The ending of the keys of such texts. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
