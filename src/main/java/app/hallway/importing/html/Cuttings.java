package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import app.hallway.model.LeftOut.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Cuts parts out of a page and keeps account of the words that go with them. */
final class Cuttings {
  private static final String COMMENT = "li, article, .comment, [id^=comment-], [itemprop=comment]";

  private final List<LeftOut> parts = new ArrayList<>();

  List<LeftOut> parts() {
    return List.copyOf(parts);
  }

  /** What has been cut before, by itself or within something larger, is not told again. */
  void cut(Element element, Kind kind) {
    if (element.ownerDocument() != null) {
      tell(element, kind);
      element.replaceWith(new TextNode("")); // to remove one of many siblings takes long
    }
  }

  /** Keeps account of words that go in another way. Of comments, each is told by itself. */
  void tell(Element element, Kind kind) {
    var comments = kind == Kind.COMMENTS ? comments(element) : List.<Element>of();
    if (comments.size() > 1) {
      comments.forEach(comment -> tellWhole(comment, kind));
      comments.forEach(Element::empty);
      tellWhole(element, Kind.FORM);
    } else {
      tellWhole(element, kind);
    }
  }

  private static List<Element> comments(Element thread) {
    var outermost = new ArrayList<Element>();
    for (var comment : thread.select(COMMENT)) {
      boolean within = !outermost.isEmpty() && comment.parents().contains(outermost.getLast());
      if (!within && !comment.equals(thread) && comment.hasText()) {
        outermost.add(comment);
      }
    }
    return outermost;
  }

  private void tellWhole(Element element, Kind kind) {
    element.select("a, button, option, label").forEach(part -> part.appendText(" "));
    var words = element.text().strip();
    if (!words.isEmpty()) {
      parts.add(new LeftOut(kind, 0, words, element.select("a[href]").size()));
    }
  }
}
