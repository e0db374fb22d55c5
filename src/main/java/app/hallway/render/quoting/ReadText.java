package app.hallway.render.quoting;

import app.hallway.model.TextSpan;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** An article's tree, and where in its text each part of it stands. */
final class ReadText {
  private final Element root;
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Node, TextSpan> spans = new IdentityHashMap<>();

  ReadText(String html) {
    root = Document.createShell("").body();
    root.appendChildren(Parser.htmlParser().parseFragmentInput(html, root, ""));
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            int start = text.length();
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            }
            spans.put(node, new TextSpan(start, text.length()));
          }

          @Override
          public void tail(Node node, int depth) {
            spans.put(node, new TextSpan(span(node).start(), text.length()));
          }
        });
  }

  String text() {
    return text.toString();
  }

  TextSpan span(Node node) {
    return Objects.requireNonNull(spans.get(node));
  }

  /** The innermost element that has all of a span in it. */
  Element around(TextSpan span) {
    var around = root;
    while (true) {
      var inner =
          around.children().stream().filter(child -> contains(span(child), span)).findFirst();
      if (inner.isEmpty()) {
        return around;
      }
      around = inner.get();
    }
  }

  private static boolean contains(TextSpan outer, TextSpan inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
