package app.hallway.markdown;

import org.commonmark.renderer.html.HtmlRenderer;

/** What Markdown becomes, as HTML that nobody has made safe. */
final class Shown {
  private Shown() {}

  static String html(String markdown) {
    var renderer = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();
    return renderer
        .render(Markdown.parse(markdown).root())
        .strip()
        .replaceAll(" id=\"[^\"]*\"", "");
  }
}
