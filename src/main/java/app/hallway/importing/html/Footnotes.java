package app.hallway.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes footnotes, as site generators render them, as Markdown footnotes. */
final class Footnotes {
  private static final Pattern UNSAFE = Pattern.compile("[^\\w-]+");

  private Footnotes() {}

  static void rewrite(Element article) {
    for (var note : article.select(".footnotes li[id], [role=doc-endnotes] li[id], li[id^=fn]")) {
      rewriteNote(note, article);
    }
    article.select(".footnotes hr").remove();
    article.select(".footnotes ol, ol.footnotes, [role=doc-endnotes] ol").stream()
        .filter(list -> list.selectFirst("> li") == null)
        .forEach(Element::unwrap);
  }

  private static void rewriteNote(Element note, Element article) {
    var target = "#" + note.id();
    var references =
        article.select("a[href]").stream()
            .filter(a -> a.attr("href").equals(target))
            .filter(a -> !note.equals(a.closest("li")))
            .toList();
    if (references.isEmpty()) {
      return;
    }
    var label =
        UNSAFE.matcher(note.id()).replaceAll("-").replaceFirst("^(?:fn|footnote)-?(?=\\w)", "");
    for (var reference : references) {
      var raised =
          reference.parent() != null && reference.parent().is("sup")
              ? reference.parent()
              : reference;
      raised.replaceWith(MarkdownEscapes.raw("[^" + label + "]"));
    }
    note.select(".footnote-backref, .reversefootnote, [role=doc-backlink], a[href^=#fnref]")
        .remove();
    note.prependChild(MarkdownEscapes.raw("[^" + label + "]: "));
    note.select("p").stream().skip(1).forEach(p -> p.prependChild(new Element("br")));
    note.select("p").unwrap();
    note.tagName("div").removeAttr("id");
  }
}
