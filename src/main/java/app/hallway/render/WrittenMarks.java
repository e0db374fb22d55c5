package app.hallway.render;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Text highlights as mark elements in a page's HTML, for a file that no program paints on. Each
 * stretch of text between two tags gets its own; where highlights overlap, the shortest is seen.
 */
final class WrittenMarks {
  private final List<Mark> marks;
  private final Insertions insertions;
  private int read;

  private record Mark(TextSpan span, HighlightColour colour) {}

  WrittenMarks(List<Highlight> highlights, Insertions insertions) {
    this.insertions = insertions;
    marks =
        highlights.stream()
            .filter(highlight -> !highlight.wholeTalk())
            .flatMap(WrittenMarks::mark)
            .sorted(Comparator.comparingInt(mark -> mark.span().length()))
            .toList();
  }

  private static Stream<Mark> mark(Highlight highlight) {
    return highlight.placement().span().stream().map(span -> new Mark(span, highlight.colour()));
  }

  void write(Article article) {
    if (marks.isEmpty()) {
      return;
    }
    var html = article.html();
    int position = 0;
    while (position < html.length()) {
      int tag = html.indexOf('<', position);
      int end = tag < 0 ? html.length() : tag;
      run(html, position, end);
      position = tag < 0 ? end : afterTag(html, tag);
    }
  }

  /** Browsers leave out a line end that follows a pre's tag, and so does the reading text. */
  private static int afterTag(String html, int tag) {
    int after = html.indexOf('>', tag) + 1;
    boolean left = html.startsWith("<pre", tag) && html.startsWith("\n", after);
    return left ? after + 1 : after;
  }

  private void run(String html, int from, int to) {
    int position = from;
    var borders = new TreeSet<Integer>(List.of(read));
    int length = textLength(html, from, to);
    for (var mark : marks) {
      borders.add(Math.clamp(mark.span().start(), read, read + length));
      borders.add(Math.clamp(mark.span().end(), read, read + length));
    }
    borders.add(read + length);
    for (int border : borders) {
      int end = advance(html, position, border - read);
      wrap(html, position, end, new TextSpan(read, border));
      position = end;
      read = border;
    }
  }

  private void wrap(String html, int from, int to, TextSpan text) {
    if (html.substring(from, to).isBlank()) {
      return;
    }
    marks.stream()
        .filter(mark -> mark.span().overlaps(text))
        .findFirst()
        .ifPresent(
            mark -> {
              insertions.at(from, "<mark class=\"" + name(mark.colour()) + "\">");
              insertions.at(to, "</mark>");
            });
  }

  private static String name(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }

  private static int textLength(String html, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i = next(html, i)) {
      length++;
    }
    return length;
  }

  private static int advance(String html, int from, int letters) {
    int position = from;
    for (int i = 0; i < letters; i++) {
      position = next(html, position);
    }
    return position;
  }

  /** Behind the letter here, which may be written as an entity. */
  private static int next(String html, int position) {
    return html.charAt(position) == '&' ? html.indexOf(';', position) + 1 : position + 1;
  }
}
