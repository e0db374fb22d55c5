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
  private final Set<TalkId> taken = new HashSet<>();

  TalkMatching(Session session) {
    this.session = session;
  }

  void match(ReportId report, VersionId version, NewVersion arriving) {
    var shared = keysOfSeveral(arriving.mentions());
    int position = 0;
    for (var found : arriving.mentions()) {
      var talk =
          known(report, found, arriving.event(), shared).orElseGet(() -> session.talks().add());
      taken.add(talk);
      session.mentions().add(version, talk, position++, found);
    }
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

  private Optional<TalkId> known(
      ReportId report, NewMention found, @Nullable String event, Set<String> shared) {
    var own = found.keys().stream().filter(key -> !shared.contains(key)).toList();
    return byLink(own).or(() -> byTitle(report, found.talk(), event, own));
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
  private Optional<TalkId> byTitle(
      ReportId report, DetectedTalk talk, @Nullable String event, List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith("title:"))
        .flatMap(key -> session.mentions().withKey(key).stream())
        .filter(mention -> !taken.contains(mention.talk()))
        .filter(mention -> isSame(mention, report, talk, event))
        .map(Mention::talk)
        .findFirst();
  }

  private static boolean isSame(
      Mention mention, ReportId report, DetectedTalk talk, @Nullable String event) {
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
