package app.hallway.library.joining;

import app.hallway.model.FollowUp;
import app.hallway.model.Join;
import app.hallway.model.Join.Reason;
import app.hallway.model.TalkId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.SourcedTelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Talks that meet in one mention, because it has what makes a talk the same with each of them. */
final class Meeting {
  private static final Set<Reason> LINKS = Set.of(Reason.SCHEDULE_LINK, Reason.RECORDING);

  private final Session session;
  private final Mention mention;
  private final Map<TalkId, Join> joins = new LinkedHashMap<>();
  private final Map<TalkId, List<SourcedTelling>> told = new LinkedHashMap<>();

  Meeting(Session session, Mention mention) {
    this.session = session;
    this.mention = mention;
    told.put(mention.talk(), session.tellings().all(mention.talk()));
  }

  Mention mention() {
    return mention;
  }

  /** Another talk, and why the mention is of it; nothing is told of one that was joined since. */
  void add(TalkId talk, Join join) {
    var its = session.tellings().all(talk);
    if (!talk.equals(mention.talk()) && !its.isEmpty() && joins.putIfAbsent(talk, join) == null) {
      told.put(talk, its);
    }
  }

  boolean isOfOne() {
    return told.size() == 1;
  }

  /** Nothing that is told of them and nothing that the user said speaks against it. */
  boolean isOneTalk() {
    var talks = List.copyOf(told.keySet());
    for (int i = 0; i < talks.size(); i++) {
      for (var other : talks.subList(i + 1, talks.size())) {
        if (isSaidOtherwise(talks.get(i), other) || isToldOtherwise(talks.get(i), other)) {
          return false;
        }
      }
    }
    return isBorneOut();
  }

  private boolean isSaidOtherwise(TalkId one, TalkId other) {
    return session.joins().areApart(one, other) || session.joins().areToldOtherwise(one, other);
  }

  private boolean isToldOtherwise(TalkId one, TalkId other) {
    return of(one).stream()
        .anyMatch(
            mine ->
                of(other).stream()
                    .anyMatch(theirs -> mine.isOfSameSource(theirs) || isUnlikely(mine, theirs)));
  }

  /** What the user joined may be told in whatever words. */
  private static boolean isUnlikely(SourcedTelling one, SourcedTelling other) {
    return Stream.of(one, other).map(SourcedTelling::join).noneMatch(Meeting::isByHand)
        && Sameness.isUnlikely(Told.of(one), Told.of(other));
  }

  private static boolean isByHand(@Nullable Join join) {
    return join != null && join.reason() == Reason.BY_HAND;
  }

  private List<SourcedTelling> of(TalkId talk) {
    return told.getOrDefault(talk, List.of());
  }

  /** Where nothing but links holds more than two together, one may stand in a wrong place. */
  private boolean isBorneOut() {
    var groups = new ArrayList<List<SourcedTelling>>();
    joins.keySet().forEach(talk -> groups.add(of(talk)));
    var reached = new ArrayList<>(of(mention.talk()));
    if (groups.size() + reached.size() <= 2) {
      return true;
    }
    boolean more = true;
    while (more) {
      var agreeing = groups.stream().filter(group -> agree(reached, group)).toList();
      agreeing.forEach(reached::addAll);
      groups.removeAll(agreeing);
      more = !agreeing.isEmpty();
    }
    return groups.isEmpty();
  }

  private static boolean agree(List<SourcedTelling> some, List<SourcedTelling> others) {
    return some.stream()
        .map(Told::of)
        .anyMatch(one -> others.stream().map(Told::of).anyMatch(one::agreesWith));
  }

  /** What is told of those that the user means to watch, or of those of which they said nothing. */
  List<SourcedTelling> toldOf(FollowUp followUp) {
    return told.entrySet().stream()
        .filter(entry -> session.talks().followUp(entry.getKey()) == followUp)
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** Makes them one; the oldest stays. */
  void join() {
    var joining = new Joining(session);
    var talks = told.keySet().stream().sorted(Comparator.comparingLong(TalkId::value)).toList();
    var into = talks.getFirst();
    for (var talk : talks.subList(1, talks.size())) {
      join(joining, into, talk);
    }
  }

  private void join(Joining joining, TalkId into, TalkId talk) {
    var one = joinOf(talk);
    var other = joinOf(into);
    if (one != null && other != null) {
      joining.join(into, talk, together(one, other), mention.report());
    } else {
      joining.join(into, talk, Objects.requireNonNull(one == null ? other : one), null);
    }
  }

  private @Nullable Join joinOf(TalkId talk) {
    return talk.equals(mention.talk()) ? tie() : joins.get(talk);
  }

  /** Why the mention is of the talk that it was of before; null where it was the first. */
  private @Nullable Join tie() {
    return of(mention.talk()).size() == 1 ? null : mention.join();
  }

  private static Join together(Join one, Join other) {
    boolean byLinks =
        Stream.of(one, other).map(Join::reason).collect(Collectors.toSet()).equals(LINKS);
    return new Join(byLinks ? Reason.LINKED_TOGETHER : Reason.TOLD_TOGETHER, "");
  }
}
