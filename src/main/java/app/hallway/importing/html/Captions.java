package app.hallway.importing.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Sets the caption of a figure in a slanted paragraph of its own, below the picture. */
final class Captions {
  private Captions() {}

  static void set(Element article) {
    article.select("figcaption, .wp-caption-text").forEach(Captions::slant);
  }

  private static boolean isEmpty(Element part) {
    return !part.hasText() && part.selectFirst("img") == null;
  }

  private static void slant(Element caption) {
    caption.select("em, i").unwrap();
    caption.select("> p, > div").stream().filter(Captions::isEmpty).forEach(Node::remove);
    var only = caption.firstElementChild();
    if (only != null && only.is("p, div") && only.text().equals(caption.text())) {
      only.unwrap();
    }
    if (caption.text().isBlank() || Tags.hasBlock(caption)) {
      caption.tagName("div");
    } else {
      var slanted = new Element("em").insertChildren(0, caption.childNodesCopy());
      caption.tagName("p").empty().appendChild(slanted);
    }
  }
}
