package app.hallway.library.speakers;

import app.hallway.model.FoldedText;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer.Likeness;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A speaker's name taken apart, ready to be compared.
 *
 * @param words in small letters without signs and titles
 * @param plain the same folded
 * @param german the same with "ue" for "ü" and its like; the same as {@code plain} where it has
 *     none
 * @param sorted {@code plain} in the order of the letters
 */
record PersonName(
    SpeakerName name,
    List<String> words,
    List<String> plain,
    List<String> german,
    List<String> sorted) {
  private static final Pattern APOSTROPHES = Pattern.compile("[\\p{Cf}'\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CLUSTER = Pattern.compile("\\p{Lu}{2,3}");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  private static final Set<String> TITLES =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "phd", "jr", "sr");

  static PersonName of(SpeakerName name) {
    var words = words(name.text());
    var plain = words.stream().map(FoldedText::fold).toList();
    return new PersonName(
        name,
        words,
        plain,
        words.stream().map(PersonName::german).map(FoldedText::fold).toList(),
        plain.stream().sorted().toList());
  }

  private static List<String> words(String text) {
    var compact = APOSTROPHES.matcher(text).replaceAll("");
    boolean shouted = !SMALL.matcher(compact).find();
    var words =
        NO_WORD
            .splitAsStream(Normalizer.normalize(compact, Normalizer.Form.NFKC))
            .filter(word -> !word.isEmpty())
            .flatMap(word -> shouted ? Stream.of(word) : letters(word))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    var named = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return named.size() > 1 ? named : words;
  }

  /** Initials that stand together, such as "JP". */
  private static Stream<String> letters(String word) {
    return CLUSTER.matcher(word).matches()
        ? word.codePoints().mapToObj(Character::toString)
        : Stream.of(word);
  }

  private static String german(String word) {
    return word.replace("\u00e4", "ae")
        .replace("\u00f6", "oe")
        .replace("\u00fc", "ue")
        .replace("\u00f8", "oe")
        .replace("\u00e5", "aa");
  }

  /** Whether it says nothing that the fuller name of the same person does not. */
  boolean hasInitialsOf(PersonName fuller) {
    return length(plain) < length(fuller.plain)
        && NameLikeness.of(this, fuller)
            .filter(likeness -> likeness.likeness() == Likeness.INITIALS)
            .isPresent();
  }

  /** Names that are alike share one of these. */
  Set<String> blocks() {
    var blocks = new HashSet<String>();
    plain.stream().filter(word -> word.length() > 1).forEach(blocks::add);
    german.stream().filter(word -> word.length() > 1).forEach(blocks::add);
    if (blocks.size() > 1) {
      blocks.removeIf(NameWords::isParticle);
    }
    blocks.add(" " + String.join("", plain));
    blocks.add(" " + String.join("", german));
    return blocks;
  }

  /** Whether the same words are written together in one and apart in the other. */
  static boolean isSplit(List<String> some, List<String> others) {
    if (some.size() == others.size() || length(some) != length(others)) {
      return false;
    }
    return some.size() < others.size() ? isMadeOf(some, others) : isMadeOf(others, some);
  }

  private static int length(List<String> words) {
    int length = 0;
    for (var word : words) {
      length += word.length();
    }
    return length;
  }

  private static boolean isMadeOf(List<String> whole, List<String> parts) {
    int at = 0;
    for (var word : whole) {
      var built = new StringBuilder();
      while (at < parts.size() && built.length() < word.length()) {
        built.append(parts.get(at++));
      }
      if (!word.contentEquals(built)) {
        return false;
      }
    }
    return at == parts.size();
  }

  /** Words as a person writes them: for a sentence. */
  static String shown(List<String> words) {
    return words.stream().map(PersonName::capital).collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
