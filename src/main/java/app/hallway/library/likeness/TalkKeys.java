package app.hallway.library.likeness;

import app.hallway.detect.links.LinkGrammar;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LinkRole;
import app.hallway.model.MentionId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKey;
import app.hallway.model.TalkLink;
import app.hallway.model.Telling;
import app.hallway.search.PlainWords;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by what a talk may be known again. */
public final class TalkKeys {
  private static final Set<LinkRole> IDENTIFYING = Set.of(LinkRole.SCHEDULE, LinkRole.VIDEO);

  private static final Pattern MOMENT = Pattern.compile("&t=\\w+$");
  private static final Pattern OF_MANY =
      Pattern.compile(
          "(?i)^(?:https?:)?//[^/?#]+/?(?:[?#].*)?$"
              + "|//[^/]*youtube\\.com/(?:playlist|channel/|user/|c/|@|results|hashtag|feed|live/?$)"
              + "|//[^/]*vimeo\\.com/(?:\\D[^/]*/?$|album/\\d+/?$|showcase/\\d+/?$|channels/[^/]+/?$)"
              + "|//[^/]*bilibili\\.com/(?!video/)|//[^/]*twitch\\.tv/(?!videos/)"
              + "|/(?:schedules?|agenda|program(?:ma|me)?|timetable|fahrplan|sessions?|talks?|videos?"
              + "|recordings?|speakers?|lineup|keynotes?|index)(?:\\.\\w+)?/?(?:[?#].*)?$"
              + "|/(?:schedule|agenda|program(?:me)?|timetable)/(?:\\d{4}-\\d\\d?-\\d\\d?|[^/]*\\bday\\b[^/]*"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/?(?:[?#].*)?$"
              + "|/speakers?/[^/]+/?$|//[^/]*sched\\.(?:com|org)/(?!event/)");

  private TalkKeys() {}

  /** Whether there is anything to learn. */
  public static boolean isDue(Session session) {
    return !session.mentions().withoutKeys().isEmpty()
        || !session.ownTellings().withoutKeys().isEmpty();
  }

  /** Undo, and older programs, left talks without keys, or without those of now. */
  public static void learn(Session session) {
    for (var mention : session.mentions().withoutKeys()) {
      session.mentions().addKeys(new MentionId(mention.id()), of(mention));
    }
    for (var own : session.ownTellings().withoutKeys()) {
      session.ownTellings().addKeys(own, of(own.telling()));
    }
  }

  public static List<TalkKey> of(DetectedTalk talk) {
    return of(talk.telling());
  }

  public static List<TalkKey> of(Mention mention) {
    return of(mention.telling());
  }

  public static List<TalkKey> of(Telling telling) {
    var keys = new ArrayList<TalkKey>();
    telling.links().stream()
        .flatMap(link -> addresses(link).stream())
        .distinct()
        .map(TalkKey.Link::new)
        .forEach(keys::add);
    keys.add(title(telling.title()));
    telling.speakers().stream().map(TalkKeys::speaker).forEach(keys::add);
    return keys;
  }

  /** Those of several talks of one report, such as a playlist's: they tell neither. */
  public static Set<TalkKey> ofSeveral(List<List<TalkKey>> keysOfTalks) {
    return keysOfTalks.stream()
        .flatMap(keys -> keys.stream().distinct())
        .filter(key -> !(key instanceof TalkKey.Speaker))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * The canonical forms of a link that stands for one talk; none where it may stand for more. A
   * recording that is entered at a moment is also known without it.
   */
  public static List<String> addresses(TalkLink link) {
    if (!IDENTIFYING.contains(link.role()) || link.isExpected() || isOfMany(link.url())) {
      return List.of();
    }
    var address = LinkGrammar.canonical(link.url());
    var whole = MOMENT.matcher(address).replaceFirst("");
    return whole.equals(address) ? List.of(address) : List.of(address, whole);
  }

  /** The canonical form of any link, without the moment at which a recording is entered. */
  public static String address(String url) {
    return MOMENT.matcher(LinkGrammar.canonical(url)).replaceFirst("");
  }

  /** A channel, a playlist, a site's front page, a schedule as a whole or a day of it. */
  private static boolean isOfMany(String url) {
    return OF_MANY.matcher(url).find();
  }

  public static TalkKey.Title title(String title) {
    return new TalkKey.Title(PlainWords.of(title));
  }

  public static TalkKey.Speaker speaker(Speaking speaker) {
    return new TalkKey.Speaker(PlainWords.of(speaker.name()));
  }
}
