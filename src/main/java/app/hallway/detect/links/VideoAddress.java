package app.hallway.detect.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows a recording by any of the addresses that lead to it: short and embedded ones, those of
 * other front ends (Invidious, Piped), of its picture, and those that share it.
 */
final class VideoAddress {
  private static final String ID = "([\\w-]{6,})";

  private static final String PATH =
      "(?:(?:watch|watch_popup|latest_version)?/?\\?(?:[^#]*&)?(?:v|id)=|(?:watch|embed|live|shorts|v|e|vi|vi_webp)/)"
          + "(?!(?:videoseries|live_stream)\\b)"
          + ID;

  /** How the address of such a recording begins, but for its id. */
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?i)^(?:(?:https?:)?//)?(?:(?:[\\w-]+\\.)?youtube(?:-nocookie)?\\.com/|youtube\\.googleapis\\.com/"
              + "|(?:i\\d?|img)\\.(?:ytimg|youtube)\\.com/)"
              + PATH);

  /** A cheap look before the others. */
  private static final Pattern MAY_BE_ONE =
      Pattern.compile("(?i)youtu|ytimg|watch|invidi|piped|yewtu|tube|puffyan|//inv\\.|//yt\\.");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?i)^(?:(?:https?:)?//)?(?:www\\.)?youtu\\.be/(?:watch\\?(?:[^#]*&)?v=|(?:embed|live|shorts|v)/)?"
              + "(?!(?:playlist|watch|embed|live|shorts)\\b)"
              + ID);

  private static final Pattern FRONT_END =
      Pattern.compile(
          "(?i)^(?:(?:https?:)?//)?(?:[\\w.-]*\\b(?:invidious|piped|invidio|yewtu|poketube|viewtube|cloudtube)\\b[\\w.-]*"
              + "|inv\\.[\\w.-]+|yt\\.[\\w.-]+|vid\\.puffyan\\.us|tube\\.cadence\\.moe)(?::\\d+)?/(?:"
              + PATH
              + "|([\\w-]{11})(?:[?#].*)?$)");

  /** Elsewhere only an address that has the form of one, with an id of just its length. */
  private static final Pattern LIKE_ONE =
      Pattern.compile("(?i)^https?://[^/?#]+/watch\\?(?:[^#]*&)?v=([\\w-]{11})(?:[&#].*)?$");

  private static final Pattern SHARED =
      Pattern.compile(
          "(?i)^(?:(?:https?:)?//)?(?:[\\w-]+\\.)?youtube\\.com/(?:attribution_link|oembed|redirect|signin)/?\\?(?:[^#]*&)?(?:u|url|q|next)=([^&#]+)");

  private static final Pattern KEPT =
      Pattern.compile(
          "(?i)^https?://archive\\.org/(?:details|embed|download)/youtube-([\\w-]{11})(?:[/?#].*)?$");

  private static final Pattern VIMEO =
      Pattern.compile(
          "(?i)^(?:(?:https?:)?//)?(?:www\\.|player\\.)?vimeo\\.com/(?:video/|album/\\d+/video/|showcase/\\d+/video/|channels/[^/]+/|groups/[^/]+/videos/)?(\\d+)");

  private static final Pattern TIME = Pattern.compile("[?&#](?:t|start|time_continue)=([0-9hms]+)");

  private VideoAddress() {}

  /** Without the moment at which the recording is entered; empty for what is no recording. */
  private static Optional<String> bare(String url) {
    return id(url)
        .map(id -> "https://www.youtube.com/watch?v=" + id)
        .or(() -> first(VIMEO, url).map(id -> "https://vimeo.com/" + id));
  }

  private static Optional<String> id(String url) {
    return !MAY_BE_ONE.matcher(url).find()
        ? Optional.empty()
        : first(YOUTUBE, url)
            .or(() -> first(SHORT, url))
            .or(() -> first(FRONT_END, url))
            .or(() -> first(LIKE_ONE, url))
            .or(() -> first(KEPT, url));
  }

  private static Optional<String> first(Pattern pattern, String url) {
    var match = pattern.matcher(url);
    if (!match.find()) {
      return Optional.empty();
    }
    var last = match.group(match.groupCount());
    return Optional.of(last == null ? match.group(1) : last);
  }

  /** The one form of the addresses of a recording; empty for what is none. */
  static Optional<String> canonical(String url) {
    var shared = first(SHARED, url);
    if (shared.isPresent()) {
      return canonical(target(decoded(shared.get())));
    }
    var time = TIME.matcher(url);
    return bare(url).map(address -> address + (time.find() ? "&t=" + time.group(1) : ""));
  }

  private static String target(String url) {
    return url.startsWith("/") && !url.startsWith("//") ? "https://www.youtube.com" + url : url;
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return url;
    }
  }
}
