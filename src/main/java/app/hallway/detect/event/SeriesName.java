package app.hallway.detect.event;

import java.util.Optional;

/**
 * The series that the name of an event begins with or holds.
 *
 * @param name as it is usually written
 * @param rest what else the event's name says: place, year
 */
public record SeriesName(String name, String rest) {
  /** Empty where the series is not known by name. */
  public static Optional<SeriesName> in(String event) {
    return EventSeries.first(event)
        .map(found -> new SeriesName(found.name(), without(event, found)));
  }

  private static String without(String event, EventSeries.Found found) {
    var rest = event.substring(0, found.start()) + " " + event.substring(found.end());
    return EventSeries.first(rest)
        .filter(again -> again.name().equals(found.name()))
        .map(again -> rest.substring(0, again.start()) + " " + rest.substring(again.end()))
        .orElse(rest);
  }
}
