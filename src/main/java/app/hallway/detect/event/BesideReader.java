package app.hallway.detect.event;

import app.hallway.detect.event.EventPlaces.Place;
import app.hallway.detect.event.EventTokens.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the name of an event: place, year and number, in any order. */
final class BesideReader {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|#\\d{1,3}");
  private static final Pattern TWO_FIGURES = Pattern.compile("\\d\\d");
  private static final Set<String> COUNTS =
      Set.of(
          "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "Uno", "Due", "Tre",
          "Quattro", "Cinque", "Sei", "Sette", "Otto", "Nove", "Dieci", "Two", "Three");

  /** Words that are passed over on the way to a place or a year. */
  private static final Set<String> PASSED =
      Set.of(
          "in",
          "at",
          "à",
          "en",
          "a",
          "w",
          "v",
          "@",
          "em",
          "te",
          "conference",
          "conf",
          "cloudnativecon",
          "+",
          "&",
          "the",
          "of");

  private static final int MOST_PASSED = 3;

  private final EventTokens tokens;
  private final boolean known;
  private @Nullable Place place;
  private @Nullable String year;
  private @Nullable String number;
  private @Nullable String next;
  private boolean placed;

  /** What is known by name may also have a number, and its place behind a comma. */
  BesideReader(EventTokens tokens, boolean known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** Reads from an index, up to what is none of these. */
  Beside read(int from) {
    int i = from;
    int passed = 0;
    int taken = 1;
    while (i < tokens.size() && passed < MOST_PASSED && taken > 0) {
      taken = take(i, passed == 0);
      if (taken == 0 && isPassed(tokens.get(i))) {
        passed++;
        taken = 1;
      }
      i += taken;
    }
    if (i < tokens.size() && passed < MOST_PASSED) {
      takeUnknown(i);
    }
    return new Beside(place, year, number, next, placed);
  }

  /** How many words were understood. */
  private int take(int index, boolean adjacent) {
    var token = tokens.get(index);
    var here = place == null ? EventPlaces.at(tokens, index) : null;
    if (year == null && token.isYear()) {
      year = token.text();
      return 1;
    }
    if (here != null && (!token.breaks() || (known && !EventPlaces.isPlain(token.text())))) {
      place = here.place();
      return here.words();
    }
    if (adjacent && number == null && isNumber(token)) {
      number = token.text();
      return 1;
    }
    return 0;
  }

  private boolean isNumber(Token token) {
    boolean marked = token.stuck() || token.text().charAt(0) == '#';
    return (known || marked)
        && !token.breaks()
        && !tokens.isSlug()
        && (COUNTS.contains(token.text()) || NUMBER.matcher(token.text()).matches());
  }

  private static boolean isPassed(Token token) {
    return !token.breaks() && PASSED.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private void takeUnknown(int index) {
    var token = tokens.get(index);
    boolean capital = !token.breaks() && token.isCapital() && token.hasLetter();
    if (place == null && capital && !EventWords.isBefore(token.text())) {
      next = token.text();
      takeYearBehind(index + 1);
    }
  }

  /** "Garden Camp Oldtown 2031": what stands before the year is where. */
  private void takeYearBehind(int index) {
    if (year == null && index < tokens.size() && !tokens.get(index).breaks()) {
      var text = tokens.get(index).text();
      boolean brief = TWO_FIGURES.matcher(text).matches();
      year = tokens.get(index).isYear() ? text : brief ? "20" + text : null;
      placed = year != null;
    }
  }
}
