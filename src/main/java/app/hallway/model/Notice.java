package app.hallway.model;

import java.time.Instant;
import java.util.List;

/**
 * Says once that links came for a talk that the user means to watch.
 *
 * @param report that brought them
 * @param links those that the report still has; one at least
 * @param seen whether the user took note of it
 */
public record Notice(
    NoticeId id,
    Talk talk,
    ReportId report,
    String reportTitle,
    List<NewLink> links,
    Instant made,
    boolean seen) {
  public Notice {
    links = List.copyOf(links);
    if (links.isEmpty()) {
      throw new IllegalArgumentException("notice " + id + " tells of nothing");
    }
  }
}
