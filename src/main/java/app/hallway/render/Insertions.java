package app.hallway.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of markup to be put into an article's HTML, without changing what is there. */
final class Insertions {
  private final List<Insertion> insertions = new ArrayList<>();

  private record Insertion(int offset, int rank, String markup) {}

  /** Around a stretch; of two that begin or end together, the first one named is outside. */
  void around(int start, int end, String opening, String closing) {
    int rank = insertions.size() + 1;
    insertions.add(new Insertion(start, rank, opening));
    insertions.add(new Insertion(end, -rank, closing));
  }

  void at(int offset, String markup) {
    insertions.add(new Insertion(offset, 0, markup));
  }

  String into(String html) {
    insertions.sort(Comparator.comparingInt(Insertion::offset).thenComparingInt(Insertion::rank));
    var out = new StringBuilder(html.length() * 5 / 4);
    int done = 0;
    for (var insertion : insertions) {
      out.append(html, done, insertion.offset()).append(insertion.markup());
      done = insertion.offset();
    }
    return out.append(html, done, html.length()).toString();
  }
}
