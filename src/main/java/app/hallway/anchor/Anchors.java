package app.hallway.anchor;

import app.hallway.model.Anchor;
import app.hallway.model.TextSpan;
import java.util.List;

/** Describes spans of reading text so that they can be found again. */
public final class Anchors {
  /** How much context an anchor keeps on either side, in UTF-16 units. */
  static final int CONTEXT = 64;

  private Anchors() {}

  /**
   * Describes a span whose headings nobody will ask for.
   *
   * @throws IndexOutOfBoundsException where the span does not lie in the text
   */
  public static Anchor describe(String text, TextSpan span) {
    return describe(text, span, List.of());
  }

  /**
   * Describes a span.
   *
   * @param trail the headings above it, outermost first
   * @throws IndexOutOfBoundsException where the span does not lie in the text
   */
  public static Anchor describe(String text, TextSpan span, List<String> trail) {
    var whole = Characters.widen(text, span);
    int from = Characters.startAt(text, Math.max(0, whole.start() - CONTEXT));
    int to = Characters.endAt(text, Math.min(text.length(), whole.end() + CONTEXT));
    return new Anchor(
        whole.of(text),
        text.substring(from, whole.start()),
        text.substring(whole.end(), to),
        whole,
        trail);
  }
}
