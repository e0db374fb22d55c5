package app.hallway.templates;

import app.hallway.markdown.Markdown;
import app.hallway.markdown.OwnWords;
import app.hallway.templates.TextFilter.Given;
import io.pebbletemplates.pebble.extension.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** What templates of pages can make of a value. */
final class HtmlFilters {
  private static final Pattern SAFE =
      Pattern.compile("(?:https?|hallway|mailto):.*", Pattern.CASE_INSENSITIVE);

  /** No element of others, no address that does something, and nothing that would be fetched. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(Markdown.EXTENSIONS.stream().filter(HtmlFilters::isUnnamed).toList())
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "hallway")))
          .nodeRendererFactory(PlainFootnote::new)
          .nodeRendererFactory(NamedPicture::new)
          .build();

  private HtmlFilters() {}

  /** Whether it gives no element a name: several texts on a page would give the same. */
  private static boolean isUnnamed(Extension extension) {
    return !(extension instanceof HeadingAnchorExtension)
        && !(extension instanceof FootnotesExtension);
  }

  static Map<String, Filter> all() {
    var filters = new HashMap<String, Filter>();
    filters.put(
        "markdown", TextFilter.written((text, it) -> html(text, it.number("level")), "level"));
    filters.put("link", TextFilter.written(HtmlFilters::link, "url"));
    return filters;
  }

  private static String html(String markdown, int level) {
    return RENDERER.render(Markdown.parse(OwnWords.under(level, markdown).text()).root());
  }

  private static String link(String text, Given given) {
    var url = given.text("url").strip();
    var words = PrintedValue.html(text);
    return SAFE.matcher(url).matches()
        ? "<a href=\"" + PrintedValue.html(url) + "\">" + words + "</a>"
        : words + (url.isEmpty() ? "" : ": " + PrintedValue.html(url));
  }

  /** A footnote where it was written, and what it is called. */
  private static final class PlainFootnote implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    PlainFootnote(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FootnoteReference.class, FootnoteDefinition.class, InlineFootnote.class);
    }

    @Override
    public void render(Node node) {
      var html = context.getWriter();
      switch (node) {
        case FootnoteReference reference -> html.text("[" + reference.getLabel() + "]");
        case FootnoteDefinition definition -> {
          html.line();
          html.tag("div");
          html.text("[" + definition.getLabel() + "]");
          children(node);
          html.tag("/div");
          html.line();
        }
        default -> {
          html.text(" (");
          children(node);
          html.text(")");
        }
      }
    }

    private void children(Node node) {
      for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }

  /** A picture as a link to it: a page that stands alone shows no other file. */
  private static final class NamedPicture implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    NamedPicture(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
      var url = ((Image) node).getDestination();
      var html = context.getWriter();
      boolean linked = SAFE.matcher(url).matches() && !isWithinLink(node);
      if (linked) {
        html.tag("a", Map.of("href", context.encodeUrl(url)));
      }
      if (node.getFirstChild() == null) {
        html.text(url);
      }
      for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      if (linked) {
        html.tag("/a");
      }
    }

    private static boolean isWithinLink(Node node) {
      for (var above = node.getParent(); above != null; above = above.getParent()) {
        if (above instanceof Link) {
          return true;
        }
      }
      return false;
    }
  }
}
