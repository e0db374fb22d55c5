package app.hallway.importing.pictures;

import app.hallway.markdown.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Collects the pictures that a Markdown text names, in their order, each address once. */
final class PictureReferences extends AbstractVisitor {
  private final Map<String, PictureReference> found = new LinkedHashMap<>();

  private PictureReferences() {}

  static Collection<PictureReference> in(String markdown) {
    if (!markdown.contains("![") && !markdown.contains("<img") && !markdown.contains("<IMG")) {
      return new ArrayList<>();
    }
    var references = new PictureReferences();
    Markdown.parse(markdown).root().accept(references);
    return references.found.values();
  }

  @Override
  public void visit(Image image) {
    add(image.getDestination(), lineOf(image));
    visitChildren(image);
  }

  @Override
  public void visit(HtmlBlock block) {
    addImages(block.getLiteral(), lineOf(block));
  }

  @Override
  public void visit(HtmlInline inline) {
    addImages(inline.getLiteral(), lineOf(inline));
  }

  private void addImages(String html, int firstLine) {
    var parser = Parser.htmlParser().setTrackPosition(true);
    for (var image : Jsoup.parse(html, "", parser).select("img[src]")) {
      add(image.attr("src"), firstLine + image.sourceRange().start().lineNumber() - 1);
    }
  }

  private void add(String address, int line) {
    if (!address.isBlank()) {
      found.putIfAbsent(address, new PictureReference(address, line));
    }
  }

  /**
   * A node without a place of its own, such as an image in a table cell, is where its parent is.
   */
  private static int lineOf(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return node.getSourceSpans().getFirst().getLineIndex() + 1;
    }
    var parent = node.getParent();
    return parent == null ? 0 : lineOf(parent);
  }
}
