package app.hallway.render;

import app.hallway.model.LineSpan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which source line stands behind each place of the HTML that commonmark wrote. Within a block a
 * line end of the HTML is a line end of the source: soft breaks, code and raw HTML keep theirs.
 */
final class SourceLines {
  private int[] offsets = new int[64];
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int[] newlines = new int[64];
  private int blocks;
  private int breaks;

  /** A block begins here; offsets must not fall. */
  void blockAt(int offset, LineSpan lines) {
    if (blocks == offsets.length) {
      offsets = Arrays.copyOf(offsets, blocks * 2);
      firsts = Arrays.copyOf(firsts, blocks * 2);
      lasts = Arrays.copyOf(lasts, blocks * 2);
    }
    offsets[blocks] = offset;
    firsts[blocks] = lines.first();
    lasts[blocks] = lines.last();
    blocks++;
  }

  /** To be called once, when all blocks are known. */
  void countLineEnds(CharSequence html) {
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) == '\n') {
        if (breaks == newlines.length) {
          newlines = Arrays.copyOf(newlines, breaks * 2);
        }
        newlines[breaks++] = i;
      }
    }
  }

  /** The lines of the block whose tag begins at this very offset, or null. */
  @Nullable LineSpan startingAt(int offset) {
    int block = Arrays.binarySearch(offsets, 0, blocks, offset);
    return block < 0 ? null : new LineSpan(firsts[block], lasts[block]);
  }

  /** The source line of any offset. */
  int lineAt(int offset) {
    int block = floor(offsets, blocks, offset);
    if (block < 0) {
      return 1;
    }
    int passed = ceiling(newlines, breaks, offset) - ceiling(newlines, breaks, offsets[block]);
    return Math.min(firsts[block] + passed, lasts[block]);
  }

  private static int floor(int[] sorted, int length, int key) {
    int found = Arrays.binarySearch(sorted, 0, length, key);
    return found < 0 ? -found - 2 : found;
  }

  private static int ceiling(int[] sorted, int length, int key) {
    int found = Arrays.binarySearch(sorted, 0, length, key);
    return found < 0 ? -found - 1 : found;
  }
}
