package app.hallway.anchor;

import app.hallway.model.Anchor;
import app.hallway.model.Placement;

/**
 * What happened to places between two reading texts. Made once for a pair of texts, asked for each
 * anchor. Immutable and thread-safe.
 */
public final class Relocation {
  private final String oldText;
  private final String newText;

  private Relocation(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
  }

  public static Relocation between(String oldText, String newText) {
    return new Relocation(oldText, newText);
  }

  /** Where an anchor of the old text is in the new one. */
  public Placement place(Anchor anchor) {
    throw new UnsupportedOperationException("place " + anchor + oldText + newText);
  }
}
