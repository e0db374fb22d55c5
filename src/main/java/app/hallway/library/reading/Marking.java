package app.hallway.library.reading;

import app.hallway.library.reading.Following.Followed;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.MarkOutcome;
import app.hallway.model.NewMark;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.notes.HighlightRepository.Subject;
import app.hallway.store.talks.Mention;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes marks within one transaction, in a version that was rendered before it. */
public final class Marking {
  private final Session session;
  private final Article article;
  private final Instant now;
  private final Following following;
  private final Map<VersionId, List<Mention>> mentions = new HashMap<>();

  /**
   * Marks of one version.
   *
   * @param article what it reads as
   */
  public Marking(Session session, Article article, Instant now) {
    this.session = session;
    this.article = article;
    this.now = now;
    this.following = new Following(session);
  }

  public MarkOutcome text(VersionId version, NewMark mark) {
    var place = new Place(version, mark.span());
    if (!following.holdsText(place)) {
      return new MarkOutcome.NoText();
    }
    return following
        .follow(place)
        .<MarkOutcome>map(found -> new MarkOutcome.Marked(text(found, mark.colour())))
        .orElseGet(MarkOutcome.Gone::new);
  }

  /** The mark stands for the words that were seen, also where they were changed since. */
  private HighlightId text(Followed place, HighlightColour colour) {
    var named = place.named();
    var talk = talkAt(place.newest(), place.span());
    var words = new Subject(place.report(), named.version(), talk, false);
    var mark = session.highlights().add(words, colour, following.describe(named, article), now);
    session.highlights().place(mark, place.newest(), place.placement());
    return mark;
  }

  /** Marks a talk where the version that the report shows tells of it. */
  public HighlightId talk(ReportId report, VersionId version, TalkId talk, HighlightColour colour) {
    var marked = session.highlights().ofTalk(report, talk);
    if (marked.isPresent()) {
      session.highlights().recolour(marked.get().id(), colour, now);
      return marked.get().id();
    }
    var anchor = following.describe(new Place(version, placeOf(talk, version)), article);
    var whole = new Subject(report, version, talk, true);
    return session.highlights().add(whole, colour, anchor, now);
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
    var anchor = following.describe(named, article);
    session.highlights().attach(highlight, named.version(), anchor, now);
    session.highlights().place(highlight, place.newest(), place.placement());
  }

  private TextSpan placeOf(TalkId talk, VersionId version) {
    return mentions(version).stream()
        .filter(mention -> mention.talk().equals(talk))
        .map(Mention::span)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no talk " + talk));
  }

  /** The talk with the narrowest mention that the span begins in. */
  private @Nullable TalkId talkAt(VersionId version, TextSpan span) {
    return mentions(version).stream()
        .filter(mention -> mention.span().overlaps(new TextSpan(span.start(), span.start() + 1)))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::talk)
        .orElse(null);
  }

  private List<Mention> mentions(VersionId version) {
    return mentions.computeIfAbsent(version, session.mentions()::in);
  }
}
