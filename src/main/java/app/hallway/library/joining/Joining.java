package app.hallway.library.joining;

import app.hallway.library.reading.Continuity;
import app.hallway.library.reading.MarkFit;
import app.hallway.model.Highlight;
import app.hallway.model.Join;
import app.hallway.model.MentionId;
import app.hallway.model.ReportId;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one talk of two, and two of one, within one transaction. */
public final class Joining {
  private final Session session;

  public Joining(Session session) {
    this.session = session;
  }

  public TalkId join(TalkId talk, TalkId other) {
    var into = seen(talk).id();
    var from = seen(other).id();
    if (into.equals(from)) {
      throw new IllegalArgumentException("talk " + talk + " cannot be joined with itself");
    }
    session.joins().join(into, from);
    session.joins().forgetApart();
    takeOver(into, from);
    return into;
  }

  public void tellApart(TalkId talk, TalkId other) {
    var one = seen(talk).id();
    var two = seen(other).id();
    if (one.equals(two)) {
      throw new IllegalArgumentException("talk " + talk + " is not different from itself");
    }
    session.joins().tellApart(one, two);
  }

  /** As the program finds, not the user. */
  void join(TalkId into, TalkId from, Join why, @Nullable ReportId bridge) {
    session.joins().join(into, from, why, bridge);
    takeOver(into, from);
    session.mentions().settle(from);
  }

  private void takeOver(TalkId into, TalkId from) {
    var joins = session.joins();
    joins.takeFollowUp(from, into);
    joins.takeCorrection(from, into);
    joins.moveNotes(from, into);
    session.tags().move(from, into);
    joins.moveHighlights(from, into);
    Continuity.placeMarks(session, into);
  }

  private Talk seen(TalkId talk) {
    return session
        .talks()
        .find(talk)
        .orElseThrow(() -> new IllegalArgumentException("no talk " + talk));
  }

  public TalkId split(MentionId id) {
    var mention =
        session
            .mentions()
            .find(id)
            .orElseThrow(() -> new IllegalArgumentException("no mention " + id));
    var others =
        session.mentions().all(mention.talk()).stream()
            .filter(told -> told.id() != mention.id())
            .toList();
    if (others.isEmpty() && session.ownTellings().live(mention.talk()).isEmpty()) {
      throw new IllegalArgumentException("mention " + id + " is the only one of its talk");
    }
    var becomes = session.talks().add();
    session.joins().part(mention.report(), mention.matched(), becomes);
    moveMarks(mention, others, becomes);
    session
        .joins()
        .bridgedBy(mention.report(), mention.talk())
        .forEach(bridged -> release(bridged, mention.talk()));
    Continuity.placeMarks(session, mention.talk());
    return becomes;
  }

  private void moveMarks(Mention mention, List<Mention> others, TalkId becomes) {
    var beside = others.stream().filter(told -> told.report().equals(mention.report())).toList();
    session.highlights().of(mention.report()).stream()
        .filter(mark -> mention.talk().equals(mark.talk()))
        .filter(mark -> beside.isEmpty() || belongsTo(mark, mention, beside))
        .forEach(mark -> session.joins().moveHighlight(mark.id(), becomes));
  }

  /** A mention may lie in another one: a mark is in the one that it fits best. */
  private static boolean belongsTo(Highlight mark, Mention mention, List<Mention> beside) {
    double fit = MarkFit.fit(mark, mention.span());
    return fit > 0 && beside.stream().noneMatch(other -> MarkFit.fit(mark, other.span()) > fit);
  }

  /** Nothing says any more that it is the talk that it was joined to. */
  private void release(TalkId bridged, TalkId from) {
    var before = session.mentions().all(from);
    session.joins().release(bridged);
    session.mentions().settle(from);
    session.mentions().settle(bridged);
    var left = session.mentions().all(from);
    var own = session.mentions().all(bridged).stream().map(Mention::id).toList();
    before.stream()
        .filter(mention -> own.contains(mention.id()))
        .forEach(mention -> moveMarks(mention, left, bridged));
  }
}
