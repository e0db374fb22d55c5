package app.hallway.importing.html;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text that Markdown would take for markup. It is thrifty: the Markdown shall read as a
 * person would have written it.
 */
final class MarkdownEscapes {
  /** Characters that are none mark text that is Markdown already, and the end of a line. */
  private static final String RAW = "\ufdd0";

  static final char BREAK = '\ufdd1';
  static final String HARD_BREAK = String.valueOf(BREAK);

  private static final Pattern MARKS = Pattern.compile("[\ufdd0-\ufdef]");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~]");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** A heading, a quote, a point, a line across, or the line below the head of a table. */
  private static final Pattern BLOCK_START =
      Pattern.compile(
          "^(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|=+\\s*$|-{2,}\\s*$|[-:|][-:| ]*-[-:| ]*$)");

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)](?:\\s|$))");

  /** Where a heading ends with number signs, they would be taken for its end. */
  private static final Pattern HEADING_END = Pattern.compile("(?<=^|\\s)(#+)$");

  private MarkdownEscapes() {}

  /** Text that goes into the Markdown as it is. */
  static TextNode raw(String markdown) {
    return new TextNode(RAW + markdown);
  }

  /** Takes out of a page what this class means something by. */
  static String cleared(String html) {
    return MARKS.matcher(html).replaceAll("");
  }

  /** Plain text as HTML. */
  static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Plain text as Markdown inside of a line. */
  static String inline(String text) {
    var escaped = ALWAYS.matcher(text).replaceAll("\\\\$0");
    escaped = TAG.matcher(escaped).replaceAll("\\\\<");
    escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
    return UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
  }

  /** The text of a node as Markdown; texts that follow each other are read with the first. */
  static String words(TextNode node, boolean inTable) {
    if (isRaw(node)) {
      return node.getWholeText().substring(RAW.length());
    }
    if (isPlain(node.previousSibling())) {
      return "";
    }
    var whole = new StringBuilder(node.getWholeText());
    for (var next = node.nextSibling();
        next instanceof TextNode text && isPlain(next);
        next = next.nextSibling()) {
      whole.append(text.getWholeText());
    }
    var words = inline(BLANKS.matcher(whole).replaceAll(" "));
    return inTable ? words.replace("|", "\\|") : words;
  }

  /** A paragraph's Markdown, line by line, none of which begins something else. */
  static String lines(String markdown) {
    return Arrays.stream(markdown.split(HARD_BREAK))
        .map(line -> start(line.strip()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\\\n"));
  }

  /** A heading's Markdown, which has one line. */
  static String heading(String markdown) {
    var line = BLANKS.matcher(markdown.replace(BREAK, ' ')).replaceAll(" ").strip();
    return HEADING_END.matcher(line).replaceFirst("\\\\$1");
  }

  private static boolean isRaw(TextNode node) {
    return node.getWholeText().startsWith(RAW);
  }

  private static boolean isPlain(@Nullable Node node) {
    return node instanceof TextNode text && !isRaw(text);
  }

  private static String start(String line) {
    var marked = BLOCK_START.matcher(line).replaceFirst("\\\\");
    return NUMBER.matcher(marked).replaceFirst("$1\\\\");
  }
}
