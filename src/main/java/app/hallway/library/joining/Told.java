package app.hallway.library.joining;

import app.hallway.library.likeness.GenericTitles;
import app.hallway.library.likeness.NearTitles;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKey;
import app.hallway.model.TalkLink;
import app.hallway.model.Telling;
import app.hallway.search.PlainWords;
import app.hallway.store.talks.SourcedTelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one source tells of a talk, ready to be compared with what another does. */
record Told(
    String title,
    Map<TalkKey.Speaker, String> speakers,
    @Nullable String day,
    List<TalkLink> links,
    @Nullable String event) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  static Told of(SourcedTelling told) {
    return of(told.telling(), told.event());
  }

  static Told of(Telling telling, @Nullable String event) {
    return new Told(
        telling.title(), names(telling.speakers()), telling.day(), telling.links(), event);
  }

  /** By the form in which they are compared. */
  private static Map<TalkKey.Speaker, String> names(List<Speaking> speakers) {
    return speakers.stream()
        .collect(Collectors.toMap(TalkKeys::speaker, Speaking::name, (one, same) -> one));
  }

  /** The names that both have, as this one writes them. */
  List<String> sharedSpeakers(Told other) {
    return speakers.entrySet().stream()
        .filter(entry -> other.speakers.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** Both name speakers, and nobody twice. */
  boolean hasOtherSpeakers(Told other) {
    return !speakers.isEmpty() && !other.speakers.isEmpty() && sharedSpeakers(other).isEmpty();
  }

  /** A link of a role, in canonical form, that both have. */
  Optional<String> sharedLink(LinkRole role, Told other) {
    var theirs = other.links(role);
    return links(role).stream().filter(theirs::contains).sorted().findFirst();
  }

  /** Both have a page of the same schedule of their own. */
  boolean hasOtherSession(Told other) {
    var mine = sessions();
    var theirs = other.sessions();
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private Set<String> sessions() {
    return links(LinkRole.SCHEDULE).stream()
        .filter(link -> link.startsWith("https://sched.co/"))
        .collect(Collectors.toSet());
  }

  private Set<String> links(LinkRole role) {
    return links.stream()
        .filter(link -> link.role() == role)
        .flatMap(link -> TalkKeys.addresses(link).stream())
        .collect(Collectors.toSet());
  }

  /** By what others may be known that have a link of it. */
  List<TalkKey> linkKeys() {
    return links.stream()
        .flatMap(link -> TalkKeys.addresses(link).stream())
        .distinct()
        .<TalkKey>map(TalkKey.Link::new)
        .toList();
  }

  /** The same edition: a name without a number may stand for many. */
  boolean isAtSameEvent(Told other) {
    return event != null && event.equals(other.event) && event.chars().anyMatch(Character::isDigit);
  }

  boolean isAtOtherEvent(Told other) {
    return event != null && other.event != null && !event.equals(other.event);
  }

  boolean isOnOtherDay(Told other) {
    return day != null && other.day != null && !PlainWords.of(day).equals(PlainWords.of(other.day));
  }

  private boolean isInOtherYear(Told other) {
    var mine = years();
    var theirs = other.years();
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private Set<String> years() {
    return event == null
        ? Set.of()
        : YEAR.matcher(event).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** Titles aside, what the one says can hardly be true of the other. */
  boolean speaksAgainst(Told other) {
    return hasOtherSession(other)
        || isInOtherYear(other)
        || (hasOtherSpeakers(other)
            && (saysLittle() || !NearTitles.isOfTheSameWords(title, other.title)));
  }

  /** They have more in common than links. */
  boolean agreesWith(Told other) {
    return !sharedSpeakers(other).isEmpty()
        || (NearTitles.agree(title, other.title) && !saysLittle());
  }

  boolean saysLittle() {
    return GenericTitles.isGeneric(title, event);
  }
}
