package app.hallway.export;

import app.hallway.model.FileOwner;
import java.util.List;

/**
 * All of a library that may have a file of its own, whether it is exported or not: a file's name
 * must not depend on what else is exported with it.
 */
public record Catalogue(List<Entry> reports, List<Entry> talks, List<Entry> events) {
  /** Enough for files about reports, which know themselves whose they are. */
  public static final Catalogue NONE = new Catalogue(List.of(), List.of(), List.of());

  /**
   * Something that may have a file.
   *
   * @param title of a report or talk, or the name of an event
   */
  public record Entry(FileOwner owner, String title) {}

  public Catalogue {
    reports = List.copyOf(reports);
    talks = List.copyOf(talks);
    events = List.copyOf(events);
  }
}
