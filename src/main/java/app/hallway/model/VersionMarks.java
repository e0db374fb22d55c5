package app.hallway.model;

import java.util.List;

/**
 * What lies on the page of one version, all of one moment.
 *
 * @param newest whether it is the one that its report shows
 * @param suggestions of the newest only
 */
public record VersionMarks(
    VersionId version,
    boolean newest,
    List<Highlight> highlights,
    List<TalkInReport> talks,
    List<Suggestion> suggestions) {
  public VersionMarks {
    highlights = List.copyOf(highlights);
    talks = List.copyOf(talks);
    suggestions = List.copyOf(suggestions);
  }
}
