package app.hallway.importing.html;

import app.hallway.importing.metadata.AuthorNames;
import app.hallway.importing.metadata.Byline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Who wrote the post of a page: what is told to machines first, then what the page says around its
 * heading or behind the text; never whom a sentence, a comment or another post names.
 */
final class PageAuthors {
  private static final int LONGEST_NAME = 60;

  private static final int MOST = 100;
  private static final int PROSE = 120;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:words|story|text|photos?|written|posted|created|published) )?(?:by|von|par|por|di|av|af|door)\\b:?\\s+|^(?:authors?|autore?s?|auteure?s?)\\s?:\\s*|^作者[:：]\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?:\\s+[|·•–—-]|,?\\s+(?:and )?(?:published|posted|updated|on|in|at|před|il y a|vor)\\b|\\s*[|·•]|\\s+\\d|[\\s(<-]+https?://|\\s+[(<][^()<>]*@|,\\s+\\d).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Words for authors and dates, and sentences. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i:by|von|par|por|di|written|posted|published|author|authors|last|(?:last )?updated|follow|share"
              + "|more|skip .*|read .*|about .*|view .*|see .*)|\\d.*|.*\\p{Ll}{4,}[.!?]|(?:\\S+\\s+){7,}.*");

  private static final Pattern HOME =
      Pattern.compile("(?:https?://[^/]+)?/?(?:#.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:authors?|by|written by|created by|writer|autor(?:in)?|auteure?|作者|著者)",
          Pattern.CASE_INSENSITIVE);

  /** {@code @ada (Ada Byron)}. */
  private static final Pattern HANDLE = Pattern.compile("^@[\\w.-]+\\s*\\(([^()]+)\\)$");

  private static final List<String> MARKS =
      List.of(
          "[itemprop~=author] [itemprop~=name]",
          "[itemprop~=author]",
          ".h-entry .p-author, .hentry .author .fn, .vcard .fn, .vcard.author",
          "a[rel~=author], [rel=author]",
          ".reader-credits");

  private static final Set<String> WORDS =
      Set.of("author", "authors", "byline", "bylines", "writer", "contributor", "authorname");

  /** What else is told of authors, in elements of its own. */
  private static final Set<String> BESIDE =
      Set.of(
          "title", "role", "job", "bio", "avatar", "image", "img", "photo", "date", "time",
          "follow", "social", "label", "about", "box", "info", "card");

  private static final String NAMED =
      "[itemprop~=name], .fn, .p-name, [class*=name], [class*=Name], a[href]";

  /** Addresses that lead to a person on most systems. */
  private static final String PROFILES =
      "a[href*=/author/], a[href*=/authors/], a[href*=/users/], a[href*=/user/], a[href*=/people/],"
          + " a[href*=/by/], a[href*=/@], a[href*=/profile/], a[href*=/writer/]";

  private final Document page;
  private final MetaTags meta;
  private final LinkedData data;
  private final HeadLines head;
  private final PostPlace place;

  PageAuthors(PageParts parts) {
    this.page = parts.page();
    this.meta = parts.meta();
    this.data = parts.data();
    this.head = parts.head();
    this.place = parts.place();
  }

  List<String> all() {
    return Stream.<Stream<String>>of(
            data.people("author"),
            meta.all("dc.creator", "dcterms.creator"),
            meta.all("author", "parsely-author", "sailthru.author", "byl"),
            meta.all(
                "article:author", "article:author_name", "og:article:author", "citation_author"))
        .map(PageAuthors::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElseGet(this::onPage);
  }

  private static boolean isPerson(Element element) {
    var words = Neighbours.words(element.className()).toList();
    boolean shown = words.contains("name") && words.contains("display");
    return shown
        || (words.stream().anyMatch(WORDS::contains) && words.stream().noneMatch(BESIDE::contains));
  }

  private List<String> onPage() {
    var marked = MARKS.stream().map(mark -> group(page.select(mark).stream()));
    var profiles = head.blocks().stream().flatMap(block -> block.select(PROFILES).stream());
    return Stream.of(
            marked,
            Stream.of(bylines()),
            Stream.of(
                group(
                    page.body().select("[class]").stream()
                        .skip(page.body().hasAttr("class") ? 1 : 0)
                        .filter(PageAuthors::isPerson))),
            Stream.of(group(portrayed()), group(tabled()), handled(), group(profiles)),
            Stream.of(group(page.select("address").stream().filter(head::hold))),
            Stream.of(names(data.people("creator"))))
        .flatMap(s -> s)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A name under a picture that is called so too, both in links to the same place. */
  private Stream<Element> portrayed() {
    var portraits =
        page.select("a[href]:has(img[alt])").stream().limit(MOST).filter(place::isOfPost).toList();
    var links =
        portraits.isEmpty()
            ? Map.<String, List<Element>>of()
            : page.select("a[href]").stream()
                .collect(Collectors.groupingBy(link -> link.attr("href")));
    return portraits.stream()
        .flatMap(
            portrait ->
                named(portrait, links.getOrDefault(portrait.attr("href"), List.of())).stream());
  }

  /** The name of a portrait among the links to its place. */
  private Optional<Element> named(Element portrait, List<Element> links) {
    var name = portrait.expectFirst("img").attr("alt").strip();
    return links.stream()
        .filter(link -> !name.isEmpty() && link.text().strip().equals(name))
        .filter(link -> !HOME.matcher(link.attr("href")).matches() && place.isOfPost(link))
        .findFirst();
  }

  private List<String> handled() {
    return names(
        head.blocks().stream()
            .map(block -> block.text().strip())
            .filter(text -> HANDLE.matcher(text).matches()));
  }

  /** What a table of properties says. */
  private Stream<Element> tabled() {
    return page.select("th + td").stream()
        .limit(MOST)
        .filter(place::isOfPost)
        .filter(cell -> ROLE.matcher(cell.siblingElements().text().strip()).matches());
  }

  private List<String> bylines() {
    return head.bylines()
        .map(Byline::authors)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The names of the first element that tells one, and of those that stand with it. */
  private List<String> group(Stream<Element> elements) {
    var told =
        elements
            .filter(place::isOfPost)
            .limit(MOST)
            .filter(element -> !names(element).isEmpty())
            .toList();
    return told.stream()
        .filter(element -> isWith(told.getFirst(), element))
        .flatMap(element -> names(element).stream())
        .distinct()
        .toList();
  }

  private static boolean isWith(Element first, Element other) {
    var together = first.parent();
    for (int step = 0;
        step < 2 && together != null && !other.parents().contains(together);
        step++) {
      together = together.parent();
    }
    return first.equals(other)
        || (together != null
            && other.parents().contains(together)
            && together.text().length() <= LONGEST_NAME * 5
            && !other.parents().contains(first));
  }

  private static List<String> names(Element element) {
    if (element.normalName().equals("meta")) {
      return names(Stream.of(element.attr("content")));
    }
    var parts = element.select(NAMED).stream().filter(part -> !part.equals(element));
    var inside = names(parts.map(Element::text).filter(text -> !text.isBlank()).limit(1));
    boolean simple =
        element.text().length() <= PROSE && !Byline.of(element.text()).authors().isEmpty();
    return simple ? Byline.of(element.text()).authors() : inside.isEmpty() ? own(element) : inside;
  }

  private static List<String> own(Element element) {
    return element.text().length() > PROSE ? List.of() : names(Stream.of(element.text()));
  }

  private static List<String> names(Stream<String> texts) {
    var bare =
        texts
            .map(text -> BY.matcher(text.strip()).replaceFirst(""))
            .map(text -> HANDLE.matcher(text).replaceFirst("$1"))
            .map(text -> AFTER_NAME.matcher(text).replaceFirst(""));
    return AuthorNames.distinct(bare.filter(PageAuthors::mayBeName)).stream()
        .filter(PageAuthors::mayBeName)
        .toList();
  }

  private static boolean mayBeName(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.length() <= LONGEST_NAME
        && !NO_NAME.matcher(text).matches()
        && !text.contains("://")
        && !text.contains(": ")
        && !Placeholders.isOne(text);
  }
}
