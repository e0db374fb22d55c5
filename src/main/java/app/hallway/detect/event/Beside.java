package app.hallway.detect.event;

import app.hallway.detect.event.EventPlaces.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the name of an event.
 *
 * @param number which one of its series it is: the 27 of "Garden Con 27"
 * @param next the word behind it that is no place known by name, but may be one
 * @param isNextPlace whether a year follows that word, so that it hardly is anything else
 */
record Beside(
    @Nullable Place place,
    @Nullable String year,
    @Nullable String number,
    @Nullable String next,
    boolean isNextPlace) {
  static final Beside NOTHING = ofYear(null);

  static Beside ofYear(@Nullable String year) {
    return new Beside(null, year, null, null, false);
  }

  Beside withYear(@Nullable String other) {
    return new Beside(place, other, number, next, isNextPlace);
  }

  boolean isNothing() {
    return place == null && year == null && number == null;
  }
}
