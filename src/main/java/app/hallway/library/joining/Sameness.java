package app.hallway.library.joining;

import app.hallway.library.likeness.GenericTitles;
import app.hallway.library.likeness.NearTitles;
import app.hallway.model.Join;
import app.hallway.model.JoinCandidate.Likeness;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkKey;
import app.hallway.store.talks.Sought;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether what two reports tell is of one talk. What is less than sure is only a likeness: rather
 * two talks for one than one for two. Of other editions of an event nothing is said by title.
 */
sealed interface Sameness {
  /** It is, for this reason. */
  record Same(Join join) implements Sameness {}

  /** It may be. */
  record Alike(Likeness likeness, String detail) implements Sameness {}

  /** Nothing says so. */
  record Different() implements Sameness {}

  static Sameness of(Told one, Told other) {
    return byLink(one, other, LinkRole.SCHEDULE)
        .or(() -> byLink(one, other, LinkRole.VIDEO))
        .orElseGet(() -> byEvent(one, other));
  }

  /**
   * What alone can be the same as something that is told, of all that has a key in common with it;
   * empty where that is anything.
   */
  static Optional<Sought> sought(Told told, TalkKey key) {
    return switch (key) {
      case TalkKey.Link _ -> Optional.empty();
      case TalkKey.Title _ -> Optional.of(sought(told, key, title -> true));
      case TalkKey.Speaker _ ->
          Optional.of(sought(told, key, title -> NearTitles.agree(told.title(), title)));
    };
  }

  private static Sought sought(Told told, TalkKey key, Predicate<String> titles) {
    return new Sought(key, told.event(), told.linkKeys(), titles);
  }

  /** Even where a third report has what either has, they are hardly one talk. */
  static boolean isUnlikely(Told one, Told other) {
    return one.speaksAgainst(other) && !(of(one, other) instanceof Same);
  }

  private static Sameness byEvent(Told one, Told other) {
    if (one.event() == null || !one.event().equals(other.event())) {
      return new Different();
    }
    var byTitle = byTitle(one, other);
    return byTitle instanceof Same(var join) && !one.isAtSameEvent(other)
        ? new Alike(Likeness.SAME_TITLE, join.detail())
        : byTitle;
  }

  private static Optional<Sameness> byLink(Told one, Told other, LinkRole role) {
    return one.sharedLink(role, other)
        .map(
            link ->
                isBorneOut(one, other, role)
                    ? new Same(new Join(reason(role), link))
                    : new Alike(Likeness.SAME_LINK, link));
  }

  private static Join.Reason reason(LinkRole role) {
    return role == LinkRole.SCHEDULE ? Join.Reason.SCHEDULE_LINK : Join.Reason.RECORDING;
  }

  /** A report may link what it only compares a talk with, or the recording of a whole day. */
  private static boolean isBorneOut(Told one, Told other, LinkRole role) {
    if (!one.sharedSpeakers(other).isEmpty()) {
      return true;
    }
    if (one.hasOtherSpeakers(other)) {
      return NearTitles.isOfTheSameWords(one.title(), other.title()) && !one.saysLittle();
    }
    return NearTitles.agree(one.title(), other.title())
        || (role == LinkRole.SCHEDULE ? !one.isAtOtherEvent(other) : one.isAtSameEvent(other));
  }

  private static Sameness byTitle(Told one, Told other) {
    if (!NearTitles.agree(one.title(), other.title())) {
      return new Different();
    }
    var speakers = String.join(", ", one.sharedSpeakers(other));
    if (one.hasOtherSession(other)) {
      return speakers.isEmpty() ? new Different() : new Alike(Likeness.OTHER_SESSION, speakers);
    }
    return speakers.isEmpty() ? withoutSpeakers(one, other) : withSpeakers(one, other, speakers);
  }

  private static Sameness withSpeakers(Told one, Told other, String speakers) {
    boolean near = NearTitles.isMistyped(one.title(), other.title());
    if (one.saysLittle() || other.saysLittle()) {
      return near && !one.isOnOtherDay(other)
          ? new Same(new Join(Join.Reason.TITLE_AND_SPEAKERS, speakers))
          : new Alike(Likeness.SAME_TITLE, speakers);
    }
    return near
        ? new Same(new Join(Join.Reason.TITLE_AND_SPEAKERS, speakers))
        : new Alike(Likeness.NEAR_TITLE, speakers);
  }

  private static Sameness withoutSpeakers(Told one, Told other) {
    if (one.hasOtherSpeakers(other) || one.saysLittle() || other.saysLittle()) {
      return new Different();
    }
    if (!NearTitles.isEqual(one.title(), other.title())) {
      return new Alike(Likeness.NEAR_TITLE, "");
    }
    return GenericTitles.isDistinctive(one.title())
        ? new Same(new Join(Join.Reason.TITLE, ""))
        : new Alike(Likeness.SAME_TITLE, "");
  }
}
