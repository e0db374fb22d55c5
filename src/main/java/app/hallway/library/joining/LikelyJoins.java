package app.hallway.library.joining;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.JoinCandidate;
import app.hallway.model.JoinCandidate.Likeness;
import app.hallway.model.Talk;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import app.hallway.store.talks.SourcedTelling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds talks that may be the same as one, but are not surely so. */
final class LikelyJoins {
  private static final int MOST = 5;

  private final Session session;

  private record Found(TalkId talk, Likeness likeness, String detail) {}

  LikelyJoins(Session session) {
    this.session = session;
  }

  /** The likeliest first; what the user told apart is not among them. */
  List<JoinCandidate> of(Talk talk, List<SourcedTelling> told) {
    var no = session.joins().apartFrom(talk.id());
    no.add(talk.id());
    var best = new HashMap<TalkId, Found>();
    others(told)
        .filter(other -> !no.contains(other.talk()))
        .flatMap(other -> told.stream().flatMap(mine -> compare(mine, other)))
        .forEach(found -> best.merge(found.talk(), found, LikelyJoins::likelier));
    return best.isEmpty() ? List.of() : candidates(onlyOne(best));
  }

  /** What made them the same came after their reports did: an event's name, a mended title. */
  private static Map<TalkId, Found> onlyOne(Map<TalkId, Found> best) {
    var same =
        best.values().stream()
            .filter(found -> found.likeness() == Likeness.ONE_OF_SEVERAL)
            .toList();
    if (same.size() == 1) {
      var one = same.getFirst();
      best.put(one.talk(), new Found(one.talk(), Likeness.SAME_BY_NOW, one.detail()));
    }
    return best;
  }

  private Stream<SourcedTelling> others(List<SourcedTelling> told) {
    var ofEvent =
        told.stream()
            .map(SourcedTelling::event)
            .distinct()
            .flatMap(
                event -> event == null ? Stream.of() : session.tellings().ofEvent(event).stream());
    var linked =
        told.stream()
            .flatMap(mention -> mention.links().stream())
            .flatMap(link -> TalkKeys.addresses(link).stream())
            .distinct()
            .flatMap(address -> session.tellings().liveWithKey(new TalkKey.Link(address)).stream());
    return Stream.concat(linked, ofEvent);
  }

  private static Stream<Found> compare(SourcedTelling mine, SourcedTelling other) {
    if (mine.isOfSameSource(other)) {
      return Stream.empty();
    }
    return switch (Sameness.of(Told.of(mine), Told.of(other))) {
      case Sameness.Same(var join) ->
          Stream.of(new Found(other.talk(), Likeness.ONE_OF_SEVERAL, join.detail()));
      case Sameness.Alike(var likeness, var detail) ->
          Stream.of(new Found(other.talk(), likeness, detail));
      case Sameness.Different() -> Stream.empty();
    };
  }

  private static Found likelier(Found one, Found other) {
    return one.likeness().compareTo(other.likeness()) <= 0 ? one : other;
  }

  private List<JoinCandidate> candidates(Map<TalkId, Found> best) {
    return session.talks().list(TalkFilter.ALL).stream()
        .flatMap(summary -> candidate(best.get(summary.talk().id()), summary))
        .sorted(
            Comparator.comparing(JoinCandidate::likeness)
                .thenComparingLong(candidate -> candidate.talk().talk().id().value()))
        .limit(MOST)
        .toList();
  }

  private static Stream<JoinCandidate> candidate(@Nullable Found found, TalkSummary talk) {
    return found == null
        ? Stream.empty()
        : Stream.of(new JoinCandidate(talk, found.likeness(), found.detail()));
  }
}
