package app.hallway.ui.reader.page;

/** What the margin of the page says of a change. */
public enum ChangeEdge {
  ADDED,
  ALTERED,
  MOVED,
  REMOVED
}
