package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The posts of a page that shows several, as those of a category or of a month do. Teasers of
 * others under one post are none: they hold little, and lead away where its own title does not.
 */
final class Posts {
  private static final String POST =
      "article, .hentry, .h-entry, .post, .entry, .blog-post, [itemtype$=BlogPosting], [itemtype$=/Article]";

  /** With its title. */
  private static final int SHORTEST = 25;

  /** Of the longest; shorter ones must stand beside it to be of its kind. */
  private static final double COMPARABLE = 0.25;

  private final Element body;
  private final PageRuns text;
  private final Suspects suspects;

  private Posts(Element body, PageRuns text, Suspects suspects) {
    this.body = body;
    this.text = text;
    this.suspects = suspects;
  }

  /** Two or more in the order of the page, or none. */
  static List<Element> of(Element body, PageRuns text, Suspects suspects) {
    var posts = new Posts(body, text, suspects).find();
    return posts.size() > 1 ? posts : List.of();
  }

  private List<Element> find() {
    var posts = outermost();
    return posts.stream()
        .max(Comparator.comparingInt(suspects::weight))
        .filter(this::isPost)
        .map(main -> posts.stream().filter(post -> isPost(post) && isLike(post, main)).toList())
        .orElse(List.of());
  }

  private List<Element> outermost() {
    var outermost = new ArrayList<Element>();
    int end = 0;
    for (var post : body.select(POST)) {
      boolean within = text.extent(post).to() <= end;
      if (!post.equals(body) && !within && suspects.weight(post) >= SHORTEST) {
        outermost.add(post);
        end = text.extent(post).to();
      }
    }
    return outermost;
  }

  private boolean isPost(Element post) {
    return suspects.beginsWithHeading(post) && isDated(post);
  }

  private boolean isLike(Element post, Element main) {
    boolean beside = post.parent() != null && post.parent().equals(main.parent());
    boolean comparable = suspects.weight(post) >= COMPARABLE * suspects.weight(main);
    boolean alike = !post.className().isEmpty() && post.className().equals(main.className());
    return (beside || alike || comparable) && text.leadsAway(post) == text.leadsAway(main);
  }

  /** Told by where it stands alone, or when it was written. */
  private boolean isDated(Element post) {
    return text.leadsAway(post)
        || post.selectFirst("time, .date, [itemprop=datePublished]") != null;
  }
}
