package app.hallway.model;

import java.util.List;

/**
 * A person who gave talks, over the whole library.
 *
 * @param name the one that is shown
 * @param otherNames those that the user said are the same person's, told of or not
 * @param affiliations the most frequent first
 * @param talks how many
 * @param events that they spoke at, by name
 * @param reports that tell of these talks, in the order that they came
 */
public record Speaker(
    SpeakerName name,
    List<SpeakerName> otherNames,
    List<String> affiliations,
    int talks,
    List<String> events,
    List<ReportId> reports) {
  public Speaker {
    otherNames = List.copyOf(otherNames);
    affiliations = List.copyOf(affiliations);
    events = List.copyOf(events);
    reports = List.copyOf(reports);
  }
}
