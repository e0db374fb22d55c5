package app.hallway.importing.html;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Chooses the title of a post from what a page calls itself, without the name of the site. */
final class PageTitle {
  private static final Pattern WHITE = Pattern.compile("(?U)[\\s\\u200b\\ufeff]+");

  /** How much two titles must have in common to be one title in other words. */
  private static final double ALIKE = 0.5;

  private static final double NEARLY_EQUAL = 0.8;

  /** So many words are a section's heading as likely as a title. */
  private static final int FEW = 3;

  private final String element;
  private final List<String> told;
  private final List<String> headings;
  private final Set<String> said;
  private final SiteNames sites;

  private PageTitle(Document page, MetaTags meta, LinkedData data, SiteNames sites) {
    this.element = cleaned(ofWindow(page));
    this.told = told(meta, data, element, headings(page));
    this.headings = headings(page);
    this.said =
        page.select("h1, h2, h3").stream().map(h -> plain(textOf(h))).collect(Collectors.toSet());
    this.sites = sites;
  }

  static @Nullable String of(Document page, MetaTags meta, LinkedData data, SiteNames sites) {
    return meta.first("hallway").isPresent() && !ofWindow(page).isBlank()
        ? ofWindow(page) // Hallway's own pages are called as their report, and no site beside it
        : new PageTitle(page, meta, data, sites).best().orElse(null);
  }

  /**
   * The title element, be it in the body: where something stands before it, parsers put it there.
   */
  static String ofWindow(Document page) {
    var title = page.selectFirst("title:not(svg *)");
    return title == null ? "" : title.text().strip();
  }

  /** What machines are told counts before the title of the window, and that before a heading. */
  private Optional<String> best() {
    return told.stream()
        .filter(title -> !sites.isOne(title) && !isOfSomethingElse(title))
        .findFirst()
        .map(this::cut)
        .or(this::ofWindow)
        .or(() -> headings.stream().findFirst())
        .or(
            () ->
                Stream.concat(told.stream(), Stream.of(element))
                    .filter(t -> !t.isEmpty())
                    .findFirst());
  }

  private static List<String> told(
      MetaTags meta, LinkedData data, String element, List<String> headings) {
    return Stream.of(
            headline(data, element, headings),
            meta.all("dc.title", "dcterms.title", "og:title", "headline", "title"),
            meta.all("twitter:title", "parsely-title", "sailthru.title"))
        .flatMap(s -> s)
        .map(PageTitle::cleaned)
        .filter(title -> !title.isEmpty())
        .distinct()
        .toList();
  }

  /** Some write a summary where the headline belongs, and the title as the name. */
  private static Stream<String> headline(LinkedData data, String element, List<String> headings) {
    var shown = Stream.concat(Stream.of(element), headings.stream()).map(SharedWords::of).toList();
    var named = Stream.of("headline", "name").flatMap(property -> data.text(property).stream());
    return named.filter(
        name ->
            element.isEmpty()
                || shown.stream()
                    .anyMatch(words -> SharedWords.of(name).sharedWith(words) > ALIKE));
  }

  /** Whether the window's title and a heading agree on another title. */
  private boolean isOfSomethingElse(String title) {
    var words = SharedWords.of(title);
    if (plain(element).contains(plain(title))) {
      return false;
    }
    return headings.stream()
        .filter(heading -> !heading.isEmpty() && plain(element).contains(plain(heading)))
        .map(SharedWords::of)
        .anyMatch(heading -> heading.count() > 1 && heading.sharedWith(words) < ALIKE);
  }

  /** The part of a title that is a heading of the page, else the title without the site. */
  private String cut(String title) {
    return SiteNames.runs(title)
        .filter(run -> run.length() * 3 >= title.length())
        .filter(run -> headings.stream().anyMatch(heading -> plain(heading).equals(plain(run))))
        .findFirst()
        .map(sites::withoutSection)
        .orElseGet(() -> sites.cutFrom(title));
  }

  private Optional<String> ofWindow() {
    if (element.isEmpty() || Placeholders.isOne(element) || sites.isOne(element)) {
      return Optional.empty();
    }
    var title = cut(element);
    return said.contains(plain(title))
        ? Optional.of(title)
        : fuller(title)
            .map(sites::withoutSection)
            .or(() -> other(title))
            .or(() -> Optional.of(title));
  }

  /** A heading that says what the window's title says, and more. */
  private Optional<String> fuller(String title) {
    var plain = " " + plain(title) + " ";
    return headings.stream()
        .filter(heading -> (" " + plain(heading) + " ").contains(plain))
        .filter(heading -> letters(heading) > letters(title))
        .findFirst();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /**
   * The only heading of a page whose window's title says nothing of it: the site's, then. But a few
   * words over a page whose window says more are the heading of a section.
   */
  private Optional<String> other(String title) {
    var words = SharedWords.of(title);
    boolean only = headings.stream().distinct().count() == 1;
    return headings.stream()
        .filter(heading -> only && isTitleBeside(SharedWords.of(heading), words))
        .findFirst();
  }

  private static boolean isTitleBeside(SharedWords heading, SharedWords title) {
    boolean section = heading.count() <= FEW && title.count() > FEW;
    return heading.count() > 1
        && !section
        && heading.sharedWith(title) < ALIKE
        && title.sharedWith(heading) < ALIKE;
  }

  /** Headings that could be the title. */
  private static List<String> headings(Document page) {
    var headings =
        Stream.of(
                "[itemprop=headline], .p-name, .entry-title, .post-title",
                "article h1, main h1",
                "h1")
            .flatMap(selector -> page.select(selector).stream())
            .filter(PageTitle::isOfPost)
            .map(PageTitle::textOf)
            .filter(text -> !text.isEmpty())
            .toList();
    return headings.isEmpty() ? second(page).map(PageTitle::textOf).stream().toList() : headings;
  }

  /** A heading that links to the home page is the site's name. */
  private static boolean isOfPost(Element heading) {
    return heading.selectFirst("a[href=/], a[rel=home]") == null;
  }

  /** Where the largest heading is the site's, that of the only post is one of the second size. */
  private static Optional<Element> second(Document page) {
    var posts = page.select("article:has(h2)");
    return posts.size() == 1 && page.selectFirst("h1") != null
        ? Optional.ofNullable(posts.getFirst().selectFirst("h2"))
        : Optional.empty();
  }

  /** What a heading says, without the sign that links to it. */
  static String textOf(Element heading) {
    var bare = heading.clone();
    bare
        .select("a[href*=#], .headerlink, .anchor, [hidden], .sr-only, .visually-hidden, button")
        .stream()
        .filter(
            part ->
                !part.is("a") || plain(part.text()).isEmpty() || part.is(".headerlink, .anchor"))
        .forEach(Node::remove);
    return cleaned(bare.text());
  }

  private static String cleaned(String title) {
    return WHITE.matcher(title.replace("\u00ad", "")).replaceAll(" ").strip();
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  /** The heading of an article that tells its title, perhaps with a word more or less. */
  static Optional<Element> headingOf(Element article, @Nullable String title) {
    var plain = title == null ? "" : plain(title);
    var words = SharedWords.of(plain);
    return article.select("h1, h2").stream()
        .filter(heading -> plain(textOf(heading)).equals(plain))
        .findFirst()
        .or(
            () ->
                article.select("h1").stream()
                    .limit(1)
                    .filter(h -> isNearly(textOf(h), words))
                    .findFirst());
  }

  /** That one, and where its next is called so too, this: one is the page's, one the author's. */
  static List<Element> headingsOf(Element article, @Nullable String title) {
    var found = headingOf(article, title);
    var first = found.map(heading -> plain(textOf(heading))).orElse("");
    return article.select("h1, h2, h3, h4, h5, h6").stream()
        .dropWhile(heading -> found.filter(heading::equals).isEmpty())
        .takeWhile(
            heading ->
                found.filter(heading::equals).isPresent()
                    || (heading.is("h1") && plain(textOf(heading)).equals(first)))
        .toList();
  }

  /** The heading that is most likely the post's on a whole page, whose menu may repeat it. */
  static Optional<Element> headingIn(Document page, @Nullable String title) {
    var plain = title == null ? "" : plain(title);
    return page.select("h1").stream()
        .filter(heading -> plain(textOf(heading)).equals(plain))
        .reduce((first, second) -> second)
        .or(() -> headingOf(page.body(), title))
        .or(() -> Optional.ofNullable(page.selectFirst("article h1, main h1")))
        .or(() -> page.select("h1").stream().filter(PageTitle::isOfPost).findFirst())
        .or(() -> second(page))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")));
  }

  private static boolean isNearly(String heading, SharedWords title) {
    var words = SharedWords.of(heading);
    return words.sharedWith(title) >= NEARLY_EQUAL && title.sharedWith(words) >= NEARLY_EQUAL;
  }
}
