package app.hallway.export;

/** How what there is spreads over files: what has one of its own. */
public enum Layout {
  REPORT,
  TALK,
  EVENT
}
