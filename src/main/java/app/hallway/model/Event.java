package app.hallway.model;

import java.util.List;

/**
 * One edition of a conference.
 *
 * @param name as the user calls it, or as reports do
 * @param foundAs the name that reports call it by
 * @param aliases names of events that the user said are the same; reports that name one are about
 *     it
 * @param reports how many are about it
 */
public record Event(
    EventId id, String name, String foundAs, List<String> aliases, int reports, int talks) {
  public Event {
    aliases = List.copyOf(aliases);
  }
}
