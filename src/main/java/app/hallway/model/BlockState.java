package app.hallway.model;

/** How a block of a file and what the library has to say stand to each other. */
public enum BlockState {
  /** Neither has changed since both said the same. */
  IN_STEP,
  /** The user changed it in the file, and the library did not. */
  PROPOSED,
  /** Both changed, or one changed what the other took away. */
  CONFLICT,
  /** The user's own by now: it differs from what the library says, and may. */
  OWN,
  /** The user took it out of the file, and it stays out. */
  DELETED,
  /** Its id stands in the file, but no block can be told there. */
  DAMAGED;

  /** Whether the user has something to decide. */
  public boolean isOpen() {
    return this == PROPOSED || this == CONFLICT;
  }
}
