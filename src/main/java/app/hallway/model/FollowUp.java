package app.hallway.model;

/** What the user means to do with a talk. */
public enum FollowUp {
  NONE,
  TO_WATCH,
  WATCHED,
  DROPPED
}
