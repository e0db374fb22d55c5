package app.hallway.render;

import app.hallway.model.LineSpan;
import app.hallway.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a parsed tree as an article in one walk: only what {@link Vocabulary} names gets a tag,
 * only what {@link SafeAttributes} names an attribute, and all text is escaped. So what comes out
 * is safe, and a browser reads the very text that is counted here.
 */
final class ArticleWriter implements NodeFilter {
  /** Browsers flatten trees deeper than 512; so much is enough for any report. */
  private static final int MAX_DEPTH = 128;

  private final SourceLines lines;
  private final PictureSource pictures;
  private final StringBuilder html = new StringBuilder();
  private final TextRuns runs = new TextRuns();
  private final List<Article.Part> parts = new ArrayList<>();
  private final List<Article.Link> links = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int pres;
  private boolean inNewPre;
  private boolean afterBreak;

  /** An element that the walk is in. */
  private record Open(
      String name,
      boolean written,
      int part,
      int depth,
      int blockDepth,
      int headingLevel,
      int htmlStart,
      int textStart,
      LineSpan lines) {}

  private static final Open OUTSIDE =
      new Open("article", true, -1, 0, 0, 0, 0, 0, new LineSpan(1, 1));

  ArticleWriter(SourceLines lines, PictureSource pictures) {
    this.lines = lines;
    this.pictures = pictures;
    open.push(OUTSIDE);
  }

  Article article() {
    runs.border();
    return new Article(html.toString(), runs.text(), runs.blocks(), parts, links);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode text -> text(text);
      case Element element -> element(element);
      default -> FilterResult.SKIP_ENTIRELY;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      var left = open.pop();
      close(left);
      if (left.written() && left.name().equals("a")) {
        link(element.attr("href").strip(), left.textStart());
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult text(TextNode node) {
    var text = HtmlSafeText.clean(node.getWholeText());
    if (pres == 0 && text.isBlank() && isBetweenBlocks(node)) {
      separate();
    } else if (!text.isEmpty()) {
      if (afterBreak && !TextRuns.isSpace(text.charAt(0))) {
        separate();
      }
      var shown = pres == 0 ? SoftBreaks.asSpaces(text, endsLine(node), opensLine(node)) : text;
      if (inNewPre && text.charAt(0) == '\n') {
        html.append('\n'); // browsers leave out the first one
      }
      inNewPre = false;
      afterBreak = false;
      runs.add(text, shown, lines.lineAt(node.sourceRange().startPos()), here().headingLevel());
      AstralText.write(shown, html);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether what stands before it ends the line that is read. */
  private static boolean endsLine(TextNode text) {
    return isBorder(text.previousSibling(), text);
  }

  /** Whether what stands after it begins a line that is read. */
  private static boolean opensLine(TextNode text) {
    return isBorder(text.nextSibling(), text);
  }

  private static boolean isBorder(@Nullable Node neighbour, TextNode text) {
    return neighbour == null
        ? text.parent() == null || isLineOfItsOwn(text.parent())
        : isLineOfItsOwn(neighbour);
  }

  private static boolean isLineOfItsOwn(Node node) {
    return node instanceof Element element
        && (Vocabulary.isBlock(element.normalName()) || element.normalName().equals("br"));
  }

  /**
   * Such space says how the source was laid out (a list with empty lines), not what it reads as.
   */
  private static boolean isBetweenBlocks(TextNode space) {
    var before = space.previousSibling();
    var after = space.nextSibling();
    return (before != null || after != null) && isBlockOrNone(before) && isBlockOrNone(after);
  }

  private static boolean isBlockOrNone(@Nullable Node node) {
    return node == null
        || node instanceof Comment
        || (node instanceof Element element && Vocabulary.isBlock(element.normalName()));
  }

  /** Words of two blocks do not stick together in the reading text. */
  private void separate() {
    if (pres == 0 && runs.endsInLine()) {
      runs.add("\n", "\n", 1, 0);
      html.append('\n');
    }
  }

  private FilterResult element(Element element) {
    var name = element.normalName();
    if (Vocabulary.drops(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    inNewPre = false;
    return switch (name) {
      case "img" -> {
        ArticlePictures.write(element, pictures, html);
        yield FilterResult.SKIP_ENTIRELY;
      }
      case "input" -> {
        ArticlePictures.checkbox(element, html);
        yield FilterResult.SKIP_ENTIRELY;
      }
      default -> enter(element, name);
    };
  }

  private FilterResult enter(Element element, String name) {
    var outer = here();
    boolean written = isWritten(name, outer);
    boolean block = written && Vocabulary.isBlock(name);
    if (block) {
      runs.border();
      separate();
      afterBreak = false;
    }
    var entered =
        new Open(
            name,
            written,
            block ? parts.size() : -1,
            outer.depth() + (written ? 1 : 0),
            outer.blockDepth() + (block ? 1 : 0),
            Math.max(outer.headingLevel(), Vocabulary.headingLevel(name)),
            html.length(),
            runs.length(),
            block ? linesOf(element, outer) : outer.lines());
    open.push(entered);
    if (written) {
      writeStart(element, entered);
    }
    return FootnoteLinks.isDrawn(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  private static boolean isWritten(String name, Open outer) {
    boolean inFormula =
        Vocabulary.isFormula(outer.name()) || Vocabulary.isFormulaPart(outer.name());
    if (inFormula || Vocabulary.isFormulaPart(name)) {
      return inFormula
          && outer.written()
          && outer.depth() < MAX_DEPTH
          && Vocabulary.isFormulaPart(name);
    }
    if (Vocabulary.isTablePart(name)) {
      return outer.written()
          && (outer.name().equals("table") || Vocabulary.isTablePart(outer.name()));
    }
    return Vocabulary.keeps(name) && outer.depth() < MAX_DEPTH;
  }

  private LineSpan linesOf(Element element, Open outer) {
    int start = element.sourceRange().startPos();
    if (start < 0 || element.sourceRange().isImplicit()) {
      return outer.lines();
    }
    var known = lines.startingAt(start);
    if (known != null) {
      return known;
    }
    int first = lines.lineAt(start);
    return new LineSpan(first, Math.max(first, lines.lineAt(element.endSourceRange().endPos())));
  }

  private void writeStart(Element element, Open entered) {
    var name = entered.name();
    if (name.equals("table")) {
      html.append("<div class=\"table\">");
    }
    html.append('<').append(name);
    SafeAttributes.write(element, html);
    if (FootnoteLinks.isNumber(element)) {
      SafeAttributes.append("data-number", element.text(), html);
    }
    if (name.equals("blockquote")) {
      callout(element);
    }
    if (entered.part() >= 0) {
      var span = entered.lines();
      SafeAttributes.append("data-lines", span.first() + "-" + span.last(), html);
    }
    html.append('>');
    if (entered.part() >= 0) {
      parts.add(part(entered, html.length()));
    }
    inNewPre = name.equals("pre");
    pres += inNewPre ? 1 : 0;
  }

  private void callout(Element quote) {
    var callout = Callouts.take(quote);
    if (callout != null) {
      SafeAttributes.append("class", "callout " + callout.tone(), html);
      SafeAttributes.append("data-label", callout.label(), html);
    }
  }

  private void close(Open left) {
    if (!left.written()) {
      return;
    }
    if (!Vocabulary.isVoid(left.name())) {
      html.append("</").append(left.name()).append('>');
    }
    if (left.name().equals("table")) {
      html.append("</div>");
    }
    if (left.name().equals("pre")) {
      pres--;
    }
    if (left.part() >= 0) {
      runs.border();
      parts.set(left.part(), part(left, parts.get(left.part()).inside()));
    }
    inNewPre = false;
    afterBreak |= left.part() >= 0 || left.name().equals("br");
  }

  private void link(String href, int start) {
    if (!href.isEmpty() && !href.startsWith("#")) {
      links.add(new Article.Link(href, new TextSpan(start, runs.length())));
    }
  }

  private Article.Part part(Open of, int inside) {
    return new Article.Part(
        of.name(),
        new TextSpan(of.htmlStart(), html.length()),
        inside,
        new TextSpan(of.textStart(), runs.length()),
        of.lines(),
        of.blockDepth() - 1);
  }

  private Open here() {
    return open.element();
  }
}
