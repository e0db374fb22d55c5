package app.hallway.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a block and their marks, settled as CommonMark can read them: no mark is empty or
 * doubled, none begins or ends with a blank, and those that touch are one.
 */
final class MarkFlow {
  private static final Pattern PLAIN_BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  /**
   * Words, or a mark that opens or closes.
   *
   * @param words of a mark the address, with both of its ends
   */
  record Piece(String words, @Nullable Mark mark, boolean opens) {
    boolean opens(Mark other) {
      return mark == other && opens;
    }

    boolean closes(Mark other) {
      return mark == other && !opens;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Piece> waiting = new ArrayDeque<>();
  private final Map<Mark, Integer> depths = new EnumMap<>(Mark.class);
  private final StringBuilder blanks = new StringBuilder();

  void words(String words) {
    int start = 0;
    while (start < words.length() && isBlank(words.charAt(start))) {
      start++;
    }
    blanks.append(words, 0, start);
    if (start < words.length()) {
      int end = words.length();
      while (isBlank(words.charAt(end - 1))) {
        end--;
      }
      settle();
      pieces.add(new Piece(words.substring(start, end), null, false));
      blanks.append(words, end, words.length());
    }
  }

  void open(Mark mark, String address) {
    if (depths.merge(mark, 1, Integer::sum) == 1) {
      waiting.addLast(new Piece(address, mark, true));
    }
  }

  void close(Mark mark, String address) {
    if (depths.merge(mark, -1, Integer::sum) > 0) {
      return;
    }
    if (!waiting.isEmpty() && waiting.getLast().opens(mark)) {
      waiting.removeLast();
    } else {
      pieces.add(new Piece(address, mark, false));
    }
  }

  /** All that was said, without blanks at the ends. */
  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** A line break is one. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == MarkdownEscapes.BREAK;
  }

  /** Blanks stand outside of the marks, whose words come now. */
  private void settle() {
    if (!blanks.isEmpty() && !pieces.isEmpty()) {
      pieces.add(new Piece(settledBlanks(), null, false));
    }
    blanks.setLength(0);
    for (var opening : waiting) {
      var mark = opening.mark();
      boolean touches = mark != null && mark.hasSign() && !pieces.isEmpty();
      if (mark != null && touches && pieces.getLast().closes(mark)) {
        pieces.removeLast();
      } else {
        pieces.add(opening);
      }
    }
    waiting.clear();
  }

  private String settledBlanks() {
    var all = blanks.toString();
    return all.indexOf(MarkdownEscapes.BREAK) >= 0
        ? MarkdownEscapes.HARD_BREAK
        : PLAIN_BLANKS.matcher(all).replaceAll(" ");
  }
}
