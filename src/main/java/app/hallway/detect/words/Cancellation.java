package app.hallway.detect.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs that say of a session that it did not take place. */
public final class Cancellation {
  private static final String WORDS =
      "cancel+ed|called off|withdrawn|didn['’]t happen|did not happen"
          + "|abgesagt|abgesetzt|entf[äa]llt|entfallen|ausgefallen|f[äa]llt aus|storniert|gestrichen"
          + "|annul[ée]+e?s?|supprim[ée]+e?s?"
          + "|cancelad[oa]s?|anulad[oa]s?|suspendid[oa]s?|cancel[·.-]?lad[ae]s?|cancel[·.-]lat"
          + "|annullat[oaie]|cancellat[oaie]"
          + "|geannuleerd|afgelast|gaat niet door|vervallen"
          + "|odwołan[eyai]|anulowan[eyai]|zrušen[oaáýé]|odpad[áa]"
          + "|inställ[dt]a?|aflyst|avlyst|peruttu|peruutettu|aflýst"
          + "|elmarad(?:t)?|törölve|anulat[ăa]?|otkazan[oa]?|odpovedan[oa]|odwołane"
          + "|отмен[её]н[аоы]?|не состоялось|не состоялся|скасован[оаи]|отказан[оа]|ακυρώθηκε|ματαιώθηκε"
          + "|iptal(?: edildi)?|dibatalkan|(?:đã |bị )hủy|لغو شد|ملغ[ىاي]ة?|בוטל[הו]?|מבוטל[ת]?|रद्द"
          + "|(?:已|被)?取消(?:了)?|中止(?:になりました|となりました)?|休講|キャンセル(?:されました)?|取りやめ|開催中止|취소(?:됨|되었습니다|된)?|ยกเลิก";

  /** What people write before the word itself. */
  private static final String BEFORE =
      "(?:(?:unfortunately|sadly|sorry|talk|session|was|has been|got|leider|wurde|est|ha sido|foi|è stat[oa]),?\\s+){0,3}";

  private static final String WORD =
      "(?<![\\p{L}])(?:" + WORDS + ")(?![\\p{IsLatin}\\p{IsCyrillic}])";
  private static final String SIGNS = "[❌❎✖✗✘🚫⛔🛑]\\x{FE0F}?";

  /** In brackets, wherever they stand; what is said of it behind the word goes along. */
  private static final QuickPattern IN_BRACKETS =
      QuickPattern.of(
          "(?iU)[\\[(（【〔［<〈《]\\s*(?:"
              + SIGNS
              + "\\s*)?"
              + BEFORE
              + "(?:"
              + WORD
              + ")[^\\[\\]()（）【】〔〕［］<>〈〉《》]{0,60}[\\])）】〕］>〉》]\\s*");

  private static final Pattern BRACKETS_AHEAD =
      Pattern.compile(
          "(?iU)^[\\[(（【〔［]\\s*"
              + BEFORE
              + WORD
              + "[^\\[\\]()（）【】〔〕［］]{0,60}[\\])）】〕］]\\s*(?:[:：–—-]\\s*)?(?=\\S)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?iU)^(?:\\*+\\s*)?"
              + BEFORE
              + WORD
              + "(?:\\s*[:：!！|/]+\\s*|\\s*[–—]\\s*|\\s+-+\\s+|\\s*\\*+\\s*)(?=\\S)");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iU)(?:\\s*[:：|/,，;!]+\\s*|\\s*[–—]\\s*|\\s+[-*]+\\s+|\\s+→\\s+)"
              + BEFORE
              + WORD
              + "(?:\\s+(?:due|because|owing|as|wegen|da|weil|pour|par|por|per|z|из-за|через)\\s.{1,60})?[\\s.!*]*$");

  private static final QuickPattern BETWEEN =
      QuickPattern.of("(?iU)\\s+[–—|-]+\\s+" + WORD + "(?=\\s+[–—|-]+\\s)");

  private static final QuickPattern SAID = QuickPattern.of("(?iU)" + WORD + "|" + SIGNS);
  private static final Pattern ALL =
      Pattern.compile("(?iU)[^\\p{L}]*" + BEFORE + WORD + "[^\\p{L}]*");

  /** In capitals it needs no sign that parts it from a title that is not. */
  private static final Pattern LOUD = Pattern.compile("(?iU)^(" + WORDS + ")\\s+(?=\\S)");

  private static final Pattern LOUD_BEHIND = Pattern.compile("(?iU)\\s+(" + WORDS + ")[\\s.!]*$");
  private static final Pattern SIGN_AHEAD = Pattern.compile("^" + SIGNS + "\\s*(?=\\S)");
  private static final Pattern SIGN_BEHIND = Pattern.compile("\\s*" + SIGNS + "\\s*$");

  private Cancellation() {}

  /** A cheap look before the others. */
  public static boolean mayBeIn(String line) {
    return SAID.isIn(line);
  }

  /** Whether words say that and nothing else. */
  public static boolean isAll(String words) {
    return ALL.matcher(words).matches();
  }

  /** The line without what says so; empty where nothing does, or nothing would be left of it. */
  public static Optional<String> taken(String line) {
    var bare = line;
    for (var left = once(bare); left.isPresent(); left = once(bare)) {
      bare = left.get();
    }
    return bare.equals(line) ? Optional.empty() : Optional.of(bare);
  }

  private static Optional<String> once(String line) {
    return ahead(SIGN_AHEAD, line)
        .or(() -> behind(SIGN_BEHIND, line))
        .or(() -> ahead(BRACKETS_AHEAD, line))
        .or(() -> without(IN_BRACKETS, line))
        .or(() -> without(BETWEEN, line))
        .or(() -> ahead(AHEAD, line))
        .or(() -> behind(BEHIND, line))
        .or(() -> loud(LOUD, line))
        .or(() -> loud(LOUD_BEHIND, line))
        .map(String::strip)
        .filter(Cancellation::isTelling);
  }

  private static boolean isTelling(String line) {
    return line.codePoints().anyMatch(Character::isLetter);
  }

  private static Optional<String> ahead(Pattern pattern, String line) {
    var match = pattern.matcher(line);
    return match.lookingAt() ? Optional.of(line.substring(match.end())) : Optional.empty();
  }

  private static Optional<String> behind(Pattern pattern, String line) {
    var match = pattern.matcher(line);
    return match.find() ? Optional.of(line.substring(0, match.start())) : Optional.empty();
  }

  private static Optional<String> without(QuickPattern pattern, String line) {
    var match = pattern.matcher(line);
    return pattern.next(match, line, 0)
        ? Optional.of(line.substring(0, match.start()) + " " + line.substring(match.end()))
        : Optional.empty();
  }

  private static Optional<String> loud(Pattern pattern, String line) {
    var match = pattern.matcher(line);
    return match.find() && isLoud(match.group(1)) && !isLoud(without(match, line))
        ? Optional.of(without(match, line))
        : Optional.empty();
  }

  private static String without(Matcher match, String line) {
    return line.substring(0, match.start()) + line.substring(match.end());
  }

  private static boolean isLoud(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
