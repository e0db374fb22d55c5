package app.hallway.render.quoting;

import app.hallway.model.TextSpan;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of Markdown of what a span of an article's text has in it. What is around all of the
 * span is left out, but for marks within a line and the language of code: a sentence of a list item
 * is a sentence, two items are a list.
 */
final class PassageTree {
  private final MarkedPart passage;
  private final LineTree lines;

  PassageTree(ReadText read, TextSpan span, LineTree.Marks marks) {
    passage = new MarkedPart(read, span);
    lines = new LineTree(passage, marks);
  }

  Document document() {
    var document = new Document();
    var around = passage.around();
    var code = around.closest("pre");
    if (code != null) {
      code(code, document);
    } else {
      outermost(around, document);
    }
    return document;
  }

  private void outermost(Element around, Document document) {
    var block = around;
    while (!Shapes.isBlock(block) && block.parent() != null) {
      block = block.parent();
    }
    var table = block.closest("table");
    if (Shapes.isOfTable(block) && table != null) {
      new TableTree(passage, lines).append(table, document);
    } else if (Shapes.isList(block)) {
      list(block, document);
    } else {
      children(block, document);
    }
  }

  private void children(Element parent, Node into) {
    Paragraph open = null;
    for (var child : parent.childNodes()) {
      if (!passage.has(child)) {
        continue;
      }
      if (child instanceof Element element && Shapes.isBlock(element)) {
        close(open);
        open = null;
        block(element, into);
      } else {
        open = open == null ? opened(into) : open;
        switch (child) {
          case TextNode words -> lines.append(words, open);
          case Element element -> lines.append(element, open);
          default -> {}
        }
      }
    }
    close(open);
  }

  private static Paragraph opened(Node into) {
    var paragraph = new Paragraph();
    into.appendChild(paragraph);
    return paragraph;
  }

  private static void close(@Nullable Paragraph paragraph) {
    if (paragraph != null) {
      Lines.trim(paragraph);
      if (paragraph.getFirstChild() == null) {
        paragraph.unlink();
      }
    }
  }

  private void block(Element element, Node into) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> bold(element, into);
      case "ul", "ol" -> list(element, into);
      case "blockquote" -> quote(element, into);
      case "pre" -> code(element, into);
      case "table" -> new TableTree(passage, lines).append(element, into);
      case "hr" -> into.appendChild(new ThematicBreak());
      default -> children(element, into);
    }
  }

  /** A heading among what it stands over has no place in an outline that is not its own. */
  private void bold(Element element, Node into) {
    var paragraph = opened(into);
    if (lines.hasMarks() && element.select("strong, b").isEmpty()) {
      var words = new StrongEmphasis();
      lines.children(element, words);
      Lines.trim(words);
      if (words.getFirstChild() != null) {
        paragraph.appendChild(words);
      }
    } else {
      lines.children(element, paragraph);
    }
    close(paragraph);
  }

  private void list(Element element, Node into) {
    new ListTree(passage, this::children).append(element, into);
  }

  private void quote(Element element, Node into) {
    var quote = new BlockQuote();
    children(element, quote);
    var callout = Shapes.calloutOf(element);
    if (!callout.isEmpty() && quote.getFirstChild() instanceof Paragraph first) {
      if (Shapes.isTitled(element)) {
        first.prependChild(Lines.raw(" "));
      } else {
        first.prependChild(new SoftLineBreak());
      }
      first.prependChild(Lines.raw("[!" + callout + "]"));
    }
    if (quote.getFirstChild() != null) {
      into.appendChild(quote);
    }
  }

  private void code(Element element, Node into) {
    var code = new FencedCodeBlock();
    code.setInfo(Shapes.languageOf(element));
    code.setLiteral(passage.words(element).stripTrailing() + "\n");
    into.appendChild(code);
  }
}
