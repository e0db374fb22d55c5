package app.hallway.render;

import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import java.util.function.Function;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Renders Markdown to a sanitised article. A pure function; thread-safe. */
public final class ArticleRenderer {
  /**
   * To be counted up whenever a report may read otherwise than before: libraries are read again.
   */
  public static final int FORM = 2;

  /** Parses Markdown and renders it as the other {@code render} does. */
  public Article render(String markdown, Function<String, @Nullable String> pictureAddress) {
    return render(Markdown.parse(markdown), pictureAddress);
  }

  /**
   * Renders a report.
   *
   * @param pictureAddress the address to show for a picture reference of the Markdown, or null
   *     where the library has none: then a quiet placeholder with the alt text stands there. The
   *     reading text does not depend on it.
   */
  public Article render(
      MarkdownDocument document, Function<String, @Nullable String> pictureAddress) {
    SourceLines lines = new SourceLines();
    String html = unsafeHtml(document, lines);
    lines.countLineEnds(html);
    ArticleWriter writer = new ArticleWriter(lines, pictureAddress);
    for (Node node : parse(html)) {
      node.filter(writer);
    }
    return writer.article();
  }

  private static String unsafeHtml(MarkdownDocument document, SourceLines lines) {
    StringBuilder output = new StringBuilder(document.text().length() * 5 / 4 + 64);
    LineRecorder recorder = new LineRecorder(output, lines);
    HtmlRenderer.builder()
        .attributeProviderFactory(_ -> recorder)
        .nodeRendererFactory(context -> recorder.htmlBlocks(context.getWriter()))
        .extensions(Markdown.EXTENSIONS)
        .build()
        .render(document.root(), output);
    return output.toString();
  }

  private static Iterable<Node> parse(String html) {
    Element body = Document.createShell("").body();
    return Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, body, "");
  }
}
