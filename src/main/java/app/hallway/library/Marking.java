package app.hallway.library;

import app.hallway.anchor.Anchors;
import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.Mention;
import app.hallway.store.Session;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Makes marks within one transaction. */
final class Marking {
  private final Session session;
  private final Reading reading;
  private final Instant now;

  Marking(Session session, Reading reading, Instant now) {
    this.session = session;
    this.reading = reading;
    this.now = now;
  }

  HighlightId text(ReportId report, TextSpan span, HighlightColour colour) {
    var version = version(report);
    var anchor = anchor(version, span);
    return session
        .highlights()
        .add(report, version, talkAt(version, span), false, colour, anchor, now);
  }

  HighlightId talk(ReportId report, TalkId talk, HighlightColour colour) {
    var marked = session.highlights().ofTalk(report, talk);
    if (marked.isPresent()) {
      session.highlights().recolour(marked.get().id(), colour, now);
      return marked.get().id();
    }
    var version = version(report);
    var anchor = anchor(version, placeOf(talk, version));
    return session.highlights().add(report, version, talk, true, colour, anchor, now);
  }

  void reattach(HighlightId highlight, int candidate) {
    if (!(mark(highlight).placement() instanceof Placement.Detached(var candidates))
        || candidate < 1
        || candidate > candidates.size()) {
      throw new IllegalArgumentException("no candidate " + candidate + " of " + highlight);
    }
    attach(highlight, candidates.get(candidate - 1).span());
  }

  void accept(HighlightId highlight) {
    if (!(mark(highlight).placement() instanceof Placement.Edited(var span))) {
      throw new IllegalArgumentException("highlight " + highlight + " is not edited");
    }
    attach(highlight, span);
  }

  private Highlight mark(HighlightId highlight) {
    return session
        .highlights()
        .find(highlight)
        .orElseThrow(() -> new IllegalArgumentException("no highlight " + highlight));
  }

  void attach(HighlightId highlight, TextSpan span) {
    var mark = mark(highlight);
    var version = version(mark.report());
    session.highlights().attach(highlight, version, anchor(version, span), now);
  }

  private VersionId version(ReportId report) {
    return session
        .versions()
        .current(report)
        .orElseThrow(() -> new IllegalArgumentException("no report " + report));
  }

  private Anchor anchor(VersionId version, TextSpan span) {
    var text = session.versions().text(version).orElseThrow();
    if (span.isEmpty() || span.end() > text.readingText().length()) {
      throw new IllegalArgumentException("nothing to mark at " + span);
    }
    var article = reading.article(text.markdown());
    return Anchors.describe(text.readingText(), span, article.trailAt(span.start()));
  }

  private TextSpan placeOf(TalkId talk, VersionId version) {
    return session.mentions().in(version).stream()
        .filter(mention -> mention.talk().equals(talk))
        .map(Mention::span)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no talk " + talk));
  }

  /** The talk with the narrowest mention that the span begins in. */
  private @Nullable TalkId talkAt(VersionId version, TextSpan span) {
    return session.mentions().in(version).stream()
        .filter(mention -> mention.span().overlaps(new TextSpan(span.start(), span.start() + 1)))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::talk)
        .orElse(null);
  }
}
