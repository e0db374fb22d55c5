package app.hallway.importing.dialect;

import java.util.Arrays;

/** Where code stands in a Markdown text: fenced, indented, in spans and in {@code pre}. */
final class CodeRanges {
  private final int[] starts;
  private final int[] ends;

  CodeRanges(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static CodeRanges of(String text) {
    return new CodeScan(text).ranges();
  }

  boolean contains(int offset) {
    int at = indexBefore(offset);
    return at >= 0 && offset < ends[at];
  }

  /** The end of the range that the offset is in. */
  int endAfter(int offset) {
    int at = indexBefore(offset);
    return at < 0 ? offset : ends[at];
  }

  private int indexBefore(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
