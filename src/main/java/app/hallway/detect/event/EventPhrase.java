package app.hallway.detect.event;

import app.hallway.detect.event.EventSeries.Parted;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that may name an event.
 *
 * @param name without place, year and number
 * @param beside what stands beside it
 * @param start where in its text
 * @param shape what makes it look like a name
 * @param parted what tells the editions of one year apart
 */
record EventPhrase(String name, Beside beside, int start, Shape shape, Parted parted) {
  private static final Pattern KIND_OF_EVENT =
      Pattern.compile(
          "(?iU)^the | (?:conference|conf|congress|congres|kongress|konferenz|konferencja|konferencia|conferencia"
              + "|conférence)$");

  /** What a phrase looks like, the surest first. */
  enum Shape {
    SERIES(3),
    KIND(1.6),
    /** The kind of event is a word that ends much else: "Garden World". */
    VAGUE_KIND(1.2),
    DENSE(2),
    BEFORE_YEAR(0.9),
    LED(1.3),
    PLACED(1),
    REST_OF_TITLE(0.8);

    final double worth;

    Shape(double worth) {
      this.worth = worth;
    }
  }

  double worth() {
    return shape.worth + (beside.year() != null || beside.number() != null ? 0.8 : 0);
  }

  /** What is the same in all spellings of a name. */
  String key() {
    return keyOf(name);
  }

  static String keyOf(String name) {
    var bare = KIND_OF_EVENT.matcher(name).replaceAll("");
    var key = letters(bare);
    return key.isEmpty() ? letters(name) : key;
  }

  /** Letters and numbers, without case. */
  static String letters(String words) {
    var letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
