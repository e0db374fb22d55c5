package app.hallway.importing.html;

import app.hallway.model.LeftOut.Kind;
import org.jsoup.nodes.Element;

/** Links in headings that lead to these headings: a sign goes, words stay as words. */
final class HeadingAnchors {
  private static final String LINKS =
      "h1 a[href*=#], h2 a[href*=#], h3 a[href*=#], h4 a[href*=#], h5 a[href*=#], h6 a[href*=#]";

  /** What such a sign is called for those who cannot see it. */
  private static final String CALLED =
      "(?i)\\s*(?:permalink|anchor|link|copy link|direct link|link to (?:this|the) (?:heading|section)|section titled .*|permalink to .*|permanent link.*|direct link to .*|#|¶|§|🔗)?\\s*";

  private HeadingAnchors() {}

  static void remove(Element article, Cuttings cuttings) {
    for (var link : article.select(LINKS)) {
      if (isSign(link)) {
        cuttings.cut(link, Kind.NAVIGATION);
      } else if (link.attr("href").startsWith("#")) {
        link.unwrap();
      }
    }
  }

  private static boolean isSign(Element link) {
    var words = link.text();
    boolean speechless = words.replaceAll("[\\p{L}\\p{N}]", "").equals(words);
    var heading = link.closest("h1, h2, h3, h4, h5, h6");
    boolean named =
        words.matches(CALLED) && heading != null && heading.text().length() > words.length();
    return (speechless || named) && link.selectFirst("img[alt]:not([alt=''])") == null;
  }
}
