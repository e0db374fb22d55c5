package app.hallway.library.joining;

import app.hallway.library.joining.Sameness.Same;
import app.hallway.model.Join;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.store.Session;
import app.hallway.store.talks.JoinRepository.Apart;
import app.hallway.store.talks.JoinRepository.Parting;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.NewVersion.NewMention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what a report tells of from what other reports told, where that is sure. */
public final class OtherReports {
  private static final Comparator<Match> SUREST =
      Comparator.<Match, Join.Reason>comparing(match -> match.join().reason())
          .thenComparingLong(match -> match.talk().value());

  private final Session session;
  private final ReportId report;
  private final Set<TalkId> parted;

  /** A talk that another report told of, and why it is the same. */
  public record Match(TalkId talk, Join join) {}

  public OtherReports(Session session, ReportId report) {
    this.session = session;
    this.report = report;
    this.parted = parted();
  }

  /** Talks that by the user's word are not those that the report tells of. */
  private Set<TalkId> parted() {
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
   * @param keys those of the mention that no other of its report has
   */
  public Optional<Match> find(NewMention found, @Nullable String event, List<TalkKey> keys) {
    var told = Told.of(found.talk(), event);
    var matches = keys.stream().flatMap(key -> matches(told, key)).distinct().toList();
    return matches.stream()
        .min(SUREST)
        .filter(best -> isOnly(best, matches))
        .filter(best -> !isDenied(best, told));
  }

  /** One report may say too little to part two talks that others keep apart. */
  private boolean isDenied(Match match, Told told) {
    boolean byTitleOnly = match.join().reason() == Join.Reason.TITLE;
    return session.mentions().all(match.talk()).stream()
        .filter(mention -> !mention.report().equals(report))
        .map(Told::of)
        .anyMatch(
            other ->
                Sameness.isUnlikely(told, other) || (byTitleOnly && told.hasOtherSpeakers(other)));
  }

  private Stream<Match> matches(Told told, TalkKey key) {
    return onlyOnes(key, session.mentions().withKey(key))
        .filter(mention -> !mention.report().equals(report))
        .filter(mention -> !parted.contains(mention.talk()))
        .flatMap(mention -> match(told, mention).stream());
  }

  /** What several talks of one report have, such as the recording of a day, tells none of them. */
  static Stream<Mention> onlyOnes(TalkKey key, List<Mention> mentions) {
    if (key instanceof TalkKey.Speaker) {
      return mentions.stream();
    }
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::version, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(ofVersion -> ofVersion.size() == 1)
        .flatMap(List::stream);
  }

  private static Optional<Match> match(Told told, Mention mention) {
    return Sameness.of(told, Told.of(mention)) instanceof Same(var join)
        ? Optional.of(new Match(mention.talk(), join))
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
    var others = session.mentions().all(other);
    return !apart
        && session.mentions().all(one).stream()
            .allMatch(mine -> others.stream().allMatch(theirs -> isSame(mine, theirs)));
  }

  private static boolean isSame(Mention one, Mention other) {
    return !one.report().equals(other.report())
        && Sameness.of(Told.of(one), Told.of(other)) instanceof Same;
  }
}
