package app.hallway.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text that Markdown would take for markup. It is thrifty: the Markdown shall read as a
 * person would have written it.
 */
final class MarkdownEscapes implements NodeVisitor {
  /** Characters that are none mark text that is Markdown already, and the end of a line. */
  private static final String RAW = "\ufdd0";

  static final String HARD_BREAK = "\ufdd1";

  private static final Pattern MARKS = Pattern.compile("[\ufdd0-\ufdef]");
  private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~]");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|=+\\s*$|-{2,}\\s*$)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)](?:\\s|$))");

  private boolean atLineStart;

  private MarkdownEscapes() {}

  static void write(Element article) {
    article.traverse(new MarkdownEscapes());
  }

  /** Text that goes into the Markdown as it is. */
  static TextNode raw(String markdown) {
    return new TextNode(RAW + markdown);
  }

  static TextNode hardBreak() {
    return raw(HARD_BREAK);
  }

  static String withoutMark(String text) {
    return text.startsWith(RAW) ? text.substring(RAW.length()) : text;
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

  @Override
  public void head(Node node, int depth) {
    if (Tags.isBlock(node)) {
      atLineStart = true;
    }
    if (node instanceof TextNode text) {
      escape(text, text.parent());
    }
  }

  private void escape(TextNode text, @Nullable Element parent) {
    if (parent != null && parent.closest("pre") == null) {
      text.text(escape(text.getWholeText(), parent));
    }
  }

  private String escape(String whole, Element parent) {
    if (whole.startsWith(RAW)) {
      atLineStart = whole.endsWith(HARD_BREAK);
      return withoutMark(whole);
    }
    var text = inline(whole.replaceAll("[ \\t\\r\\n\\f]+", " "));
    if (parent.closest("table") != null) {
      text = text.replace("|", "\\|");
    }
    if (atLineStart && !text.isBlank()) {
      text = start(text);
      atLineStart = false;
    }
    return text;
  }

  private static String start(String text) {
    var marked = BLOCK_START.matcher(text.stripLeading()).replaceFirst("\\\\");
    return NUMBER.matcher(marked).replaceFirst("$1\\\\");
  }
}
