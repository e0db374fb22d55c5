package app.hallway.model;

/** Lines of a report's source, 1-based, both ends included. */
public record LineSpan(int first, int last) {
  public LineSpan {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a span of lines: " + first + " to " + last);
    }
  }

  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
