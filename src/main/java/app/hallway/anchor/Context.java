package app.hallway.anchor;

import app.hallway.model.TextSpan;

/** The normal text on both sides of a place. */
record Context(String before, String after) {
  private static final int LENGTH = 32;

  static Context of(String text, TextSpan span) {
    return new Context(
        text.substring(Math.max(0, span.start() - LENGTH), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + LENGTH)));
  }

  double likenessBefore(String text, TextSpan span) {
    return Likeness.of(
        before, text.substring(Math.max(0, span.start() - before.length()), span.start()));
  }

  double likenessAfter(String text, TextSpan span) {
    return Likeness.of(
        after, text.substring(span.end(), Math.min(text.length(), span.end() + after.length())));
  }

  /** The mean of both sides, 0..1. */
  double likeness(String text, TextSpan span) {
    return (likenessBefore(text, span) + likenessAfter(text, span)) / 2;
  }
}
