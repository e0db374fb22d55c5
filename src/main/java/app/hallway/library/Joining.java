package app.hallway.library;

import app.hallway.model.Highlight;
import app.hallway.model.MentionId;
import app.hallway.model.Placement;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.store.Mention;
import app.hallway.store.Session;

/** Makes one talk of two, and two of one, within one transaction. */
final class Joining {
  private final Session session;

  Joining(Session session) {
    this.session = session;
  }

  TalkId join(TalkId talk, TalkId other) {
    var into = seen(talk).id();
    var from = seen(other).id();
    if (into.equals(from)) {
      throw new IllegalArgumentException("talk " + talk + " cannot be joined with itself");
    }
    var joins = session.joins();
    joins.join(into, from);
    joins.takeFollowUp(from, into);
    joins.takeCorrection(from, into);
    joins.moveNotes(from, into);
    joins.moveHighlights(from, into);
    return into;
  }

  private Talk seen(TalkId talk) {
    return session
        .talks()
        .find(talk)
        .orElseThrow(() -> new IllegalArgumentException("no talk " + talk));
  }

  TalkId split(MentionId id) {
    var mention =
        session
            .mentions()
            .find(id)
            .orElseThrow(() -> new IllegalArgumentException("no mention " + id));
    var others =
        session.mentions().all(mention.talk()).stream()
            .filter(told -> told.id() != mention.id())
            .toList();
    if (others.isEmpty()) {
      throw new IllegalArgumentException("mention " + id + " is the only one of its talk");
    }
    boolean stillTold = others.stream().anyMatch(told -> told.report().equals(mention.report()));
    var becomes = session.talks().add();
    session.joins().part(mention.report(), mention.matched(), becomes);
    session.highlights().of(mention.report()).stream()
        .filter(mark -> mention.talk().equals(mark.talk()))
        .filter(mark -> !stillTold || liesIn(mark, mention))
        .forEach(mark -> session.joins().moveHighlight(mark.id(), becomes));
    return becomes;
  }

  static boolean liesIn(Highlight mark, Mention mention) {
    return liesIn(mark, mention.span());
  }

  private static boolean liesIn(Highlight mark, TextSpan span) {
    return switch (mark.placement()) {
      case Placement.Anchored(var place) -> place.overlaps(span);
      case Placement.Edited(var place) -> place.overlaps(span);
      case Placement.Detached detached -> false;
    };
  }
}
