package app.hallway.anchor;

import app.hallway.model.Anchor;
import app.hallway.model.TextSpan;

/** Describes spans of reading text so that they can be found again. */
public final class Anchors {
  private Anchors() {}

  /**
   * Describes a span.
   *
   * @param trail the headings above it
   * @throws IndexOutOfBoundsException where the span does not lie in the text
   */
  public static Anchor describe(String text, TextSpan span, String trail) {
    throw new UnsupportedOperationException("describe " + text + span + trail);
  }
}
