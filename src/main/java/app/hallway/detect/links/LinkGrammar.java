package app.hallway.detect.links;

import app.hallway.model.LinkRole;
import app.hallway.model.Redirects;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the addresses in reports stand for. Pure text work: nothing is fetched. */
public final class LinkGrammar {
  private static final int LONGEST = 2000;
  private static final List<LinkRule> RULES =
      List.of(
          LinkRule.whole(
              LinkRole.SLIDES,
              "^https?://(?:static\\.sched\\.com/hosted_files|hosted-files\\.sched\\.co)/"),
          LinkRule.whole(
              LinkRole.VIDEO,
              "^https?://(?:[^/]*\\.)?(?:media\\.ccc\\.de/(?:v|browse)/|infoq\\.com/presentations/|channel9\\.msdn\\.com/events/.+/.+|parleys\\.com/(?:play|talk)/|confreaks\\.(?:tv|com)/(?:videos|events)/|bilibili\\.com/video/|pyvideo\\.org/.+|dailymotion\\.com/video/|twitch\\.tv/videos/|livestream\\.com/.+/videos/|ustream\\.tv/recorded/|peertube\\.[^/]+/(?:w|videos)/|video\\.fosdem\\.org/.+|v\\.youku\\.com/|v\\.qq\\.com/|[^/]+/courses?/(?:[^?]*/)?lectures?\\b|nicovideo\\.jp/watch/)"),
          LinkRule.whole(
              LinkRole.SLIDES,
              "^https?://(?:[^/]*\\.)?(?:speakerdeck\\.com/[^/]+/[^/]+|slideshare\\.net/[^/]+/[^/]+|slides\\.com/[^/]+/[^/]+|docs\\.google\\.com/presentation/|noti\\.st/[^/]+/[^/]+|slid\\.es/|prezi\\.com/|www\\.icloud\\.com/keynote/|de\\.slideshare\\.net/)"),
          LinkRule.whole(
              LinkRole.SCHEDULE,
              "^https?://(?:[^/]+\\.sched\\.(?:com|org)/event/|sched\\.co/\\w+|[^/]+\\.sched\\.com/?\\?.*event)"),
          LinkRule.whole(
              LinkRole.SCHEDULE,
              "^https?://[^/]*(?:pretalx|cfp|sessionize|pretix)[^/]*/.*(?:talk|session|event)s?/"),
          LinkRule.whole(LinkRole.SLIDES, "^[^?#]*\\.(?:pdf|pptx?|key|odp)(?:[?#].*)?$"),
          LinkRule.whole(LinkRole.VIDEO, "^[^?#]*\\.(?:mp4|webm|mov|mp3|ogv|m4v|ogg)(?:[?#].*)?$"),
          LinkRule.whole(LinkRole.SLIDES, "^https?://[^/]*(?:slides?|decks?)\\.[^/]+/.+"),
          LinkRule.of(LinkRole.SLIDES, "/(?:slides|decks?)(?:/|\\.html|$)"),
          LinkRule.of(
              LinkRole.SCHEDULE,
              "/(?:sessions?|talks?|presentations?|schedules?|agenda|program(?:ma|me)?|fahrplan|timetable|speakers?|keynotes?|events/\\d+|vortraege|charlas|ponentes|proposals?|lectures?|conferencier|sesiones)(?:/[^?]*)?(?:/|/#|#|\\?)[^/]*[\\w-]{2,}"),
          LinkRule.whole(
              LinkRole.SCHEDULE,
              "^https?://(?:www\\.|\\d{4}\\.)?[^/]*(?:conf|konf|con|summit|kaigi|days|camp|congress|fest)(?:-?\\d{2,4})?\\.[a-z]{2,6}(?:/[^/?#]+)*?/20\\d\\d(?:/[^/?#]+)*/(?!index|home|about|sponsors?|venue|tickets?|registration|register|blog|news|faq|cfp|team|images?|img)[\\w%.-]{4,}/?$"),
          LinkRule.of(LinkRole.SCHEDULE, "talkview\\.php\\?|/schedule/detail/|/fahrplan/events/"));
  private static final Pattern SCHED =
      Pattern.compile(
          "(?i)^https?://(?:([\\w-]+)\\.sched\\.(?:com|org)/event/|sched\\.co/)(\\w+)(?:/([^?#]*))?");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)^https?://(?:www\\.|mobile\\.|[a-z]{2}\\.)?(?:(?:twitter|x|github)\\.com/@?\\w{2,40}/?(?:\\?.*)?$|linkedin\\.com/in/|[^/]+/@\\w+$)");
  private static final Set<String> TRACKING =
      Set.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "fbclid",
          "gclid",
          "si",
          "feature",
          "pp",
          "list",
          "index",
          "iframe",
          "ab_channel",
          "ref",
          "source",
          "ocid",
          "wt.mc_id",
          "w",
          "sidebar",
          "bg");

  private LinkGrammar() {}

  /** What stands behind an address, as far as the address alone tells. */
  public static LinkRole role(String written) {
    var url = Redirects.target(written);
    if (url.length() > LONGEST) {
      return LinkRole.OTHER;
    }
    var address = KeptCopy.original(url);
    return VideoAddress.canonical(address)
        .map(video -> LinkRole.VIDEO)
        .or(() -> RULES.stream().filter(rule -> rule.fits(address)).map(LinkRule::role).findFirst())
        .orElseGet(() -> isCode(address) ? LinkRole.CODE : LinkRole.OTHER);
  }

  /**
   * One form for all addresses of one thing: {@code sched.co/ID} and {@code
   * EVENT.sched.com/event/ID/slug} are equal, so are all forms of a YouTube video and a page and
   * its copy in an archive; tracking parameters go, a start time stays. Redirects are seen through.
   */
  public static String canonical(String written) {
    if (written.length() > LONGEST) {
      return written;
    }
    var address = KeptCopy.original(Redirects.target(written));
    return VideoAddress.canonical(address).orElseGet(() -> withoutDress(address));
  }

  private static String withoutDress(String url) {
    var sched = SCHED.matcher(url);
    return sched.find() ? "https://sched.co/" + sched.group(2) : withoutTracking(url);
  }

  /** The key of the event whose programme an address belongs to, such as {@code kccncna2022}. */
  public static Optional<String> eventKey(String url) {
    var sched = SCHED.matcher(Redirects.target(url));
    return sched.find()
        ? Optional.ofNullable(sched.group(1)).map(k -> k.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** A profile, as far as the address tells. */
  public static boolean leadsToPerson(String url) {
    return PERSON.matcher(Redirects.target(url)).find();
  }

  private static boolean isCode(String url) {
    return CODE.matcher(url).matches();
  }

  private static final Pattern CODE =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org)/[^/]+/[^/]+.*");

  private static String withoutTracking(String url) {
    try {
      var uri = new URI(url);
      if (uri.getHost() == null) {
        return url;
      }
      var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
      var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/$", "");
      return "https://" + host + path + query(uri.getRawQuery()) + fragment(uri.getRawFragment());
    } catch (URISyntaxException e) {
      return url;
    }
  }

  private static String query(String raw) {
    var kept = new TreeMap<String, String>();
    for (var pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      var key = equals < 0 ? pair : pair.substring(0, equals);
      if (!pair.isEmpty() && !TRACKING.contains(key.toLowerCase(Locale.ROOT))) {
        kept.put(key, pair);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept.values());
  }

  private static String fragment(String raw) {
    return raw == null || raw.isEmpty() ? "" : "#" + raw;
  }
}
