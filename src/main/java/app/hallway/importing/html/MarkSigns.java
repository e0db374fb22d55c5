package app.hallway.importing.html;

import app.hallway.importing.html.MarkFlow.Piece;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the marks of a line as Markdown. Where CommonMark would not take asterisks for emphasis
 * (between a bracket and a letter, and so in most Chinese and Japanese text) the HTML tag stays.
 */
final class MarkSigns {
  private final List<Piece> pieces;
  private final Set<Integer> tagged = new HashSet<>();
  private final Set<Integer> underlined = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private MarkSigns(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static String write(List<Piece> pieces) {
    var signs = new MarkSigns(pieces);
    signs.choose();
    for (int i = 0; i < pieces.size(); i++) {
      signs.write(i);
    }
    return signs.out.toString();
  }

  private void choose() {
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < pieces.size(); i++) {
      var mark = pieces.get(i).mark();
      if (mark != null && pieces.get(i).opens()) {
        open.push(i);
      } else if (mark != null) {
        int opening = open.pop();
        if (isAloneInStrong(opening, i)) {
          underlined.addAll(List.of(opening, i));
        } else if (mark != Mark.LINK && !(mark.hasSign() && opens(opening) && closes(i))) {
          tagged.addAll(List.of(opening, i));
        }
      }
    }
  }

  /** Three asterisks at both ends would be read as the other way round. */
  private boolean isAloneInStrong(int opening, int closing) {
    return pieces.get(opening).opens(Mark.SLANTED)
        && opening > 0
        && pieces.get(opening - 1).opens(Mark.STRONG)
        && closing + 1 < pieces.size()
        && pieces.get(closing + 1).closes(Mark.STRONG);
  }

  /** CommonMark's rule for left-flanking delimiter runs; marks that open together are one run. */
  private boolean opens(int at) {
    int first = at;
    while (first > 0 && isSigned(first - 1, true)) {
      first--;
    }
    int last = at;
    while (isSigned(last + 1, true)) {
      last++;
    }
    return !isSigned(first - 1, false) && (isWord(after(last)) || !isWord(before(first)));
  }

  /** And for right-flanking ones. */
  private boolean closes(int at) {
    int first = at;
    while (first > 0 && isSigned(first - 1, false)) {
      first--;
    }
    int last = at;
    while (isSigned(last + 1, false)) {
      last++;
    }
    return isWord(before(first)) || !isWord(after(last));
  }

  private boolean isSigned(int at, boolean opens) {
    if (at < 0 || at >= pieces.size()) {
      return false;
    }
    var mark = pieces.get(at).mark();
    return mark != null && mark.hasSign() && pieces.get(at).opens() == opens;
  }

  /** The marks that are no emphasis are written with brackets, round or pointed. */
  private int before(int at) {
    if (at == 0) {
      return ' ';
    }
    var piece = pieces.get(at - 1);
    return piece.mark() == null ? piece.words().codePointBefore(piece.words().length()) : '>';
  }

  private int after(int at) {
    if (at == pieces.size() - 1) {
      return ' ';
    }
    var piece = pieces.get(at + 1);
    return piece.mark() == null ? piece.words().codePointAt(0) : '<';
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private void write(int at) {
    var piece = pieces.get(at);
    var mark = piece.mark();
    if (mark == null) {
      writeWords(piece.words());
    } else if (mark == Mark.LINK) {
      writeLink(piece);
    } else if (tagged.contains(at)) {
      out.append(piece.opens() ? mark.openingTag() : mark.closingTag());
    } else {
      out.append(underlined.contains(at) ? "_" : mark.sign());
    }
  }

  /** What follows a footnote's mark must not make a link of it. */
  private void writeWords(String words) {
    boolean misread =
        (words.startsWith("(") && endsWith(']')) || (words.startsWith("^") && endsWith('['));
    out.append(misread ? "\\" : "").append(words);
  }

  private void writeLink(Piece link) {
    if (!link.opens()) {
      out.append("](").append(link.words()).append(')');
    } else {
      if (endsWith('!')) {
        out.insert(out.length() - 1, '\\');
      }
      out.append('[');
    }
  }

  private boolean endsWith(char c) {
    int last = out.length() - 1;
    return last >= 0 && out.charAt(last) == c && (last == 0 || out.charAt(last - 1) != '\\');
  }
}
