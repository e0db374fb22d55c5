package app.hallway.importing.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the site of a page is called, and titles without it. */
final class SiteNames {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|\\-–—―·•«»‹›:/~]+\\s+|\\s+::\\s+|\\s*[|｜]\\s*|(?<=[\\p{IsHan}\\p{P}\\s])_(?=[\\p{IsHan}])");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s|｜\\-–—―·•«»‹›/_:]+|[\\s|｜\\-–—―·•«»‹›/_]+$");
  private static final Pattern IN_BRACKETS = Pattern.compile("^(.+)\\s[\\[(]([^\\[\\]()]+)[])]$");

  private static final String CRUMBS =
      "#breadcrumbs a, .breadcrumb a, .breadcrumbs a, [aria-label=breadcrumb] a";

  private final List<String> names;
  private final List<String> sections;
  private final String host;

  private SiteNames(List<String> names, List<String> sections, String host) {
    this.names = names;
    this.sections = sections;
    this.host = host;
  }

  static SiteNames of(Document page, MetaTags meta, LinkedData data, @Nullable String address) {
    var home =
        page
            .select("a[rel~=home], header a[href=/], .site-title, .site-name, .logo a")
            .eachText()
            .stream();
    var told =
        meta.all(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "twitter:app:name:iphone");
    var names =
        Stream.of(told, data.sites(), home)
            .flatMap(s -> s)
            .map(PageTitle::plain)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return new SiteNames(
        names,
        page.select(CRUMBS).eachText().stream().map(PageTitle::plain).toList(),
        hostOf(address).replaceFirst("^www\\.", "").replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  private static String hostOf(@Nullable String address) {
    try {
      return address == null ? "" : Optional.ofNullable(new URI(address).getHost()).orElse("");
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }

  /** Whether a text is the name of the site, or begins with it, or is a part of a longer one. */
  boolean isOne(String text) {
    var plain = PageTitle.plain(text);
    return !plain.isEmpty()
        && (names.stream().anyMatch(name -> isSame(name, plain)) || isHost(plain));
  }

  private static boolean isSame(String name, String plain) {
    var one = name.replaceFirst("^the ", "");
    var two = plain.replaceFirst("^the ", "");
    return one.equals(two) || one.replace(" ", "").equals(two.replace(" ", ""));
  }

  private boolean isLike(String text) {
    var plain = PageTitle.plain(text).replaceFirst("^the ", "");
    return names.stream()
        .map(name -> name.replaceFirst("^the ", ""))
        .anyMatch(
            name ->
                name.startsWith(plain + " ")
                    || name.endsWith(" " + plain)
                    || (plain.startsWith(name + " ") && plain.length() <= name.length() * 3));
  }

  /** {@code Mina writes} at minawrites.example, {@code Salon.com} at salon.com. */
  private boolean isHost(String plain) {
    var joined = plain.replace(" ", "");
    return joined.length() > 2 && host.startsWith(joined) && joined.length() * 2 >= host.length();
  }

  /** A title without the site's name before or behind it. */
  String cutFrom(String title) {
    var parts = SEPARATOR.split(title, -1);
    var bracketed = IN_BRACKETS.matcher(title);
    if (bracketed.matches() && isOne(bracketed.group(2))) {
      return bracketed.group(1).strip();
    }
    if (parts.length < 2) {
      return title;
    }
    int from = 0;
    int to = parts.length;
    while (to - from > 1 && isCut(parts[to - 1])) {
      to--;
    }
    while (to - from > 1 && isCut(parts[from])) {
      from++;
    }
    boolean guessed = to == parts.length && from == 0;
    return guessed ? withoutShortEnd(title, parts) : between(title, parts, from, to);
  }

  /** {@code Trips : Two days at Harbour}, where the way to the page leads through Trips. */
  String withoutSection(String title) {
    var parts = SEPARATOR.split(title, -1);
    return parts.length > 1 && sections.contains(PageTitle.plain(parts[0]))
        ? between(title, parts, 1, parts.length)
        : title;
  }

  private boolean isCut(String part) {
    return part.isBlank()
        || isOne(part)
        || isLike(part)
        || sections.contains(PageTitle.plain(part));
  }

  /** With no name of the site to compare, a short end after a long beginning is taken for one. */
  private static String withoutShortEnd(String title, String[] parts) {
    var last = parts[parts.length - 1];
    var rest = between(title, parts, 0, parts.length - 1);
    boolean looksLikeSite =
        rest.length() >= 15 && last.length() * 2 <= rest.length() && !last.matches(".*\\d.*");
    return looksLikeSite ? rest : title;
  }

  /** Titles that are a run of parts of another, with what stands between them as it was. */
  static Stream<String> runs(String title) {
    var parts = SEPARATOR.split(title, -1);
    var runs = Stream.<String>builder();
    for (int end = parts.length; end > 0; end--) {
      runs.add(between(title, parts, 0, end));
    }
    for (int start = 1; start < parts.length; start++) {
      runs.add(between(title, parts, start, parts.length));
    }
    var bracketed = IN_BRACKETS.matcher(title);
    if (bracketed.matches()) {
      runs.add(bracketed.group(1).strip());
    }
    return runs.build();
  }

  private static String between(String title, String[] parts, int from, int to) {
    int start = 0;
    for (int i = 0; i < from; i++) {
      start = title.indexOf(parts[i], start) + parts[i].length();
    }
    int end = start;
    for (int i = from; i < to; i++) {
      end = title.indexOf(parts[i], end) + parts[i].length();
    }
    return EDGES.matcher(title.substring(start, end)).replaceAll("");
  }
}
