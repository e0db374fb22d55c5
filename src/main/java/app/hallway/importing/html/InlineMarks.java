package app.hallway.importing.html;

import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes emphasis, code, images and line breaks as Markdown into the text. Where CommonMark would
 * not take asterisks for emphasis (between a bracket and a letter, and so in most Chinese and
 * Japanese text) the HTML tag stays.
 */
final class InlineMarks {
  private InlineMarks() {}

  static void write(Element article) {
    article.select("img").forEach(InlineMarks::writeImage);
    article.select("code").stream()
        .filter(code -> code.closest("pre") == null)
        .forEach(InlineMarks::writeCode);
    article.select("br").forEach(InlineMarks::writeBreak);
    article.select("q").forEach(q -> replace(q, new TextNode("“"), new TextNode("”")));
    article.select("mark, sub, sup, ins, u, kbd").forEach(InlineMarks::writeTag);
    article
        .select("strong, b, em, i, cite, del, s, strike")
        .reversed()
        .forEach(InlineMarks::writeEmphasis);
  }

  private static void writeImage(Element image) {
    var alt = image.attr("alt");
    if (isEmoji(image)) {
      image.replaceWith(new TextNode(alt));
      return;
    }
    var title = image.attr("title").replaceAll("\\s+", " ").strip();
    var quoted =
        title.isEmpty() || title.equals(alt) ? "" : " \"" + title.replace("\"", "\\\"") + "\"";
    image.replaceWith(
        MarkdownEscapes.raw(
            "![" + MarkdownEscapes.inline(alt) + "](" + image.attr("src") + quoted + ")"));
  }

  /**
   * Sites put small pictures in the place of emoji and keep these as the text for who sees none.
   */
  private static boolean isEmoji(Element image) {
    var alt = image.attr("alt");
    return !alt.isEmpty() && alt.length() <= 16 && alt.codePoints().noneMatch(c -> c < 0x2000);
  }

  private static void writeCode(Element code) {
    var text = code.text();
    var fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    boolean inTable = code.closest("table") != null;
    code.replaceWith(
        MarkdownEscapes.raw(
            fence + pad + (inTable ? text.replace("|", "\\|") : text) + pad + fence));
  }

  private static void writeBreak(Element br) {
    var block = br.closest("table, h1, h2, h3, h4, h5, h6");
    if (isAtEdge(br)) {
      br.remove();
    } else if (block == null) {
      br.replaceWith(MarkdownEscapes.hardBreak());
    } else {
      br.replaceWith(block.is("table") ? MarkdownEscapes.raw("<br>") : new TextNode(" "));
    }
  }

  private static boolean isAtEdge(Node br) {
    return onlyBlanks(br, Node::previousSibling) || onlyBlanks(br, Node::nextSibling);
  }

  private static boolean onlyBlanks(Node from, Function<Node, @Nullable Node> step) {
    var node = step.apply(from);
    while (node != null && Tags.isBlank(node)) {
      node = step.apply(node);
    }
    return node == null && Tags.isBlock(from.parent());
  }

  private static void writeTag(Element element) {
    var name = element.normalName().equals("u") ? "ins" : element.normalName();
    replaceUnlessBlank(element, "<" + name + ">", "</" + name + ">");
  }

  private static void writeEmphasis(Element element) {
    trim(element);
    var mark =
        switch (element.normalName()) {
          case "strong", "b" -> "**";
          case "del", "s", "strike" -> "~~";
          default -> "*";
        };
    if (isTaken(element)) {
      replaceUnlessBlank(element, mark, mark);
    } else {
      var tag = mark.equals("**") ? "strong" : mark.equals("*") ? "em" : "del";
      replaceUnlessBlank(element, "<" + tag + ">", "</" + tag + ">");
    }
  }

  /** CommonMark's rule for left- and right-flanking delimiter runs. */
  private static boolean isTaken(Element element) {
    int before = element.previousSibling() == null ? ' ' : last(element.previousSibling());
    int after = element.nextSibling() == null ? ' ' : first(element.nextSibling());
    int first = element.childNodeSize() == 0 ? ' ' : first(element.childNode(0));
    int last =
        element.childNodeSize() == 0 ? ' ' : last(element.childNode(element.childNodeSize() - 1));
    boolean opens = isWord(first) || !isWord(before);
    boolean closes = isWord(last) || !isWord(after);
    return opens && closes && before != '*' && after != '*' && first != '*' && last != '*';
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static int first(Node node) {
    var text = textOf(node);
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static int last(Node node) {
    var text = textOf(node);
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  /** What a node begins and ends with in Markdown. */
  private static String textOf(Node node) {
    if (node instanceof TextNode text) {
      return MarkdownEscapes.withoutMark(text.getWholeText());
    }
    return node instanceof Element e && e.is("a") ? "[]" : "*";
  }

  /** Moves blanks at the ends of an element out of it. */
  private static void trim(Element element) {
    var first = textNode(element.childNodeSize() == 0 ? null : element.childNode(0));
    if (first != null && !first.getWholeText().equals(first.getWholeText().stripLeading())) {
      element.before(new TextNode(" "));
      first.text(first.getWholeText().stripLeading());
    }
    var last =
        textNode(
            element.childNodeSize() == 0 ? null : element.childNode(element.childNodeSize() - 1));
    if (last != null && !last.getWholeText().equals(last.getWholeText().stripTrailing())) {
      element.after(new TextNode(" "));
      last.text(last.getWholeText().stripTrailing());
    }
  }

  private static @Nullable TextNode textNode(@Nullable Node node) {
    return node instanceof TextNode text ? text : null;
  }

  private static void replaceUnlessBlank(Element element, String open, String close) {
    if (element.text().isBlank()) {
      element.unwrap();
    } else {
      replace(element, MarkdownEscapes.raw(open), MarkdownEscapes.raw(close));
    }
  }

  private static void replace(Element element, TextNode open, TextNode close) {
    element.prependChild(open);
    element.appendChild(close);
    element.unwrap();
  }
}
