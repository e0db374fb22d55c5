package app.hallway.anchor;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;

/**
 * The white space at the ends of a marked span. It is no help in finding the span, and comes along
 * where it still stands there.
 *
 * @param before the white space that the span begins with
 * @param core the span without it
 * @param after the white space that it ends with
 */
record Edges(String before, TextSpan core, String after) {
  static Edges of(String text, TextSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Edges(
        text.substring(span.start(), start),
        new TextSpan(start, end),
        text.substring(end, span.end()));
  }

  Placement widen(Placement placement, String text) {
    return switch (placement) {
      case Placement.Anchored(TextSpan span) -> new Placement.Anchored(widen(span, text));
      case Placement.Edited(TextSpan span) -> new Placement.Edited(widen(span, text));
      case Placement.Detached detached -> detached;
    };
  }

  private TextSpan widen(TextSpan span, String text) {
    boolean kept = text.startsWith(before, span.start() - before.length());
    int start = kept ? span.start() - before.length() : span.start();
    int end = text.startsWith(after, span.end()) ? span.end() + after.length() : span.end();
    return new TextSpan(start, end);
  }
}
