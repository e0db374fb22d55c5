package app.hallway.importing.dialect;

import app.hallway.importing.dialect.ElementPairs.Element;
import app.hallway.markdown.Markdown;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Elements of HTML whose content is Markdown, though no empty line says so: those that say {@code
 * markdown="1"} (https://kramdown.gettalong.org/syntax.html#html-blocks, PHP Markdown Extra), and
 * in MDX all that have their lines for themselves (https://mdxjs.com/docs/what-is-mdx/#markdown).
 * Those that only have a place on the page go; of others the content becomes HTML.
 */
final class MarkdownElements implements Dialect {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\smarkdown(?:\\s?=\\s?(?:\"(?:1|block|span|true)\"|'(?:1|block|span|true)'|(?:1|block|span|true)\\b)|(?=[\\s>/]|$))");

  private static final Pattern SUMMARY =
      Pattern.compile("(?m)^([ \\t]*)<summary>([^<>*\\n]{1,300})</summary>[ \\t]*$");

  private static final Set<String> LAYOUT =
      Set.of(
          "div", "section", "article", "aside", "main", "header", "footer", "nav", "center",
          "details", "figure");

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();

  private final boolean all;

  private MarkdownElements(boolean all) {
    this.all = all;
  }

  /** Those that say so. */
  static MarkdownElements marked() {
    return new MarkdownElements(false);
  }

  /** All, as in MDX. */
  static MarkdownElements all() {
    return new MarkdownElements(true);
  }

  @Override
  public boolean mayOccurIn(Glance text) {
    return all ? text.contains("</") : text.contains(" markdown");
  }

  @Override
  public void resolve(Rewriting text) {
    for (var element : ElementPairs.of(text)) {
      if (element.start() >= text.done() && isMeant(text, element)) {
        element(text, element);
      }
    }
  }

  private boolean isMeant(Rewriting text, Element element) {
    return all
        ? LAYOUT.contains(element.name()) && hasWords(text, element)
        : MARKED.matcher(element.attributes()).find();
  }

  /** Whether a line in it is no tag; an element of tags alone is HTML and nothing else. */
  private static boolean hasWords(Rewriting text, Element element) {
    return text.text()
        .substring(element.inner(), element.close())
        .lines()
        .anyMatch(line -> !line.isBlank() && line.strip().charAt(0) != '<');
  }

  private void element(Rewriting text, Element element) {
    boolean lines =
        text.isAlone(element.start(), element.inner())
            && text.isAlone(element.close(), element.end());
    var content = text.text().substring(element.inner(), element.close());
    if (lines && LAYOUT.contains(element.name())) {
      text.replace(element.start(), element.end(), text.resolved(withoutFrame(content), this));
    } else if (!all) {
      var tag = text.text().substring(element.start(), element.inner());
      var end = text.text().substring(element.close(), element.end());
      var inner = text.resolved(content, this);
      text.replace(
          element.start(), element.end(), MARKED.matcher(tag).replaceFirst("") + html(inner) + end);
    }
  }

  /** Without the indent that the element gave its lines, and with its summary as a title. */
  private String withoutFrame(String content) {
    var lines = all ? Indents.withoutCommon(content) : content;
    return SUMMARY.matcher(lines).replaceFirst("$1**$2**");
  }

  /** On as many lines as before, or on fewer. */
  private static String html(String content) {
    if (content.contains("{{") || content.contains("{%")) {
      return content;
    }
    var html = withoutParagraph(HTML.render(Markdown.parse(content.strip()).root()).strip());
    if (html.lines().count() <= content.lines().count()) {
      return html;
    }
    return html.contains("<pre") ? content : html.replace('\n', ' ');
  }

  /** What is one paragraph and nothing else needs no tags of its own. */
  private static String withoutParagraph(String html) {
    boolean one = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length();
    return one ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
  }
}
