package app.hallway.render;

import app.hallway.model.ReportMetadata;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page that is a file of its own says in its head: of what it was made, and about the
 * report, so that it is read back as it was.
 */
public final class RenderedPage {
  /** The head comes first in such a page, in bytes. */
  private static final int HEAD = 1 << 16;

  private static final Pattern MADE_OF =
      Pattern.compile("<meta name=\"hallway\" content=\"page of ([0-9a-f]{64})\"\\s*/?>");

  private RenderedPage() {}

  /**
   * The elements for the head.
   *
   * @param sha256 of the bytes that the report was imported from
   */
  static String head(ReportMetadata report, String sha256) {
    var head = new StringBuilder();
    meta(head, "name", "hallway", "page of " + sha256);
    report.authors().forEach(author -> meta(head, "name", "author", author));
    if (report.date() != null) {
      meta(head, "property", "article:published_time", report.date().toString());
    }
    report.tags().forEach(tag -> meta(head, "property", "article:tag", tag));
    if (report.description() != null) {
      meta(head, "name", "description", report.description());
    }
    if (report.canonicalUrl() != null) {
      head.append("<link rel=\"canonical\" href=\"")
          .append(Escaping.attribute(report.canonicalUrl()))
          .append("\">\n");
    }
    return head.toString();
  }

  private static void meta(StringBuilder head, String key, String name, String content) {
    head.append("<meta ")
        .append(key)
        .append("=\"")
        .append(name)
        .append("\" content=\"")
        .append(Escaping.attribute(content))
        .append("\">\n");
  }

  /** The SHA-256 of the bytes that a page was made of; empty where Hallway did not make it. */
  public static Optional<String> madeOf(byte[] page) {
    var head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    var made = MADE_OF.matcher(head);
    return made.find() ? Optional.of(made.group(1)) : Optional.empty();
  }
}
