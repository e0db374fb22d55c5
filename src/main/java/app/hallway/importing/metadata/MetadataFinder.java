package app.hallway.importing.metadata;

import app.hallway.importing.frontmatter.Fields;
import app.hallway.model.ImportWarning;
import app.hallway.model.ReportMetadata;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a report says of itself: in its front matter, else in its text, else in its file name. */
public final class MetadataFinder {
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_TITLE = 300;

  private final Clock clock;

  public MetadataFinder(Clock clock) {
    this.clock = clock;
  }

  /** The markdown is the text without front matter, dialects resolved. */
  public ReportMetadata find(
      Fields fields, String markdown, SourceName source, Consumer<ImportWarning> warnings) {
    var head = new BodyHead(markdown);
    return new ReportMetadata(
        title(fields, head, source),
        authors(fields, head),
        new ReportDate(clock, warnings).of(fields, source).orElse(null),
        TagList.distinct(
            fields.texts("tags", "tag", "categories", "category", "keywords", "topics")),
        description(fields),
        CanonicalAddress.of(fields).orElse(null));
  }

  private static String title(Fields fields, BodyHead head, SourceName source) {
    return fields
        .texts("title", "headline")
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .or(head::title)
        .map(text -> shortened(text, LONGEST_TITLE))
        .orElseGet(source::asTitle);
  }

  private static List<String> authors(Fields fields, BodyHead head) {
    for (var name :
        List.of("author", "authors", "author_name", "by", "byline", "writer", "creator")) {
      var named = PersonNames.distinct(fields.texts(name));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return head.authors();
  }

  private static @Nullable String description(Fields fields) {
    return fields
        .texts("description", "summary", "excerpt", "abstract", "subtitle")
        .map(text -> PlainText.of(shortened(text, 20 * LONGEST_DESCRIPTION)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> shortened(text, LONGEST_DESCRIPTION))
        .orElse(null);
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : text.offsetByCodePoints(0, longest / 2);
    return text.substring(0, end) + "…";
  }
}
