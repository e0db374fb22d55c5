package app.hallway.model;

/** What can be different in a newer version of a report, what matters most to a reader first. */
public enum ChangeKind {
  TALK_ADDED,
  TALK_REMOVED,
  RECORDING_ADDED,
  SLIDES_ADDED,
  SCHEDULE_ADDED,
  CODE_ADDED,
  LINK_ADDED,
  LINK_REMOVED,
  TITLE_CHANGED,
  HEADING_ADDED,
  HEADING_RENAMED,
  HEADING_REMOVED,
  HEADING_MOVED,
  PASSAGE_ADDED,
  PASSAGE_ALTERED,
  PASSAGE_REMOVED,
  PASSAGE_MOVED
}
