package app.hallway.model;

/** How a queue of talks is sorted. */
public enum QueueOrder {
  /** Those of an event together, events by name. */
  EVENT,
  /** What the user said last goes first. */
  ADDED,
  /** What has a recording first, then what has one promised. */
  RECORDING
}
