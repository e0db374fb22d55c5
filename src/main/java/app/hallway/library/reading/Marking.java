package app.hallway.library.reading;

import app.hallway.library.reading.Following.Followed;
import app.hallway.model.Anchor;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes marks within one transaction. */
public final class Marking {
  private final Session session;
  private final Reading reading;
  private final Instant now;
  private final Following following;

  public Marking(Session session, Reading reading, Instant now) {
    this.session = session;
    this.reading = reading;
    this.now = now;
    this.following = new Following(session);
  }

  /** Empty where the words of the place are gone. */
  public Optional<HighlightId> text(Place place, HighlightColour colour) {
    return following.follow(place).map(followed -> text(followed, colour));
  }

  /** The mark stands for the words that were seen, also where they were changed since. */
  private HighlightId text(Followed place, HighlightColour colour) {
    var named = place.named();
    var talk = talkAt(place.newest(), place.span());
    var mark =
        session
            .highlights()
            .add(place.report(), named.version(), talk, false, colour, anchor(named), now);
    session.highlights().place(mark, place.newest(), place.placement());
    return mark;
  }

  public HighlightId talk(ReportId report, TalkId talk, HighlightColour colour) {
    var marked = session.highlights().ofTalk(report, talk);
    if (marked.isPresent()) {
      session.highlights().recolour(marked.get().id(), colour, now);
      return marked.get().id();
    }
    var version = version(report);
    var anchor = anchor(new Place(version, placeOf(talk, version)));
    return session.highlights().add(report, version, talk, true, colour, anchor, now);
  }

  public boolean accept(HighlightId highlight, Place place) {
    if (!(mark(highlight).placement() instanceof Placement.Edited)) {
      throw new IllegalArgumentException("highlight " + highlight + " is not edited");
    }
    return attach(highlight, place);
  }

  private Highlight mark(HighlightId highlight) {
    return session
        .highlights()
        .find(highlight)
        .orElseThrow(() -> new IllegalArgumentException("no highlight " + highlight));
  }

  /** False where the words of the place are gone. */
  public boolean attach(HighlightId highlight, Place place) {
    var report = mark(highlight).report();
    var followed = following.follow(place);
    if (followed.filter(found -> !found.report().equals(report)).isPresent()) {
      throw new IllegalArgumentException(place + " is not in report " + report);
    }
    followed.ifPresent(found -> attach(highlight, found));
    return followed.isPresent();
  }

  private void attach(HighlightId highlight, Followed place) {
    var named = place.named();
    session.highlights().attach(highlight, named.version(), anchor(named), now);
    session.highlights().place(highlight, place.newest(), place.placement());
  }

  private VersionId version(ReportId report) {
    return session
        .versions()
        .current(report)
        .orElseThrow(() -> new IllegalArgumentException("no report " + report));
  }

  private Anchor anchor(Place place) {
    var article = reading.article(session, place.version());
    return following.describe(place, article.trailAt(place.span().start()));
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
