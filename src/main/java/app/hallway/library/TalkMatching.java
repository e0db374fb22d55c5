package app.hallway.library;

import app.hallway.model.DetectedTalk;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.VersionId;
import app.hallway.store.Mention;
import app.hallway.store.NewVersion;
import app.hallway.store.NewVersion.NewMention;
import app.hallway.store.Session;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ties what a version tells to the talks that the library knows, so that a talk exists once. Rather
 * two talks for one than one for two.
 */
final class TalkMatching {
  private final Session session;
  private final ReportId report;
  private final NewVersion arriving;
  private final Set<TalkId> taken = new HashSet<>();

  TalkMatching(Session session, ReportId report, NewVersion arriving) {
    this.session = session;
    this.report = report;
    this.arriving = arriving;
  }

  /** Adds what the new version tells; null where there is no version before it. */
  void match(@Nullable VersionId before, VersionId version) {
    var known = new IdentityHashMap<NewMention, TalkId>();
    var shared = keysOfSeveral(arriving.mentions());
    for (var found : arriving.mentions()) {
      known(found, shared).filter(taken::add).ifPresent(talk -> known.put(found, talk));
    }
    if (before != null) {
      retitled(before, known);
    }
    int position = 0;
    for (var found : arriving.mentions()) {
      var talk = known.computeIfAbsent(found, unknown -> session.talks().add());
      session.mentions().add(version, talk, position++, found);
    }
  }

  /** Talks whose title the author only mended. */
  private void retitled(VersionId before, IdentityHashMap<NewMention, TalkId> known) {
    var gone =
        session.mentions().in(before).stream()
            .filter(mention -> !taken.contains(mention.talk()))
            .toList();
    var open = arriving.mentions().stream().filter(found -> !known.containsKey(found)).toList();
    NearTitles.pair(gone, open, known::put);
  }

  /** A link that two talks of one report share, such as a playlist's, tells neither. */
  private static Set<String> keysOfSeveral(List<NewMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.keys().stream().distinct())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Optional<TalkId> known(NewMention found, Set<String> shared) {
    var own = found.keys().stream().filter(key -> !shared.contains(key)).toList();
    return byLink(own).or(() -> byTitle(found.talk(), own));
  }

  private Optional<TalkId> byLink(List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith("link:"))
        .map(session.mentions()::withKey)
        .map(this::onlyTalk)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<TalkId> onlyTalk(List<Mention> mentions) {
    var talks = mentions.stream().map(Mention::talk).distinct().toList();
    return talks.size() == 1 && !taken.contains(talks.getFirst())
        ? Optional.of(talks.getFirst())
        : Optional.empty();
  }

  /** In the same report the title is enough; elsewhere event and a speaker must be the same too. */
  private Optional<TalkId> byTitle(DetectedTalk talk, List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith("title:"))
        .flatMap(key -> session.mentions().withKey(key).stream())
        .filter(mention -> !taken.contains(mention.talk()))
        .filter(mention -> isSame(mention, talk))
        .map(Mention::talk)
        .findFirst();
  }

  private boolean isSame(Mention mention, DetectedTalk talk) {
    var event = arriving.event();
    return mention.report().equals(report)
        || (event != null && event.equals(mention.event()) && sharesSpeaker(mention, talk));
  }

  private static boolean sharesSpeaker(Mention mention, DetectedTalk talk) {
    var names = names(talk.speakers());
    return names(mention.speakers()).stream().anyMatch(names::contains);
  }

  private static Set<String> names(List<Speaking> speakers) {
    return speakers.stream().map(TalkKeys::speaker).collect(Collectors.toSet());
  }
}
