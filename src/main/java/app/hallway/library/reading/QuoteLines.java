package app.hallway.library.reading;

import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells what the line ends of a quote are: in its reading text, those between two blocks and those
 * within one look the same. A report that has no quote over several lines is not rendered for it.
 */
public final class QuoteLines {
  private static final char WITHIN_BLOCK = '\u2028';

  private final Session session;
  private final Reading reading;
  private final Map<VersionId, Article> articles = new HashMap<>();

  public QuoteLines(Session session, Reading reading) {
    this.session = session;
    this.reading = reading;
  }

  /**
   * The highlight with the line separator of Unicode, instead of a line end, between the lines of a
   * block. One whose words do not stand in its version any more stays as it is.
   */
  public Highlight told(Highlight highlight) {
    var anchor = highlight.anchor();
    if (highlight.wholeTalk() || anchor.quote().indexOf('\n') < 0) {
      return highlight;
    }
    var article =
        articles.computeIfAbsent(
            session.highlights().anchoredIn(highlight.id()),
            version -> reading.article(session, version));
    return stands(anchor, article) ? told(highlight, article) : highlight;
  }

  private static boolean stands(Anchor anchor, Article article) {
    var text = article.readingText();
    return anchor.span().end() <= text.length() && anchor.span().of(text).equals(anchor.quote());
  }

  private static Highlight told(Highlight highlight, Article article) {
    var anchor = highlight.anchor();
    var quote = new StringBuilder(anchor.quote());
    for (int i = 0; i < quote.length(); i++) {
      if (quote.charAt(i) == '\n' && article.isWithinBlock(anchor.span().start() + i)) {
        quote.setCharAt(i, WITHIN_BLOCK);
      }
    }
    return highlight.with(
        new Anchor(
            quote.toString(), anchor.prefix(), anchor.suffix(), anchor.span(), anchor.trail()));
  }
}
