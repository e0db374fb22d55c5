package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.markdown.InlineText.Struck;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes a block of HTML apart into the pieces that matter: headings, rows, items, text, embeds. */
final class HtmlPieces {
  private static final Set<String> PIECES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "tr", "li", "p", "figcaption", "summary", "dt");

  private static final int BELOW_HEADINGS = 7;

  private static final Map<String, Weight> MARKS =
      Map.of("strong", Weight.STRONG, "b", Weight.STRONG, "em", Weight.ITALIC, "i", Weight.ITALIC);
  private static final Set<String> STRIKES = Set.of("s", "del", "strike");
  private static final Set<String> SILENT = Set.of("script", "style", "template", "img", "svg");

  private final List<Piece> pieces = new ArrayList<>();
  private final int firstLine;
  private final int lastLine;
  private StringBuilder text = new StringBuilder();
  private List<LinkSpan> links = new ArrayList<>();
  private List<Emphasis> emphases = new ArrayList<>();
  private List<Struck> struck = new ArrayList<>();
  private final IdentityHashMap<@Nullable Element, Integer> lists = new IdentityHashMap<>();
  private final HtmlTables tables = new HtmlTables();
  private @Nullable Columns columns;
  private int cells;
  private int line;
  private int end;
  private int list;

  private HtmlPieces(int firstLine, int lastLine) {
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.line = firstLine;
    this.end = lastLine;
  }

  /**
   * A piece of the HTML.
   *
   * @param list what its siblings share with it: the place of their list or table, 0 for other text
   * @param columns for a row, what the columns of its table are for, or null where no header says
   *     so
   */
  record Piece(
      Block.Type type,
      int level,
      InlineText inline,
      int first,
      int last,
      int list,
      @Nullable Columns columns) {
    Block block(int index, @Nullable Block owner, int group) {
      return new Block(index, type, level, inline, first, last, group, owner, columns);
    }
  }

  static List<Piece> read(String html, int firstLine) {
    int lines = (int) html.stripTrailing().chars().filter(c -> c == '\n').count();
    var reader = new HtmlPieces(firstLine, firstLine + lines);
    var parser = Parser.htmlParser().setTrackPosition(true);
    reader.walk(Jsoup.parse(html, "", parser).body());
    reader.flush(Block.Type.PARAGRAPH, 0);
    return reader.pieces;
  }

  private void walk(Node node) {
    if (node instanceof TextNode words) {
      text.append(isBetweenCells(words) ? "" : words.text());
    } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
      walkElement(element);
    }
  }

  private static boolean isBetweenCells(TextNode words) {
    var parent = words.parent();
    return words.isBlank() && parent != null && parent.normalName().equals("tr");
  }

  private void walkElement(Element element) {
    var name = element.normalName();
    if (name.equals("tr") && tables.isHeader(element)) {
      return;
    }
    if (PIECES.contains(name) && columns != null && cells > 0) {
      text.append('\n');
      children(element);
    } else if (PIECES.contains(name)) {
      piece(element, name);
    } else if (name.equals("a")) {
      int start = text.length();
      children(element);
      links.add(new LinkSpan(start, text.length(), element.attr("href")));
    } else if (MARKS.containsKey(name)) {
      marked(element, MARKS.get(name));
    } else if (STRIKES.contains(name)) {
      int start = text.length();
      children(element);
      struck.add(new Struck(start, text.length()));
    } else if (name.equals("iframe") || name.equals("video") || name.equals("source")) {
      links.add(new LinkSpan(text.length(), text.length(), element.attr("src")));
      children(element);
    } else if (name.equals("td") || name.equals("th")) {
      cell(element);
    } else {
      text.append(name.equals("br") ? "\n" : "");
      children(element);
    }
  }

  private void piece(Element element, String name) {
    flush(Block.Type.PARAGRAPH, 0);
    line = lineOf(element);
    end = endOf(element);
    list = listOf(element);
    columns = name.equals("tr") ? tables.columns(element) : null;
    cells = 0;
    children(element);
    flush(typeOf(name), levelOf(name));
    end = lastLine;
    list = 0;
    columns = null;
  }

  private void marked(Element element, Weight weight) {
    int start = text.length();
    children(element);
    if (start < text.length()) {
      emphases.add(new Emphasis(start, text.length(), weight));
    }
  }

  private void cell(Element element) {
    text.append(cells == 0 ? "" : String.valueOf(TableCells.BETWEEN));
    cells++;
    children(element);
    text.append(String.valueOf(TableCells.BETWEEN).repeat(HtmlTables.span(element) - 1));
  }

  private void children(Element element) {
    element.childNodes().forEach(this::walk);
  }

  private static Block.Type typeOf(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "tr" -> Block.Type.ROW;
      case "li" -> Block.Type.ITEM;
      case "p", "figcaption", "dt" -> Block.Type.PARAGRAPH;
      default -> Block.Type.HEADING;
    };
  }

  /** What can be unfolded belongs to its summary, below all headings. */
  private static int levelOf(String name) {
    return name.equals("summary")
        ? BELOW_HEADINGS
        : name.charAt(0) == 'h' ? name.charAt(1) - '0' : 1;
  }

  private int lineOf(Element element) {
    var range = element.sourceRange();
    return range.isTracked()
        ? Math.min(firstLine + range.start().lineNumber() - 1, lastLine)
        : line;
  }

  private void flush(Block.Type type, int level) {
    if (!text.toString().isBlank() || !links.isEmpty()) {
      boolean silent = text.toString().isBlank();
      var inline =
          new InlineText(text.toString(), links, emphases, struck, List.of(new LineStart(0, line)));
      pieces.add(
          new Piece(
              silent ? Block.Type.EMBED : type,
              level,
              inline,
              line,
              silent ? line : Math.max(line, end),
              list,
              columns));
    }
    text = new StringBuilder();
    links = new ArrayList<>();
    emphases = new ArrayList<>();
    struck = new ArrayList<>();
  }

  private int endOf(Element element) {
    var range = element.endSourceRange();
    return range.isTracked() && range.end().lineNumber() > 0
        ? Math.min(firstLine + range.end().lineNumber() - 1, lastLine)
        : lastLine;
  }

  private int listOf(Element element) {
    var name = element.normalName();
    if (name.equals("li")) {
      return lists.computeIfAbsent(element.parent(), e -> lists.size() + 1);
    }
    return name.equals("tr")
        ? lists.computeIfAbsent(element.closest("table"), e -> lists.size() + 1)
        : 0;
  }
}
