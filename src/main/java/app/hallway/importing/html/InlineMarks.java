package app.hallway.importing.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what stands in a block that holds no other: words, marks, links, code and pictures. */
final class InlineMarks implements NodeFilter {
  private final MarkFlow flow = new MarkFlow();
  private final Element block;
  private final boolean inTable;

  private InlineMarks(Element block) {
    this.block = block;
    this.inTable = block.is("td, th");
  }

  /** Empty where nothing is to be seen. */
  static String paragraph(Element block) {
    return MarkdownEscapes.lines(write(block));
  }

  static String heading(Element block) {
    return MarkdownEscapes.heading(write(block));
  }

  static String cell(Element block) {
    return write(block).replace(MarkdownEscapes.HARD_BREAK, "<br>");
  }

  private static String write(Element block) {
    var marks = new InlineMarks(block);
    block.filter(marks);
    return MarkSigns.write(marks.flow.pieces());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      flow.words(MarkdownEscapes.words(text, inTable));
    } else if (node instanceof Element element && !element.equals(block)) {
      return write(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(block)) {
      markOf(element).ifPresent(mark -> flow.close(mark, addressOf(element)));
      flow.words(element.normalName().equals("q") ? "”" : "");
    }
    return FilterResult.CONTINUE;
  }

  /** What holds no other marks is written as a whole; of the rest, the beginning. */
  private FilterResult write(Element element, String name) {
    if (name.equals("code") && element.selectFirst("a, img") == null && !touchesCode(element)) {
      flow.words(code(element.wholeText().replace('\n', ' ')));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Formulas.isFormula(element)) {
      flow.words(formula(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    flow.words(
        switch (name) {
          case "img" -> image(element);
          case "br" -> MarkdownEscapes.HARD_BREAK;
          case "input" -> box(element);
          case "q" -> "“";
          default -> "";
        });
    markOf(element).ifPresent(mark -> flow.open(mark, addressOf(element)));
    return FilterResult.CONTINUE;
  }

  /** Markdown knows boxes to tick at the beginning of points only. */
  private static String box(Element input) {
    boolean ticked = input.hasAttr("checked");
    return input.closest("li") == null ? (ticked ? "☑ " : "☐ ") : (ticked ? "[x] " : "[ ] ");
  }

  private static Optional<Mark> markOf(Element element) {
    return Mark.of(element.normalName());
  }

  /** Two spans of code would be read as one. */
  private static boolean touchesCode(Element code) {
    return code.previousSibling() instanceof Element before && before.is("code");
  }

  private String code(String text) {
    var fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + pad + inCell(text) + pad + fence;
  }

  /** In a cell, TeX has words for what would part the columns. */
  private String formula(Element formula) {
    var written = Formulas.write(formula);
    return inTable && formula.normalName().equals(Formulas.TEX)
        ? written.replace("\\|", "\\Vert ").replace("|", "\\vert ")
        : inCell(written);
  }

  private String image(Element image) {
    var alt = image.attr("alt");
    return Emoji.isEmoji(alt)
        ? alt
        : "!["
            + inCell(MarkdownEscapes.inline(alt))
            + "]("
            + inCell(target(image, "src", alt))
            + ")";
  }

  private String addressOf(Element element) {
    return element.is("a") ? inCell(target(element, "href", element.text())) : "";
  }

  /** An address and, where it tells more than the words do, a title. */
  private static String target(Element element, String attribute, String words) {
    var address = element.attr(attribute);
    var title = element.attr("title").replaceAll("\\s+", " ").strip();
    return title.isEmpty() || title.equals(words) || title.equals(address)
        ? address
        : address + " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private String inCell(String markdown) {
    return inTable ? markdown.replace("|", "\\|") : markdown;
  }
}
