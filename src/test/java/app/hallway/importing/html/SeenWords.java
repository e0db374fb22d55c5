package app.hallway.importing.html;

import app.hallway.markdown.Markdown;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** The words that a reader sees of HTML, or of Markdown. */
final class SeenWords {
  private SeenWords() {}

  static String of(String text) {
    var html = text.stripLeading().startsWith("<") ? text : rendered(text);
    return Jsoup.parse(html).text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String rendered(String markdown) {
    var renderer = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();
    return renderer.render(Markdown.parse(markdown).root());
  }
}
