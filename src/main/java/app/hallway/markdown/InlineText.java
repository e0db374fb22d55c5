package app.hallway.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * The words of a block as a reader sees them, with what lay on them: links and emphasis.
 *
 * @param text soft and hard breaks are \n; pictures are left out
 * @param links in the order of their labels
 * @param emphases spans of emphasis, strong emphasis and code, in the order of their ends
 * @param struck spans of words that are struck through, in the order of their ends
 * @param lines where in {@code text} each line of the source begins, in order
 */
public record InlineText(
    String text,
    List<LinkSpan> links,
    List<Emphasis> emphases,
    List<Struck> struck,
    List<LineStart> lines) {
  public static final InlineText EMPTY = new InlineText("", List.of(), List.of(), List.of());

  public InlineText {
    links = List.copyOf(links);
    emphases = List.copyOf(emphases);
    struck = List.copyOf(struck);
    lines = List.copyOf(lines);
  }

  /** Of which nothing is struck through. */
  public InlineText(
      String text, List<LinkSpan> links, List<Emphasis> emphases, List<LineStart> lines) {
    this(text, links, emphases, List.of(), lines);
  }

  /** What is struck through on {@code text[start, end)}. */
  public record Struck(int start, int end) {}

  /**
   * A link on {@code text[start, end)}.
   *
   * @param url as the author wrote it; a reference link's is its definition's; may be empty
   */
  public record LinkSpan(int start, int end, String url) {}

  /** From {@code offset} on, the words stand on this 1-based source line. */
  public record LineStart(int offset, int line) {}

  /** Emphasis on {@code text[start, end)}. */
  public record Emphasis(int start, int end, Weight weight) {
    /** How it is marked. */
    public enum Weight {
      ITALIC,
      STRONG,
      CODE
    }
  }

  /** Reads the inline content of a paragraph, a heading or a table cell. */
  public static InlineText of(Node block) {
    var reader = new InlineReader();
    reader.read(block);
    return reader.result();
  }

  /** The source line of a place in {@code text}. */
  public int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.isEmpty() ? 1 : lines.get(low).line();
  }

  public String label(LinkSpan link) {
    return text.substring(link.start(), link.end());
  }

  /** The same with a space for each tab and each end of a line; every place stays where it is. */
  public InlineText onOneLine() {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
        ? this
        : new InlineText(
            text.replace('\n', ' ').replace('\t', ' '), links, emphases, struck, lines);
  }

  /** Whether these words stand in it, struck through as a whole. */
  public boolean strikes(String words) {
    int at = struck.isEmpty() || words.isEmpty() ? -1 : text.indexOf(words);
    int end = at + words.length();
    return at >= 0 && struck.stream().anyMatch(s -> s.start() <= at && end <= s.end());
  }

  /**
   * The part between two offsets, with the links and emphases that lie wholly within it, and of
   * what is struck through what lies in it.
   */
  public InlineText slice(int from, int to) {
    var within =
        links.stream()
            .filter(l -> l.start() >= from && l.end() <= to)
            .map(l -> new LinkSpan(l.start() - from, l.end() - from, l.url()))
            .toList();
    var marked =
        emphases.stream()
            .filter(e -> e.start() >= from && e.end() <= to)
            .map(e -> new Emphasis(e.start() - from, e.end() - from, e.weight()))
            .toList();
    var crossed =
        struck.stream()
            .filter(s -> s.start() < to && s.end() > from)
            .map(s -> new Struck(Math.max(s.start(), from) - from, Math.min(s.end(), to) - from))
            .toList();
    return new InlineText(text.substring(from, to), within, marked, crossed, linesFrom(from, to));
  }

  private List<LineStart> linesFrom(int from, int to) {
    var kept = new ArrayList<LineStart>();
    kept.add(new LineStart(0, lineAt(from)));
    for (var start : lines) {
      if (start.offset() > from && start.offset() < to) {
        kept.add(new LineStart(start.offset() - from, start.line()));
      }
    }
    return kept;
  }
}
