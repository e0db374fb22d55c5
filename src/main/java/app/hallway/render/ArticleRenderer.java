package app.hallway.render;

import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Renders Markdown to a sanitised article. A pure function; thread-safe. */
public final class ArticleRenderer {
  /**
   * To be counted up whenever a report may read otherwise than before: libraries are read again.
   */
  public static final int FORM = 3;

  /** Parses Markdown and renders it as the other {@code render} does. */
  public Article render(String markdown, PictureSource pictures) {
    return render(Markdown.parse(markdown), pictures);
  }

  /**
   * Renders a report.
   *
   * @param pictures what stands in the place of each picture; the reading text does not depend on
   *     it
   */
  public Article render(MarkdownDocument document, PictureSource pictures) {
    var lines = new SourceLines();
    var html = unsafeHtml(document, lines);
    lines.countLineEnds(html);
    var writer = new ArticleWriter(lines, pictures);
    for (var node : parse(html)) {
      node.filter(writer);
    }
    return writer.article();
  }

  private static String unsafeHtml(MarkdownDocument document, SourceLines lines) {
    var output = new StringBuilder(document.text().length() * 5 / 4 + 64);
    var recorder = new LineRecorder(output, lines);
    HtmlRenderer.builder()
        .attributeProviderFactory(_ -> recorder)
        .nodeRendererFactory(context -> recorder.htmlBlocks(context.getWriter()))
        .extensions(Markdown.EXTENSIONS)
        .build()
        .render(document.root(), output);
    return output.toString();
  }

  private static Iterable<Node> parse(String html) {
    var body = Document.createShell("").body();
    return Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, body, "");
  }
}
