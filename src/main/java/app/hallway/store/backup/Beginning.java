package app.hallway.store.backup;

/** What to do where no library is found at its path, though something tells that one was there. */
public enum Beginning {
  /** Refuse: its file may have been moved, cut to nothing, or be on another drive. */
  ONLY_WHERE_NONE_WAS,
  /** Begin with a new one: the user was asked. */
  ANEW
}
