package app.hallway.anchor;

import app.hallway.model.TextSpan;

/** The normal text on both sides of a place. */
record SurroundingText(String before, String after) {
  private static final int LENGTH = 32;

  static SurroundingText of(String text, TextSpan span) {
    return new SurroundingText(
        text.substring(Math.max(0, span.start() - LENGTH), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + LENGTH)));
  }

  /** How alike the surroundings of a span are, 0..1; where a side is short it counts less. */
  double likeness(String text, TextSpan span) {
    var left = text.substring(Math.max(0, span.start() - LENGTH), span.start());
    var right = text.substring(span.end(), Math.min(text.length(), span.end() + LENGTH));
    int leftLength = Math.max(before.length(), left.length());
    int rightLength = Math.max(after.length(), right.length());
    if (leftLength + rightLength == 0) {
      return 1;
    }
    double alike =
        EditSimilarity.of(before, left) * leftLength
            + EditSimilarity.of(after, right) * rightLength;
    return alike / (leftLength + rightLength);
  }
}
