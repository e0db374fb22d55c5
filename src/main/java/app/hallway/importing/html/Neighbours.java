package app.hallway.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page beside its post or is quoted in it: what is told there of authors and dates
 * is told of something else.
 */
final class Neighbours {
  private static final String ELEMENTS =
      "nav, aside, blockquote, q, figure, pre, code, body > footer, [role=complementary],"
          + " [role=navigation], [role=contentinfo], [role=dialog], iframe, dialog";

  /** Whole words of classes and ids. */
  private static final Set<String> WORDS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "reply",
          "replies",
          "respond",
          "related",
          "recommended",
          "recommendations",
          "recommendation",
          "suggested",
          "suggestions",
          "popular",
          "trending",
          "teaser",
          "teasers",
          "sidebar",
          "widget",
          "promo",
          "recirc",
          "newsletter",
          "readnext",
          "webmentions",
          "pingbacks",
          "tweet");

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int LONGEST_TEASER = 600;
  private static final int STEPS = 5;

  private final PageRuns runs;

  /** What is around the heading of the post is around the post. */
  private final Set<Element> around;

  Neighbours(Element body, @Nullable Element heading) {
    this.runs = PageRuns.of(body);
    this.around = Collections.newSetFromMap(new IdentityHashMap<>());
    if (heading != null) {
      around.add(heading);
      around.addAll(heading.parents());
    }
    around.add(body);
  }

  boolean hold(Element element) {
    return upwards(element).anyMatch(this::begin) || isInTeaser(element);
  }

  /** Whether such a part begins with this element. */
  boolean begin(Element element) {
    return !around.contains(element) && (element.is(ELEMENTS) || isNamed(element));
  }

  /** Whether the heading of the post, and so the post, is within an element. */
  boolean areAround(Element element) {
    return around.contains(element);
  }

  private Stream<Element> upwards(Element element) {
    return Stream.iterate(element, e -> e != null && !around.contains(e), Element::parent);
  }

  private static boolean isNamed(Element element) {
    return words(element.id() + " " + element.className()).anyMatch(WORDS::contains);
  }

  /** The words of names such as {@code post-author}, {@code entry__date} and {@code byLine}. */
  static Stream<String> words(String names) {
    return PARTS.splitAsStream(names).map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** A few words around a heading that leads elsewhere. */
  private boolean isInTeaser(Element element) {
    return upwards(element).limit(STEPS).anyMatch(this::isTeaser);
  }

  private boolean isTeaser(Element element) {
    return runs.extent(element).units() <= LONGEST_TEASER
        && element.select("h1, h2, h3, h4, h5").stream()
            .anyMatch(heading -> leadsElsewhere(heading) && !PostPlace.isWithTitle(heading));
  }

  private static boolean leadsElsewhere(Element heading) {
    var link = heading.closest("a[href]");
    return link != null || heading.selectFirst("a[href]:not([href^=#])") != null;
  }
}
