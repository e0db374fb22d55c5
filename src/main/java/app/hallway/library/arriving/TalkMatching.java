package app.hallway.library.arriving;

import app.hallway.library.joining.OtherReports;
import app.hallway.library.likeness.NearTitles;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.Join;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.NewVersion;
import app.hallway.store.talks.NewVersion.NewMention;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties what a version tells to the talks that the library knows, so that a talk exists once: first
 * to those that the report told of before, then to those of other reports. Rather two talks for one
 * than one for two.
 */
final class TalkMatching {
  private final Session session;
  private final ReportId report;
  private final NewVersion arriving;
  private final IdentityHashMap<NewMention, Known> known = new IdentityHashMap<>();
  private final Set<NewMention> declined = new HashSet<>();
  private final Set<TalkId> taken = new HashSet<>();

  /** A talk that the library has. */
  private record Known(TalkId talk, @Nullable Join join) {}

  TalkMatching(Session session, ReportId report, NewVersion arriving) {
    this.session = session;
    this.report = report;
    this.arriving = arriving;
  }

  /** Adds what the new version tells; null where there is no version before it. */
  void match(@Nullable VersionId before, VersionId version) {
    var shared = TalkKeys.ofSeveral(arriving.mentions().stream().map(NewMention::keys).toList());
    if (before != null) {
      again(shared, TalkKey.Link.class);
      again(shared, TalkKey.Title.class);
      leaveDeclined();
      retitled(before);
      replaced(before);
    }
    elsewhere(shared, version);
    add(version);
  }

  /**
   * Adds what a version tells that was taken for one of another report: the talks that only that
   * version told of came from here.
   */
  void matchApart(VersionId wrong, VersionId right, VersionId version) {
    var others = session.mentions().in(right).stream().map(Mention::own).toList();
    for (var old : session.mentions().in(wrong)) {
      if (!others.contains(old.own())) {
        open().stream()
            .filter(found -> NearTitles.isEqual(old.title(), found.talk().title()))
            .findFirst()
            .ifPresent(found -> take(found, old));
      }
    }
    elsewhere(
        TalkKeys.ofSeveral(arriving.mentions().stream().map(NewMention::keys).toList()), version);
    add(version);
  }

  private void elsewhere(Set<TalkKey> shared, VersionId version) {
    var elsewhere = new OtherReports(session, report);
    var event = session.versions().event(version).orElse(null);
    for (var found : open()) {
      elsewhere
          .find(found.talk().telling(), event, own(found, shared))
          .filter(match -> taken.add(match.talk()))
          .ifPresent(match -> known.put(found, new Known(match.talk(), match.join())));
    }
  }

  /** What the user said is no talk stays none, however sure the detector has become. */
  private void leaveDeclined() {
    var keys = session.suggestions().declined(report);
    open().stream()
        .filter(found -> keys.contains(TalkKeys.title(found.talk().title())))
        .forEach(declined::add);
  }

  private void add(VersionId version) {
    declined.forEach(found -> session.suggestions().add(version, found));
    int position = 0;
    for (var found : wanted()) {
      var talk = known.computeIfAbsent(found, unknown -> new Known(session.talks().add(), null));
      session.mentions().add(version, talk.talk(), position++, found, talk.join());
    }
    session.mentions().settle(version);
  }

  private List<NewMention> open() {
    return wanted().stream().filter(found -> !known.containsKey(found)).toList();
  }

  private List<NewMention> wanted() {
    return arriving.mentions().stream().filter(found -> !declined.contains(found)).toList();
  }

  /** Talks that an older version of the report told of. */
  private void again(Set<TalkKey> shared, Class<? extends TalkKey> kind) {
    for (var found : open()) {
      own(found, shared).stream()
          .filter(kind::isInstance)
          .map(this::toldBefore)
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(old -> tie(found, old));
    }
  }

  private Optional<Mention> toldBefore(TalkKey key) {
    var told =
        session.mentions().withKey(report, key).stream()
            .filter(mention -> !taken.contains(mention.own()))
            .toList();
    return told.stream().map(Mention::own).distinct().count() == 1
        ? Optional.of(told.getFirst())
        : Optional.empty();
  }

  private void tie(NewMention found, Mention old) {
    if (!known.containsKey(found) && taken.add(old.own())) {
      known.put(found, new Known(old.matched(), old.matchedBy()));
      keepWords(old, found);
    }
  }

  /** What the user said of the mention in the other report is not said of it in its own. */
  private void take(NewMention found, Mention old) {
    if (taken.add(old.own())) {
      known.put(
          found, new Known(old.own(), old.own().equals(old.matched()) ? old.matchedBy() : null));
    }
  }

  /** What the user typed to make a talk goes before what is found of it now. */
  private void keepWords(Mention old, NewMention found) {
    boolean typed = old.origin() == Mention.Origin.BY_HAND && old.evidence().isEmpty();
    if (typed && !(isCalled(old.title(), found) && old.kind() == found.talk().kind())) {
      session.talks().correctWhereSilent(old.talk(), old.title(), old.kind());
    }
  }

  private static boolean isCalled(String title, NewMention found) {
    return title.equals(found.talk().title());
  }

  /** Talks whose title the author only mended. */
  private void retitled(VersionId before) {
    NearTitles.pair(gone(before), open(), this::tie);
  }

  /** Talks that stand where they stood. */
  private void replaced(VersionId before) {
    var gone = gone(before);
    var open = open();
    if (!gone.isEmpty() && !open.isEmpty()) {
      new SamePlaces(session.versions().readingText(before), arriving.readingText())
          .pair(gone, open, this::tie);
    }
  }

  private List<Mention> gone(VersionId before) {
    return session.mentions().in(before).stream()
        .filter(mention -> !taken.contains(mention.own()))
        .toList();
  }

  private static List<TalkKey> own(NewMention found, Set<TalkKey> shared) {
    return found.keys().stream().filter(key -> !shared.contains(key)).toList();
  }
}
