package app.hallway.importing.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its post in its head, its JSON-LD and the microformats of its body.
 *
 * @param baseUrl what relative addresses are relative to, or null where the page does not tell
 */
record PageFacts(
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    List<String> tags,
    @Nullable String description,
    @Nullable String canonicalUrl,
    @Nullable String baseUrl) {
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_NAME = 60;

  /** What browsers and SingleFile write into a page that they save. */
  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S+)");

  static PageFacts of(Document page) {
    return of(page, Optional.empty());
  }

  /** The address is where the page was, should it not say so itself. */
  static PageFacts of(Document page, Optional<String> address) {
    var meta = new MetaTags(page);
    var data = LinkedData.of(page);
    var url = canonicalUrl(page, meta, data).or(() -> address).orElse(null);
    var base =
        Optional.ofNullable(page.selectFirst("base[href]"))
            .map(b -> b.attr("href"))
            .filter(PageFacts::isUrl)
            .orElse(url);
    var title = PageTitle.of(page, meta, data, SiteNames.of(page, meta, data, url));
    var parts = PageParts.of(page, meta, data, title);
    return new PageFacts(
        title,
        new PageAuthors(parts).all(),
        new PageDates(parts).published(url).orElse(null),
        tags(page, meta, data),
        description(meta, data).orElse(null),
        url,
        base);
  }

  private static Optional<String> canonicalUrl(Document page, MetaTags meta, LinkedData data) {
    var links = page.select("link[rel=canonical]").eachAttr("href").stream();
    var told = Stream.concat(meta.all("og:url"), data.text("url", "mainEntityOfPage").stream());
    return Stream.of(links, told, savedFrom(page))
        .flatMap(s -> s)
        .map(String::strip)
        .filter(PageFacts::isUrl)
        .findFirst();
  }

  private static Stream<String> savedFrom(Document page) {
    return Stream.concat(
            page.childNodes().stream(),
            page.select("html").stream().flatMap(e -> e.childNodes().stream()))
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  private static boolean isUrl(String text) {
    return text.matches("(?i)https?://[^\\s<>\"]+");
  }

  private static List<String> tags(Document page, MetaTags meta, LinkedData data) {
    return Stream.<List<String>>of(
            meta.all("article:tag").toList(),
            data.list("keywords").toList(),
            page.select("a[rel~=tag]").eachText(),
            meta.all("keywords", "news_keywords")
                .flatMap(words -> Stream.of(words.split("[,、，]")))
                .toList())
        .filter(tags -> !tags.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(tag -> tag.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT))
        .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_NAME)
        .distinct()
        .limit(MOST_TAGS)
        .toList();
  }

  private static Optional<String> description(MetaTags meta, LinkedData data) {
    return meta.first("og:description", "description", "twitter:description")
        .or(() -> data.text("description"));
  }
}
