package app.hallway.render;

import app.hallway.model.LineSpan;
import app.hallway.model.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A report as sanitised HTML, and the text that it reads as.
 *
 * @param html the inside of the page's article element: safe, no scripts, blocks carry {@code
 *     data-lines="first-last"}
 * @param readingText the article's text content; every offset of the library counts in it
 * @param blocks the runs of text between block borders, in document order
 * @param parts the block elements of the HTML in the order of their beginnings
 * @param links in document order, as their author wrote them; those within the page are left out
 */
public record Article(
    String html, String readingText, List<Block> blocks, List<Part> parts, List<Link> links) {
  public Article {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    links = List.copyOf(links);
  }

  /**
   * Text of a heading, paragraph, list item, table cell, code block and the like; where it goes
   * over several source lines, each line is a block.
   *
   * @param headingLevel 1 to 6, or 0 for what is no heading
   */
  public record Block(LineSpan lines, TextSpan span, int headingLevel) {}

  /**
   * A block element.
   *
   * @param html where it stands in {@link Article#html}, tags included
   * @param inside where what it contains begins there
   * @param text its reading text
   * @param depth how many block elements it stands in
   */
  public record Part(
      String name, TextSpan html, int inside, TextSpan text, LineSpan lines, int depth) {}

  /** A link that leads out of the page, and the words that it lies on. */
  public record Link(String href, TextSpan text) {}

  /** The reading text of the blocks that touch these source lines; empty where none does. */
  public TextSpan spanOf(LineSpan lines) {
    int first = 0;
    while (first < blocks.size() && !touches(blocks.get(first), lines)) {
      first++;
    }
    if (first == blocks.size()) {
      return emptyAt(lines.first());
    }
    int last = first;
    while (last + 1 < blocks.size() && touches(blocks.get(last + 1), lines)) {
      last++;
    }
    return new TextSpan(blocks.get(first).span().start(), blocks.get(last).span().end());
  }

  /** The source lines of the blocks that a span touches. */
  public LineSpan linesOf(TextSpan span) {
    var touched = blocks.stream().filter(block -> touches(block, span)).toList();
    if (touched.isEmpty()) {
      return lineBefore(span.start());
    }
    return new LineSpan(
        touched.stream().mapToInt(block -> block.lines().first()).min().orElseThrow(),
        touched.stream().mapToInt(block -> block.lines().last()).max().orElseThrow());
  }

  /** The headings above an offset, outermost first. */
  public List<String> trailAt(int offset) {
    return headingsAt(offset).stream().map(this::words).toList();
  }

  /**
   * The innermost heading that what begins at an offset stands under, which is not itself where it
   * is one; empty where there is none.
   */
  public String headingOver(int offset) {
    var trail = headingsAt(offset);
    if (!trail.isEmpty() && trail.getLast().span().start() == offset) {
      trail.removeLast();
    }
    return trail.isEmpty() ? "" : words(trail.getLast());
  }

  private String words(Block heading) {
    return heading.span().of(readingText).strip();
  }

  private Deque<Block> headingsAt(int offset) {
    var trail = new ArrayDeque<Block>();
    for (var block : blocks) {
      if (block.span().start() > offset) {
        break;
      }
      if (block.headingLevel() > 0) {
        while (!trail.isEmpty() && trail.getLast().headingLevel() >= block.headingLevel()) {
          trail.removeLast();
        }
        trail.addLast(block);
      }
    }
    return trail;
  }

  private static boolean touches(Block block, LineSpan lines) {
    return block.lines().first() <= lines.last() && lines.first() <= block.lines().last();
  }

  private static boolean touches(Block block, TextSpan span) {
    return span.isEmpty()
        ? block.span().start() <= span.start() && span.start() < block.span().end()
        : block.span().overlaps(span);
  }

  private TextSpan emptyAt(int line) {
    for (var block : blocks) {
      if (block.lines().first() > line) {
        return new TextSpan(block.span().start(), block.span().start());
      }
    }
    return new TextSpan(readingText.length(), readingText.length());
  }

  private LineSpan lineBefore(int offset) {
    var before = new LineSpan(1, 1);
    for (var block : blocks) {
      if (block.span().start() > offset) {
        break;
      }
      before = block.lines();
    }
    return before;
  }
}
