package app.hallway.model;

/** What stands behind a talk's link. */
public enum LinkRole {
  SCHEDULE,
  VIDEO,
  SLIDES,
  CODE,
  OTHER
}
