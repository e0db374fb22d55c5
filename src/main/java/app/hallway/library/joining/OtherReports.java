package app.hallway.library.joining;

import app.hallway.library.joining.Sameness.Same;
import app.hallway.model.Join;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.Telling;
import app.hallway.store.Session;
import app.hallway.store.talks.JoinRepository.Apart;
import app.hallway.store.talks.JoinRepository.Parting;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.OwnTelling;
import app.hallway.store.talks.SourcedTelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what a source tells of from what others told, where that is sure. */
public final class OtherReports {
  private static final Comparator<Match> SUREST =
      Comparator.<Match, Join.Reason>comparing(match -> match.join().reason())
          .thenComparingLong(match -> match.talk().value());

  private final Session session;
  private final Predicate<SourcedTelling> own;
  private final Set<TalkId> parted;

  /** A talk that another source told of, and why it is the same. */
  public record Match(TalkId talk, Join join) {}

  public OtherReports(Session session, ReportId report) {
    this(
        session,
        told -> told instanceof Mention mention && mention.report().equals(report),
        parted(session, report));
  }

  private OtherReports(Session session, Predicate<SourcedTelling> own, Set<TalkId> parted) {
    this.session = session;
    this.own = own;
    this.parted = parted;
  }

  /** For what the user tells, each time as a source of its own. */
  public static OtherReports thanTheUser(Session session) {
    return new OtherReports(session, told -> false, Set.of());
  }

  /** Talks that by the user's word are not those that the report tells of. */
  private static Set<TalkId> parted(Session session, ReportId report) {
    var apart = session.joins().apart();
    var told = apart.isEmpty() ? Set.<TalkId>of() : session.talks().everToldIn(report);
    return Stream.concat(
            apart.stream().flatMap(two -> not(two, told)),
            session.joins().partings().stream()
                .filter(parting -> parting.report().equals(report))
                .map(Parting::talk))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<TalkId> not(Apart two, Set<TalkId> told) {
    return Stream.concat(
        told.contains(two.one()) ? Stream.of(two.other()) : Stream.empty(),
        told.contains(two.other()) ? Stream.of(two.one()) : Stream.empty());
  }

  /**
   * The talk, where one is surer than all others.
   *
   * @param keys those of the telling that no other of its source has
   */
  public Optional<Match> find(Telling telling, @Nullable String event, List<TalkKey> keys) {
    var told = Told.of(telling, event);
    var matches = keys.stream().flatMap(key -> matches(told, key)).distinct().toList();
    return matches.stream()
        .min(SUREST)
        .filter(best -> isOnly(best, matches))
        .filter(best -> !isDenied(best, told));
  }

  /** One report may say too little to part two talks that others keep apart. */
  private boolean isDenied(Match match, Told told) {
    boolean byTitleOnly = match.join().reason() == Join.Reason.TITLE;
    return session.tellings().all(match.talk()).stream()
        .filter(own.negate())
        .map(Told::of)
        .anyMatch(
            other ->
                Sameness.isUnlikely(told, other) || (byTitleOnly && told.hasOtherSpeakers(other)));
  }

  private Stream<Match> matches(Told told, TalkKey key) {
    return onlyOnes(key, withKey(told, key))
        .filter(own.negate())
        .filter(other -> !parted.contains(other.talk()))
        .flatMap(other -> match(told, other).stream());
  }

  private List<SourcedTelling> withKey(Told told, TalkKey key) {
    return Sameness.sought(told, key)
        .map(session.tellings()::alike)
        .orElseGet(() -> session.tellings().withKey(key));
  }

  /** What several talks of one report have, such as the recording of a day, tells none of them. */
  static Stream<SourcedTelling> onlyOnes(TalkKey key, List<SourcedTelling> tellings) {
    if (key instanceof TalkKey.Speaker) {
      return tellings.stream();
    }
    return tellings.stream()
        .collect(
            Collectors.groupingBy(OtherReports::standsIn, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(together -> together.size() == 1)
        .flatMap(List::stream);
  }

  private static Object standsIn(SourcedTelling told) {
    return switch (told) {
      case Mention mention -> mention.version();
      case OwnTelling alone -> alone;
    };
  }

  private static Optional<Match> match(Told told, SourcedTelling other) {
    return Sameness.of(told, Told.of(other)) instanceof Same(var join)
        ? Optional.of(new Match(other.talk(), join))
        : Optional.empty();
  }

  private boolean isOnly(Match best, List<Match> matches) {
    return matches.stream()
        .filter(match -> match.join().reason() == best.join().reason())
        .map(Match::talk)
        .distinct()
        .allMatch(talk -> talk.equals(best.talk()) || isSameByNow(talk, best.talk()));
  }

  /** Two that would have come in as one, had their events been one then. */
  private boolean isSameByNow(TalkId one, TalkId other) {
    boolean apart =
        session.joins().areApart(one, other)
            || session.joins().partings().stream()
                .anyMatch(parting -> Set.of(one, other).contains(parting.becomes()));
    var others = session.tellings().all(other);
    return !apart
        && session.tellings().all(one).stream()
            .allMatch(mine -> others.stream().allMatch(theirs -> isSame(mine, theirs)));
  }

  private static boolean isSame(SourcedTelling one, SourcedTelling other) {
    return !one.isOfSameSource(other) && Sameness.of(Told.of(one), Told.of(other)) instanceof Same;
  }
}
