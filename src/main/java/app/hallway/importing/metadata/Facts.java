package app.hallway.importing.metadata;

import app.hallway.importing.frontmatter.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of a report, not yet judged: dates and addresses as they were written.
 *
 * @param published in the order of trust
 * @param changed when it was changed last, for want of anything better
 * @param event the name of what it is about
 */
public record Facts(
    @Nullable String title,
    List<String> authors,
    List<String> published,
    List<String> changed,
    List<String> tags,
    @Nullable String description,
    List<String> addresses,
    @Nullable String event) {
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "authors",
          "author_name",
          "authorname",
          "by",
          "byline",
          "writer",
          "written_by",
          "posted_by",
          "creator",
          "auteur",
          "auteurs",
          "autor",
          "autoren",
          "autores",
          "autore");
  private static final String[] PUBLISHED = {
    "date",
    "published",
    "publishdate",
    "publish_date",
    "pubdate",
    "pub_date",
    "date_published",
    "datepublished",
    "published_at",
    "publishedat",
    "published_on",
    "published_time",
    "created",
    "created_at",
    "createdat",
    "date_created",
    "created_on",
    "posted",
    "posted_on",
    "posted_at"
  };
  private static final String[] CHANGED = {
    "updated", "updated_at", "lastmod", "last_modified_at", "date_updated", "modified"
  };
  private static final String[] TAGS = {
    "tags", "tag", "categories", "category", "keywords", "topics"
  };
  private static final String[] DESCRIPTION = {
    "description", "summary", "excerpt", "abstract", "subtitle"
  };
  private static final String[] ADDRESS = {
    "canonical_url",
    "canonicalurl",
    "canonical",
    "url",
    "permalink",
    "original_url",
    "original",
    "source_url",
    "source",
    "link"
  };

  private static final String[] EVENT = {"event", "conference", "event_name", "conference_name"};

  /** From front matter, whose texts may be Markdown. */
  public static Facts of(Fields fields) {
    return new Facts(
        plain(fields, "title", "headline"),
        AUTHOR.stream()
            .map(name -> AuthorNames.distinct(fields.texts(name)))
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of()),
        fields.texts(PUBLISHED).toList(),
        fields.texts(CHANGED).toList(),
        tags(fields),
        plain(fields, DESCRIPTION),
        fields.texts(ADDRESS).toList(),
        plain(fields, EVENT));
  }

  /** Jekyll, whose posts name their layout, takes each word of a text for a tag. */
  private static List<String> tags(Fields fields) {
    boolean byWord = fields.text("layout").isPresent();
    return (byWord ? fields.words(TAGS) : fields.texts(TAGS)).toList();
  }

  private static @Nullable String plain(Fields fields, String... names) {
    return fields
        .texts(names)
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
