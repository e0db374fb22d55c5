package app.hallway.annotations;

import app.hallway.model.TextSpan;
import java.util.Optional;

/**
 * From where to where words stand in a text.
 *
 * @param start included
 * @param end not included
 */
public record Offsets(int start, int end, Unit unit) {
  /** What is counted. */
  public enum Unit {
    /** As Web Annotation demands. */
    CODE_POINTS,
    /** As programs that are written in JavaScript do. */
    UTF_16
  }

  public Offsets {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }

  /** Those of a span, in code points. */
  public static Offsets inCodePoints(TextSpan span, String text) {
    int start = text.codePointCount(0, span.start());
    return new Offsets(
        start, start + text.codePointCount(span.start(), span.end()), Unit.CODE_POINTS);
  }

  public static Offsets inUtf16(TextSpan span) {
    return new Offsets(span.start(), span.end(), Unit.UTF_16);
  }

  /** The span of a text that they tell; empty where the text is too short for them. */
  public Optional<TextSpan> in(String text) {
    if (end > text.length()) {
      return Optional.empty();
    }
    return unit == Unit.UTF_16 ? Optional.of(new TextSpan(start, end)) : fromCodePoints(text);
  }

  private Optional<TextSpan> fromCodePoints(String text) {
    if (end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, start);
    return Optional.of(new TextSpan(from, text.offsetByCodePoints(from, end - start)));
  }
}
