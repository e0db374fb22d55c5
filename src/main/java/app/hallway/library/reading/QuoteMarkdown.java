package app.hallway.library.reading;

import app.hallway.model.Highlight;
import app.hallway.model.VersionId;
import app.hallway.render.Quotations;
import app.hallway.store.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what was marked as Markdown, of the version that it was marked in. */
public final class QuoteMarkdown {
  private final Session session;
  private final Reading reading;
  private final Map<VersionId, Quotations> quotations = new HashMap<>();

  public QuoteMarkdown(Session session, Reading reading) {
    this.session = session;
    this.reading = reading;
  }

  /**
   * The marked words as Markdown that reads as they do; empty for the mark of a whole talk, and for
   * words that do not stand in their version any more or cannot be said so.
   */
  public Optional<String> told(Highlight highlight) {
    if (highlight.wholeTalk()) {
      return Optional.empty();
    }
    var version = session.highlights().anchoredIn(highlight.id());
    var report = quotations.computeIfAbsent(version, it -> reading.quotations(session, it));
    var anchor = highlight.anchor();
    return anchor.span().end() <= report.text().length()
            && anchor.span().of(report.text()).equals(anchor.quote())
        ? report.of(anchor.span())
        : Optional.empty();
  }
}
