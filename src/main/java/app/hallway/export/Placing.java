package app.hallway.export;

import app.hallway.export.ExportWriter.Fate;

/**
 * What becomes of the file that an earlier export wrote about the same thing, where it has other
 * content by now. Every other file stays in any case.
 */
public enum Placing {
  /** It stays as it is: the user may have written in it. */
  KEEP(Fate.KEPT),
  /** It gives way as a whole. */
  OVERWRITE(Fate.WRITTEN);

  private final Fate fate;

  Placing(Fate fate) {
    this.fate = fate;
  }

  Fate fate() {
    return fate;
  }
}
