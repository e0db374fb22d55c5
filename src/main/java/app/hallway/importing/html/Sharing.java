package app.hallway.importing.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links that pass a page on. A link to a person's place on such a site is none. */
final class Sharing {
  /** Where sites take what is shared, by the name of the site. */
  private static final Map<String, Pattern> PATHS =
      Map.ofEntries(
          path("twitter", "intent/(?:tweet|post|retweet)|share|home\\?status"),
          path("x", "intent/(?:tweet|post|retweet)|share|home\\?status"),
          path("facebook", "sharer|share\\.php|share\\?|dialog/(?:share|feed|send)"),
          path("linkedin", "share|cws|feed/\\?share"),
          path("reddit", "(?:r/[^/]+/)?submit"),
          path("ycombinator", "submitlink"),
          path("pinterest", "pin/create"),
          path("google", "share|bookmarks/mark"),
          path("t", "share"),
          path("telegram", "share"),
          path("getpocket", "save|edit"),
          path("whatsapp", "send"),
          path("wa", "\\?text"),
          path("tumblr", "share|widgets/share"),
          path("hatena", "entry|add"),
          path("weibo", "share"),
          path("line", "R/msg|lineit/share"),
          path("mastodonshare", ""),
          path("flipboard", "bookmarklet"),
          path("bsky", "intent/compose"),
          path("threads", "intent"),
          path("vk", "share"),
          path("ok", "dk|offer"),
          path("xing", "spi|app/user"),
          path("buffer", "add|share"),
          path("bufferapp", "add|share"),
          path("addtoany", "share|add_to"),
          path("digg", "submit"),
          path("stumbleupon", "submit"),
          path("instapaper", "edit|hello2"));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?:)?//(?:[\\w-]+\\.)*?([\\w-]+)\\.(?:com?\\.)?[a-z]{2,6}/(.{0,60}).*",
          Pattern.DOTALL);

  private static final Pattern SCHEME =
      Pattern.compile("(?:whatsapp|tg|fb-messenger):.*|mailto:\\?.*", Pattern.DOTALL);

  private Sharing() {}

  static boolean isSharing(Element link) {
    var address = link.attr("href").strip();
    if (!address.contains("//")) {
      return SCHEME.matcher(address).matches();
    }
    var parts = ADDRESS.matcher(address);
    return (parts.matches() && takesShares(parts)) || SCHEME.matcher(address).matches();
  }

  private static boolean takesShares(Matcher parts) {
    var path = PATHS.get(parts.group(1));
    return path != null && path.matcher(parts.group(2)).lookingAt();
  }

  private static Map.Entry<String, Pattern> path(String site, String path) {
    return Map.entry(site, Pattern.compile(path));
  }
}
