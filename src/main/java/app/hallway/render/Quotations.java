package app.hallway.render;

import app.hallway.markdown.Markdown;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.TextSpan;
import app.hallway.render.quoting.PassageWriter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is marked in a report as Markdown: emphasis, links, code and its language, lists with their
 * numbers, tables, pictures. Numbers of footnotes, and links within the page, are left out.
 */
public final class Quotations {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L} ,;'\u2019\u2013\u2014()?!\"/]*\\.?");

  private final PassageWriter passages;

  /** Renders a report for its quotes. */
  public Quotations(MarkdownDocument report) {
    var article = new ArticleRenderer().render(report, PictureSource.At::new);
    passages = new PassageWriter(article.html());
  }

  /** The reading text of the report, in which spans count. */
  public String text() {
    return passages.text();
  }

  /** A stretch as Markdown that reads as its very words; empty where none was found that does. */
  public Optional<String> of(TextSpan span) {
    var words = squeezed(span.of(text()));
    return passages
        .ways(span)
        .filter(way -> isPlainly(words, way) || squeezed(readAs(way)).equals(words))
        .findFirst();
  }

  /** Most quotes are a sentence in which nothing can be read as anything else. */
  private static boolean isPlainly(String words, String markdown) {
    return markdown.equals(words) && PLAIN.matcher(markdown).matches();
  }

  private static String readAs(String markdown) {
    return new ArticleRenderer().render(Markdown.parse(markdown), _ -> null).readingText();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
