package app.hallway.importing.html;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the title of a post from what a page calls itself, without the name of the site. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•«»/]+\\s+|\\s*[|｜]\\s*");

  private PageTitle() {}

  static @Nullable String of(Document page, MetaTags meta, LinkedData data) {
    if (meta.first("hallway").isPresent() && !page.title().isBlank()) {
      return page.title(); // Hallway's own pages are called as their report, and no site beside it
    }
    var told = told(page, meta, data);
    return headings(page)
        .filter(h -> told.stream().anyMatch(t -> covers(t, h)))
        .findFirst()
        .or(() -> told.size() > 1 ? Optional.empty() : headings(page).findFirst())
        .or(
            () ->
                told.stream()
                    .filter(t -> !isSite(t, page, meta))
                    .map(t -> withoutSite(t, page, meta))
                    .findFirst())
        .or(() -> headings(page).findFirst())
        .or(() -> told.stream().findFirst())
        .orElse(null);
  }

  private static List<String> told(Document page, MetaTags meta, LinkedData data) {
    return Stream.of(
            data.text("headline").stream(),
            meta.all("og:title", "headline", "twitter:title", "dc.title", "title"),
            Stream.of(page.title()))
        .flatMap(s -> s)
        .map(title -> title.replaceAll("\\s+", " ").strip())
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** Headings that could be the title; a heading that links to the home page is the site's name. */
  private static Stream<String> headings(Document page) {
    return Stream.of(
            "[itemprop=headline], .p-name, .entry-title, .post-title", "article h1, main h1", "h1")
        .flatMap(selector -> page.select(selector).stream())
        .filter(heading -> heading.selectFirst("a[href=/], a[rel=home]") == null)
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Whether a heading says what the page calls itself, or the most of it. */
  private static boolean covers(String told, String heading) {
    var whole = plain(told);
    var part = plain(heading);
    return !part.isEmpty() && whole.contains(part) && part.length() * 3 >= whole.length();
  }

  private static boolean isSite(String title, Document page, MetaTags meta) {
    var plain = plain(title);
    return siteNames(page, meta).anyMatch(site -> plain(site).equals(plain));
  }

  private static Stream<String> siteNames(Document page, MetaTags meta) {
    var home = page.select("a[rel=home], header a[href=/], .site-title").eachText().stream();
    return Stream.concat(meta.all("og:site_name", "application-name"), home)
        .filter(name -> !name.isBlank());
  }

  private static String withoutSite(String title, Document page, MetaTags meta) {
    var sites = siteNames(page, meta).map(PageTitle::plain).toList();
    var parts = SEPARATOR.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    var last = parts[parts.length - 1];
    boolean named = sites.contains(plain(last));
    var rest = title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|｜\\-–—·•«»/]+$", "");
    return named || looksLikeSite(rest, last)
        ? rest
        : sites.contains(plain(parts[0])) ? afterFirst(title, parts[0]) : title;
  }

  private static String afterFirst(String title, String first) {
    return title
        .substring(title.indexOf(first) + first.length())
        .replaceFirst("^[\\s|｜\\-–—·•«»/]+", "");
  }

  /** With no name of the site to compare, a short end after a long beginning is taken for one. */
  private static boolean looksLikeSite(String rest, String last) {
    return rest.length() >= 15 && last.length() * 2 <= rest.length() && !last.matches(".*\\d.*");
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  static Optional<Element> headingOf(Element article, @Nullable String title) {
    var plain = title == null ? "" : plain(title);
    return article.select("h1, h2").stream().filter(h -> plain(h.text()).equals(plain)).findFirst();
  }
}
