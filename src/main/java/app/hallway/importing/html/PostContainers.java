package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds where on a page its post stands, after the ideas of Arc90's Readability (hints in names,
 * density of text against links) but from the top down: from the body, or from the elements that
 * the page itself calls its article, to the smallest elements that still hold all of the prose.
 */
final class PostContainers {
  /** Elements that pages name as the text of their post, the surest first. */
  private static final List<String> HINTS =
      List.of(
          "[itemprop~=articleBody]",
          ".h-entry .e-content, .hentry .entry-content",
          ".entry-content, .post-content, .article-content, .post-body, .article-body,"
              + " .article__body, .post__content, .article__content, .postArticle-content,"
              + " .markdown-body, .blog-post-content, #article-body, #articleBody, .story-body",
          "article",
          "main, [role=main]",
          "#content, #main, .post, .content, .prose");

  /** What a page has of one post, where it has several. */
  private static final String POST = "article, .hentry, .h-entry, .post";

  /** A hint is believed if it holds this part of the page's text. */
  private static final double BELIEVED = 0.4;

  /** And this, if the title is in it. */
  private static final double TITLED = 0.1;

  /** A step down may lose no more than the rest of this part of the text, and no prose. */
  private static final double NEXT_TO_ALL = 0.97;

  private static final double BETWEEN = 0.3;

  private final Element body;
  private final PageRuns text;
  private final Suspects suspects;

  private PostContainers(Element body, PageRuns text, Suspects suspects) {
    this.body = body;
    this.text = text;
    this.suspects = suspects;
  }

  /** In the order of the page, none within another. */
  static List<Element> of(Element body, PageRuns text, Suspects suspects) {
    return new PostContainers(body, text, suspects).find();
  }

  private List<Element> find() {
    var parts = hinted().orElseGet(() -> List.of(grown(Density.densest(body, text, suspects))));
    return parts.size() > 1 ? together(parts) : withSiblings(smallest(withLead(parts.getFirst())));
  }

  /**
   * Up to where no more is said around it: page builders put each paragraph into boxes of its own.
   */
  private Element grown(Element densest) {
    var grown = densest;
    var around = densest;
    while (!around.equals(body)) {
      around = Objects.requireNonNull(around.parent());
      grown = saysMore(around, grown) ? around : grown;
    }
    return grown;
  }

  private boolean saysMore(Element around, Element within) {
    return suspects.prose(around) > 0
        ? !isLittleMore(List.of(around), List.of(within))
        : suspects.weight(around) >= 2 * suspects.weight(within);
  }

  private Optional<List<Element>> hinted() {
    return HINTS.stream().map(this::parts).filter(this::isBelieved).findFirst();
  }

  private boolean isBelieved(List<Element> parts) {
    double part = weight(parts) / Math.max(1.0, suspects.weight(body));
    return part >= (parts.stream().anyMatch(this::isTitled) ? TITLED : BELIEVED);
  }

  /** Whether the title of the post stands in it, and the post below. */
  private boolean isTitled(Element part) {
    return suspects.prose(part) > 0
        && text.in(part).stream()
            .filter(TextRun::isHeading)
            .anyMatch(run -> run.block().normalName().equals("h1") && !run.isLinks());
  }

  private int weight(List<Element> parts) {
    return parts.isEmpty() ? -1 : parts.stream().mapToInt(suspects::weight).sum();
  }

  /** The heaviest element that a hint names, and what it names beside it of the same post. */
  private List<Element> parts(String hint) {
    var named =
        body.select(hint).stream().filter(e -> !e.equals(body) && suspects.weight(e) > 0).toList();
    return named.stream()
        .max(Comparator.comparingInt(suspects::weight))
        .map(
            heaviest ->
                outermost(named).stream()
                    .filter(e -> e.equals(heaviest) || isPartBeside(e, heaviest))
                    .toList())
        .orElse(List.of());
  }

  /** Of elements in the order of the page. */
  private List<Element> outermost(List<Element> elements) {
    var outermost = new ArrayList<Element>();
    int end = 0;
    for (var element : elements) {
      if (text.extent(element).to() > end) {
        outermost.add(element);
        end = text.extent(element).to();
      }
    }
    return outermost;
  }

  /** A teaser leads to where its post stands alone; the parts of a post do not. */
  private boolean isPartBeside(Element element, Element heaviest) {
    boolean sameKind = element.normalName().equals(heaviest.normalName());
    boolean goesOn = !element.is(POST) || text.leadsAway(element) == text.leadsAway(heaviest);
    return sameKind
        && goesOn
        && (suspects.prose(element) > 0 || element.className().equals(heaviest.className()))
        && postAround(element).equals(postAround(heaviest));
  }

  private static Optional<Element> postAround(Element element) {
    return Optional.ofNullable(element.parent()).map(parent -> parent.closest(POST));
  }

  /** What stands between the parts is of the post if that is not much. */
  private List<Element> together(List<Element> parts) {
    var common = commonParent(parts);
    if (!common.equals(body) && isLittleMore(List.of(common), parts)) {
      return List.of(common);
    }
    var range = new ArrayList<Element>();
    for (var child : common.children()) {
      boolean begun = !range.isEmpty() || isWithin(parts.getFirst(), child);
      boolean ended = text.extent(child).from() >= text.extent(parts.getLast()).to();
      if (begun && !ended) {
        range.add(child);
      }
    }
    return isLittleMore(range, parts) ? range : parts;
  }

  private boolean isLittleMore(List<Element> more, List<Element> parts) {
    return prose(more) <= (1 + BETWEEN) * prose(parts);
  }

  private int prose(List<Element> elements) {
    return elements.stream().mapToInt(suspects::prose).sum();
  }

  private static Element commonParent(List<Element> parts) {
    var common = parts.getFirst();
    for (var part : parts) {
      while (!isWithin(part, common) || common.equals(part)) {
        common = Objects.requireNonNull(common.parent());
      }
    }
    return common;
  }

  private static boolean isWithin(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  /** An article may begin before what is named its content, and end behind it. */
  private Element withLead(Element part) {
    var article = postAround(part).orElse(part);
    return suspects.prose(article) > suspects.prose(part)
            && isLittleMore(List.of(article), List.of(part))
        ? article
        : part;
  }

  private Element smallest(Element start) {
    var smallest = start;
    var next = Optional.of(start);
    while (next.isPresent()) {
      smallest = next.get();
      next = holdsNextToAll(smallest);
    }
    return smallest;
  }

  private Optional<Element> holdsNextToAll(Element element) {
    int enough = (int) Math.ceil(NEXT_TO_ALL * suspects.weight(element));
    return element.children().stream()
        .filter(Tags::isContainer)
        .filter(child -> suspects.weight(child) >= enough && enough > 0)
        .filter(child -> suspects.prose(child) == suspects.prose(element))
        .filter(child -> !isUnderHeading(child, element))
        .findFirst();
  }

  /** Whether something stands between the title and it that says in a heading what it is about. */
  private boolean isUnderHeading(Element child, Element element) {
    return text.in(element).stream()
        .filter(TextRun::isHeading)
        .takeWhile(run -> !isWithin(run.block(), child))
        .dropWhile(run -> !run.block().normalName().equals("h1"))
        .skip(1)
        .anyMatch(TextRun::isSpoken);
  }

  /** Prose right before and behind, in elements of the same kind or in none of its own. */
  private List<Element> withSiblings(Element post) {
    var parent = post.parent();
    if (post.equals(body) || parent == null) {
      return List.of(post);
    }
    var joined =
        parent.children().stream().filter(e -> e.equals(post) || isPartOf(e, post)).toList();
    return joined.size() > 1 ? together(joined) : List.of(post);
  }

  private boolean isPartOf(Element sibling, Element post) {
    boolean alike =
        sibling.normalName().equals(post.normalName())
            && !post.className().isEmpty()
            && sibling.className().equals(post.className());
    boolean flows = sibling.is("p, h2, h3, h4, ul, ol, dl, pre, blockquote, table, figure");
    return (alike || flows)
        && suspects.prose(sibling) > 0
        && text.extent(sibling).density() < 0.3
        && !sibling.is(POST);
  }
}
