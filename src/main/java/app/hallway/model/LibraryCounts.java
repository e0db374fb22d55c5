package app.hallway.model;

import java.util.List;

/** The numbers beside the shelves. */
public record LibraryCounts(
    int reports,
    int unread,
    int highlightedTalks,
    int toWatch,
    int talks,
    int speakers,
    int notes,
    int highlights,
    int binned,
    List<Named> events,
    List<Named> tags) {
  public LibraryCounts {
    events = List.copyOf(events);
    tags = List.copyOf(tags);
  }

  /** An event or a tag, and how many reports it has. */
  public record Named(String name, int count) {}
}
