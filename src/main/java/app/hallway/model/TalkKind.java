package app.hallway.model;

/** What sort of session a talk is. Its JSON form is the lower-case name. */
public enum TalkKind {
  KEYNOTE,
  TALK,
  LIGHTNING,
  PANEL,
  WORKSHOP,
  TUTORIAL,
  BOF,
  DEMO
}
