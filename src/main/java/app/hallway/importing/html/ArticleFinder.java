package app.hallway.importing.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Cuts the post out of a page, after the ideas of Arc90's Readability (hints in names, density of
 * text against links) but from the top down: from the body, or from the element that the page
 * itself calls its article, to the smallest element that still holds next to all of the text.
 */
final class ArticleFinder {
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

  /** A hint is believed if it holds this part of the page's text. */
  private static final double BELIEVED = 0.4;

  /** A step down may lose no more than the rest of this part of the text. */
  private static final double NEXT_TO_ALL = 0.97;

  private ArticleFinder() {}

  /** The post as an element of its own: the page is changed by the search. */
  static Element find(Document page, PageFacts facts) {
    var body = page.body();
    LazyImages.wake(body);
    Embeds.replace(body);
    Clutter.removeFromPage(body);
    var article = smallest(start(body));
    Clutter.removeFromArticle(article);
    PageTitle.headingOf(article, facts.title()).ifPresent(Element::remove);
    return article;
  }

  private static Element start(Element body) {
    var weights = new TextWeights(body);
    return HINTS.stream()
        .flatMap(hint -> heaviest(body, hint, weights).stream())
        .filter(hinted -> weights.of(hinted) >= BELIEVED * weights.of(body))
        .findFirst()
        .or(() -> Optional.of(Density.densest(body)))
        .orElse(body);
  }

  private static Optional<Element> heaviest(Element body, String hint, TextWeights weights) {
    return body.select(hint).stream().max(Comparator.comparingInt(weights::of));
  }

  private static Element smallest(Element start) {
    var weights = new TextWeights(start);
    var smallest = start;
    var next = Optional.of(start);
    while (next.isPresent()) {
      smallest = next.get();
      int enough = (int) Math.ceil(NEXT_TO_ALL * weights.of(smallest));
      next =
          smallest.children().stream()
              .filter(Tags::isContainer)
              .filter(child -> weights.of(child) >= enough && enough > 0)
              .findFirst();
    }
    return smallest;
  }
}
