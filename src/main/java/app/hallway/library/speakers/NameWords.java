package app.hallway.library.speakers;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether two words of names may stand for one: in small letters, without accents. */
final class NameWords {
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]+");

  /** With one of these a short form is as a rule another person: "Paul" and "Pauline". */
  private static final Set<String> OF_WOMEN =
      Set.of("ine", "ina", "ette", "elle", "ella", "ene", "ita", "ica", "inda");

  /** Letters that many names are written with, either way: "Erik" and "Eric". */
  private static final Set<String> EITHER_WAY =
      Set.of("ck", "kc", "iy", "yi", "sz", "zs", "vw", "wv");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "der", "den", "di", "du", "el", "la", "le", "van", "von",
          "ter", "ten", "al", "bin", "ben", "y", "e");

  private static final int SHORTEST_SHORT_FORM = 3;
  private static final int LONGEST_SHORT_FORM = 5;
  private static final int LEFT_OUT = 3;
  private static final int SHORTEST_TYPED = 5;
  private static final int SHORTEST_EITHER_WAY = 4;

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isInitial(String one, String other) {
    return one.length() != other.length() && (isInitialOf(one, other) || isInitialOf(other, one));
  }

  private static boolean isInitialOf(String letter, String word) {
    return letter.length() == 1 && word.startsWith(letter) && isWritten(word);
  }

  private static boolean isWritten(String word) {
    return LETTERS.matcher(word).matches();
  }

  /** "Alex" and "Alexander". */
  static boolean isShortForm(String one, String other) {
    return isShortFormOf(one, other) || isShortFormOf(other, one);
  }

  private static boolean isShortFormOf(String form, String name) {
    return form.length() >= SHORTEST_SHORT_FORM
        && form.length() <= LONGEST_SHORT_FORM
        && name.length() >= form.length() + LEFT_OUT
        && name.startsWith(form)
        && isWritten(name)
        && !OF_WOMEN.contains(name.substring(form.length()));
  }

  /** One letter too many, too few, another, or two that changed places. */
  static boolean isMistyped(String one, String other, boolean given) {
    int length = Math.min(one.length(), other.length());
    if (Math.max(one.length(), other.length()) > length + 1) {
      return false;
    }
    boolean alike =
        isWrittenEitherWay(one, other)
            ? length >= SHORTEST_EITHER_WAY
            : length >= SHORTEST_TYPED
                && (isOneLetterOff(one, other) || isTransposed(one, other))
                && !(given && differsAtItsEnd(one, other));
    return alike && isWritten(one) && isWritten(other);
  }

  private static boolean isOneLetterOff(String one, String other) {
    int at = firstDifference(one, other);
    var left = one.substring(Math.min(at + (one.length() < other.length() ? 0 : 1), one.length()));
    var right =
        other.substring(Math.min(at + (other.length() < one.length() ? 0 : 1), other.length()));
    return left.equals(right);
  }

  /** The ends of given names tell women from men: "Mario" and "Maria", "Simon" and "Simone". */
  private static boolean differsAtItsEnd(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return one.startsWith(other.substring(0, shorter - 1))
        || other.startsWith(one)
        || one.startsWith(other);
  }

  private static boolean isWrittenEitherWay(String one, String other) {
    int at = firstDifference(one, other);
    return one.length() == other.length()
        && at < one.length()
        && one.substring(at + 1).equals(other.substring(at + 1))
        && EITHER_WAY.contains("" + one.charAt(at) + other.charAt(at));
  }

  private static boolean isTransposed(String one, String other) {
    int at = firstDifference(one, other);
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
