package app.hallway.importing.html;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;

/** Makes the blocks of Markdown of those of a page that {@link BlockFlow} has straightened. */
final class BlockTree {
  /** What lies deeper is written as if it did not; no reader of Markdown goes so deep. */
  private static final int DEEPEST = 60;

  private BlockTree() {}

  static Document of(Element article) {
    var document = new Document();
    addAll(article, document, 0);
    return document;
  }

  private static void addAll(Element from, Block to, int depth) {
    for (var child : from.children()) {
      add(child, to, depth);
    }
  }

  private static void add(Element element, Block to, int depth) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element, to);
      case "ul", "ol" -> addList(element, to, depth);
      case "blockquote" -> addNested(element, new BlockQuote(), to, depth);
      case "footnote" -> addNested(element, new FootnoteDefinition(element.id()), to, depth);
      case "pre" -> to.appendChild(code(element));
      case "table" -> addWritten(new Paragraph(), TableLines.write(element), to);
      case "hr" -> to.appendChild(line(to));
      default -> {
        if (Tags.hasBlock(element)) {
          addAll(element, to, depth);
        } else {
          addWritten(new Paragraph(), InlineMarks.paragraph(element), to);
        }
      }
    }
  }

  private static void addWritten(Block block, String markdown, Block to) {
    if (!markdown.isEmpty()) {
      block.appendChild(new Written(markdown));
      to.appendChild(block);
    }
  }

  private static void addHeading(Element element, Block to) {
    var heading = new Heading();
    heading.setLevel(element.normalName().charAt(1) - '0');
    addWritten(heading, InlineMarks.heading(element), to);
  }

  private static void addNested(Element element, Block block, Block to, int depth) {
    if (depth >= DEEPEST) {
      addAll(element, to, depth);
      return;
    }
    addAll(element, block, depth + 1);
    if (block.getFirstChild() != null) {
      to.appendChild(block);
    }
  }

  private static void addList(Element element, Block to, int depth) {
    if (depth >= DEEPEST) {
      addAll(element, to, depth);
      return;
    }
    var list = element.normalName().equals("ol") ? ordered(element, to) : points(to);
    list.setTight(Tightness.isTight(element));
    for (var child : element.children()) {
      var item = new ListItem();
      if (child.is("li")) {
        addAll(child, item, depth + 1);
      } else {
        add(child, item, depth + 1);
      }
      list.appendChild(item);
    }
    if (list.getFirstChild() != null) {
      to.appendChild(list);
    }
  }

  /** A list right after another one of its kind is marked otherwise, or they would be one. */
  private static ListBlock points(Block to) {
    var list = new BulletList();
    boolean other = to.getLastChild() instanceof BulletList last && "-".equals(last.getMarker());
    list.setMarker(other ? "*" : "-");
    return list;
  }

  private static ListBlock ordered(Element element, Block to) {
    var list = new OrderedList();
    var start = element.attr("start").strip();
    boolean other =
        to.getLastChild() instanceof OrderedList last && ".".equals(last.getMarkerDelimiter());
    list.setMarkerStartNumber(start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1);
    list.setMarkerDelimiter(other ? ")" : ".");
    return list;
  }

  private static FencedCodeBlock code(Element pre) {
    var block = new FencedCodeBlock();
    block.setInfo(CodeBlocks.language(pre));
    block.setLiteral(pre.wholeText());
    return block;
  }

  /** Dashes would make a heading of the line above them, and a point of those around them. */
  private static ThematicBreak line(Block to) {
    var line = new ThematicBreak();
    line.setLiteral(to instanceof ListItem ? "___" : "---");
    return line;
  }
}
