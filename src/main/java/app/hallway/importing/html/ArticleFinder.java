package app.hallway.importing.html;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Cuts the post, or the posts, out of a page, and keeps account of all that is none of it. */
final class ArticleFinder {
  private final Element body;
  private final PageFacts facts;
  private final Bylines bylines;
  private final Cuttings cuttings = new Cuttings();

  private ArticleFinder(Document page, PageFacts facts) {
    this.body = page.body();
    this.facts = facts;
    this.bylines = new Bylines(facts.authors());
  }

  /**
   * @param article an element of its own, which holds the post and no more
   */
  record Found(Element article, List<ImportWarning> warnings, List<LeftOut> leftOut) {}

  /** The page is changed by the search. */
  static Found find(Document page, PageFacts facts) {
    return new ArticleFinder(page, facts).find();
  }

  private Found find() {
    LazyImages.wake(body, cuttings);
    Embeds.replace(body, cuttings);
    Machinery.removeFrom(body, cuttings);
    var text = PageRuns.of(body);
    var suspects = Suspects.in(body, text);
    var posts = Posts.of(body, text, suspects);
    var pieces = posts.isEmpty() ? PostContainers.of(body, text, suspects) : posts;
    var article = moved(OutsideNotes.with(pieces, body));
    LooseText.box(article);
    posts.forEach(post -> Clutter.removeFrom(post, titleOf(post), bylines, cuttings));
    Clutter.removeFrom(article, facts.title(), bylines, cuttings);
    ContentsLists.removeFrom(article, cuttings);
    HeadingAnchors.remove(article, cuttings);
    CodeBars.removeFrom(article, cuttings);
    Machinery.removeFields(article, cuttings);
    suspects.tell(body, cuttings);
    if (posts.isEmpty()) {
      PageTitle.headingsOf(article, facts.title()).forEach(Element::remove);
    }
    removeOuterRules(article);
    return new Found(article, warnings(posts), cuttings.parts());
  }

  /** Lines that parted the post from what stood before it, or behind it. */
  private static void removeOuterRules(Element article) {
    var seen = article.select("hr, img").stream().toList();
    var text = PageRuns.of(article);
    int whole = text.runs().size();
    seen.stream()
        .takeWhile(one -> one.is("hr") && text.extent(one).from() == 0)
        .forEach(Element::remove);
    seen.reversed().stream()
        .takeWhile(one -> one.is("hr") && text.extent(one).from() == whole)
        .forEach(Element::remove);
  }

  private static @Nullable String titleOf(Element post) {
    var heading = post.selectFirst("h1, h2, h3, h4, h5, h6");
    return heading == null ? null : heading.text();
  }

  private static List<ImportWarning> warnings(List<Element> posts) {
    return posts.isEmpty()
        ? List.of()
        : List.of(
            new ImportWarning(ImportWarning.Kind.SEVERAL_POSTS, 0, String.valueOf(posts.size())));
  }

  /** Into an element of the page, but outside of its body. */
  private Element moved(List<Element> pieces) {
    var article = new Element("div");
    body.after(article);
    for (var piece : pieces) {
      if (piece.equals(body)) {
        article.appendChildren(new ArrayList<>(body.childNodes()));
      } else {
        article.appendChild(piece);
      }
    }
    return article;
  }
}
