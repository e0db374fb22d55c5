package app.hallway.library.joining;

import app.hallway.library.joining.Sameness.Same;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.FollowUp;
import app.hallway.model.Join;
import app.hallway.model.MentionId;
import app.hallway.model.NoticeId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.SourcedTelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one talk of several that a report shows to be one, so that it does not matter which report
 * came first: of all that is told of them nothing may speak against it, nor may the user have said
 * otherwise. Within one transaction.
 */
public final class Bridging {
  private final Session session;
  private final Announcing announcing;
  private final List<NoticeId> news = new ArrayList<>();

  /** What else is told of, and why it is the same as what the report tells. */
  private record Match(TalkId talk, Join join) {}

  public Bridging(Session session, Announcing announcing) {
    this.session = session;
    this.announcing = announcing;
  }

  /** Looks at what a version tells that is shown; returns what there is to tell of it. */
  public List<NoticeId> join(VersionId version) {
    var keys = Set.copyOf(session.mentions().keysToOthers(version));
    if (!keys.isEmpty()) {
      join(version, keys);
    }
    return news;
  }

  private void join(VersionId version, Set<TalkKey> keys) {
    var told = session.mentions().toldIn(version);
    var shared = TalkKeys.ofSeveral(told.stream().map(Bridging::keys).toList());
    for (var mention : told) {
      var own = keys(mention).stream().filter(keys::contains).filter(key -> !shared.contains(key));
      join(mention, matches(mention, own.toList()));
    }
  }

  private static List<TalkKey> keys(Mention mention) {
    return TalkKeys.of(mention);
  }

  /** The surest first; where what is sure cannot be, nothing less sure is. */
  private void join(Mention mention, Map<Join.Reason, List<Match>> found) {
    for (var matches : found.values()) {
      var here = session.mentions().find(new MentionId(mention.id()));
      if (here.isEmpty() || !join(new Meeting(session, here.get()), matches)) {
        return;
      }
    }
  }

  private Map<Join.Reason, List<Match>> matches(Mention mention, List<TalkKey> keys) {
    return keys.stream()
        .flatMap(key -> matches(mention, key))
        .distinct()
        .collect(
            Collectors.groupingBy(
                match -> match.join().reason(),
                () -> new EnumMap<>(Join.Reason.class),
                Collectors.toList()));
  }

  private Stream<Match> matches(Mention mention, TalkKey key) {
    return OtherReports.onlyOnes(key, withKey(Told.of(mention), key))
        .filter(other -> !other.isOfSameSource(mention))
        .flatMap(
            other ->
                Sameness.of(Told.of(mention), Told.of(other)) instanceof Same(var join)
                    ? Stream.of(new Match(other.talk(), join))
                    : Stream.empty());
  }

  private List<SourcedTelling> withKey(Told told, TalkKey key) {
    return Sameness.sought(told, key)
        .map(session.tellings()::liveAlike)
        .orElseGet(() -> session.tellings().liveWithKey(key));
  }

  private boolean join(Meeting meeting, List<Match> matches) {
    matches.forEach(match -> meeting.add(match.talk(), match.join()));
    if (meeting.isOfOne()) {
      return true;
    }
    if (!meeting.isOneTalk()) {
      return false;
    }
    var watched = meeting.toldOf(FollowUp.TO_WATCH);
    if (!watched.isEmpty()) {
      announcing
          .announceJoined(meeting.mention(), watched, meeting.toldOf(FollowUp.NONE))
          .ifPresent(news::add);
    }
    meeting.join();
    return true;
  }
}
