package app.hallway.render;

import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.ReportMetadata;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders Markdown to a sanitised article. A pure function; thread-safe. */
public final class ArticleRenderer {
  /**
   * Renders a report.
   *
   * @param pictureAddress the address to show for a picture reference of the Markdown, or null
   *     where the library has none: then a quiet placeholder with the alt text stands there. The
   *     reading text does not depend on it.
   */
  public Article render(
      ReportMetadata metadata,
      MarkdownDocument document,
      Function<String, @Nullable String> pictureAddress) {
    throw new UnsupportedOperationException("render " + metadata + document + pictureAddress);
  }
}
