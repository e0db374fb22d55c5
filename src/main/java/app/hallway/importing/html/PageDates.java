package app.hallway.importing.html;

import app.hallway.importing.metadata.Byline;
import app.hallway.importing.metadata.DateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the post of a page was published: what is told to machines first, then what the page says
 * around its heading or behind its text, then what its address says.
 */
final class PageDates {
  private static final String MARKS =
      "[itemprop~=datePublished], .dt-published, time[pubdate], .published[title]";

  private static final Set<String> WORDS =
      Set.of(
          "date",
          "byline",
          "meta",
          "published",
          "pubdate",
          "posted",
          "timestamp",
          "dateline",
          "time",
          "datetime");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/-])");

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "^\\D{0,24}?\\b(?:on|published|posted|am|le|el|date)\\b:?\\s+|^[^\\p{L}\\p{N}]+",
          Pattern.CASE_INSENSITIVE);

  /** "10:00–10:45" is of a programme. */
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[-–—]\\s*\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\.?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 80;
  private static final int MOST = 100;

  private final PageParts parts;

  PageDates(PageParts parts) {
    this.parts = parts;
  }

  /** As the page writes it, mostly in ISO 8601. */
  Optional<String> published(@Nullable String address) {
    return inHead()
        .or(this::marked)
        .or(() -> head().map(LocalDate::toString))
        .or(() -> first(parts.page().getAllElements().stream().filter(PageDates::isNamed)))
        .or(() -> first(parts.page().select("time").stream()))
        .or(() -> parts.data().text("dateCreated").filter(date -> DateText.parse(date).isPresent()))
        .or(() -> inAddress(address));
  }

  private Optional<String> inHead() {
    var told =
        parts
            .meta()
            .all(
                "article:published_time",
                "article:published",
                "datepublished",
                "og:published_time",
                "og:article:published_time",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "dcterms.issued",
                "dcterms.date",
                "parsely-pub-date",
                "sailthru.date",
                "citation_publication_date",
                "pubdate",
                "pdate",
                "publishdate",
                "publish_date",
                "date");
    return Stream.concat(parts.data().text("datePublished").stream(), told)
        .filter(date -> DateText.parse(date).isPresent())
        .findFirst();
  }

  private Optional<String> marked() {
    return first(parts.page().select(MARKS).stream());
  }

  private Optional<LocalDate> head() {
    return parts
        .head()
        .bylines()
        .flatMap(byline -> byline.published().stream())
        .findFirst()
        .or(parts.head()::dateAlone);
  }

  private Optional<String> first(Stream<Element> elements) {
    return elements
        .limit(MOST)
        .filter(element -> !OF_THE_DAY.matcher(element.text().strip()).matches())
        .filter(parts.place()::isOfPost)
        .flatMap(element -> dateOf(element).stream())
        .findFirst();
  }

  private static boolean isNamed(Element element) {
    return !element.className().isEmpty()
        && Neighbours.words(element.className()).anyMatch(WORDS::contains)
        && element.text().length() <= LONGEST;
  }

  private static Optional<String> dateOf(Element element) {
    var attributes = Stream.of("datetime", "content", "title").map(element::attr);
    return Stream.concat(attributes, said(element))
        .filter(date -> DateText.parse(date).isPresent())
        .findFirst();
  }

  /** What an element says of a day, and of no more than one. */
  private static Stream<String> said(Element element) {
    var text = element.text().strip();
    var bare = BEFORE_DATE.matcher(text).replaceFirst("");
    return text.length() > LONGEST
        ? Stream.of()
        : Stream.concat(
            Byline.of(text).published().map(LocalDate::toString).stream(),
            DateText.leading(bare).isPresent() ? Stream.of(bare) : Stream.of());
  }

  private static Optional<String> inAddress(@Nullable String address) {
    return Stream.ofNullable(address)
        .flatMap(text -> IN_ADDRESS.matcher(text).results())
        .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
        .filter(date -> DateText.parse(date).isPresent())
        .findFirst();
  }
}
