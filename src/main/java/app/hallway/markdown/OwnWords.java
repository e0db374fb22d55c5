package app.hallway.markdown;

import app.hallway.markdown.MarkdownBlock.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Markdown that the user wrote, made to fit into a larger document without a change of what it
 * says: its headings stand below the one it is under, and what it left open is closed.
 */
public final class OwnWords {
  private static final Pattern BLANK_START = Pattern.compile("\\A(?:[ \\t]*\\n)+");
  private static final Pattern RAW_ELEMENT =
      Pattern.compile("\\A\\s*<(script|pre|style|textarea)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final int level;

  /** The lines of a heading that one with hash signs has no use for. */
  private final TreeSet<Integer> underlines = new TreeSet<>();

  private OwnWords(String markdown, int level) {
    lines = new ArrayList<>(Arrays.asList(markdown.split("\n", -1)));
    this.level = level;
  }

  /**
   * Fits a note in.
   *
   * @param level of the heading that it stands under
   */
  public static MarkdownBlock under(int level, String markdown) {
    var unix = markdown.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    return new OwnWords(BLANK_START.matcher(unix).replaceFirst(""), level).block();
  }

  private MarkdownBlock block() {
    var text = String.join("\n", lines);
    var root = Markdown.parse(text).root();
    lowerHeadings(root);
    underlines.descendingIterator().forEachRemaining(line -> lines.remove((int) line));
    close(root.getLastChild());
    return new MarkdownBlock(
        String.join("\n", lines), Shape.of(root.getFirstChild()), Shape.of(root.getLastChild()));
  }

  private void lowerHeadings(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        lower(heading);
      } else if (node instanceof BlockQuote) {
        lowerHeadings(node);
      }
    }
  }

  private void lower(Heading heading) {
    var spans = heading.getSourceSpans();
    int first = spans.getFirst().getLineIndex();
    int column = spans.getFirst().getColumnIndex();
    var marker = "#".repeat(Math.min(6, level + heading.getLevel())) + " ";
    var line = lines.get(first);
    var content = line.substring(column);
    var before = line.substring(0, column);
    if (spans.size() == 1) {
      lines.set(first, before + marker + content.replaceFirst("^#{1,6}[ \\t]*", ""));
      return;
    }
    var joined = new StringBuilder(content.strip());
    for (var span : spans.subList(1, spans.size() - 1)) {
      joined
          .append(' ')
          .append(lines.get(span.getLineIndex()).substring(span.getColumnIndex()).strip());
    }
    lines.set(first, before + marker + joined);
    spans.stream().skip(1).forEach(span -> underlines.add(span.getLineIndex()));
  }

  private void close(@Nullable Node last) {
    if (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
      lines.add(code.getFenceCharacter().repeat(code.getOpeningFenceLength()));
    } else if (last instanceof HtmlBlock html) {
      closeHtml(html.getLiteral());
    }
  }

  /**
   * The five kinds of HTML blocks that a blank line does not end (CommonMark 0.31, section 4.6).
   */
  private void closeHtml(String html) {
    var start = html.stripLeading();
    var raw = RAW_ELEMENT.matcher(html);
    if (start.startsWith("<!--")) {
      closeWith("-->", html);
    } else if (start.startsWith("<![CDATA[")) {
      closeWith("]]>", html);
    } else if (start.startsWith("<?")) {
      closeWith("?>", html);
    } else if (start.startsWith("<!")) {
      closeWith(">", html);
    } else if (raw.lookingAt()) {
      closeWith("</" + raw.group(1) + ">", html);
    }
  }

  private void closeWith(String end, String html) {
    if (!html.toLowerCase(Locale.ROOT).contains(end.toLowerCase(Locale.ROOT))) {
      lines.add(end);
    }
  }
}
