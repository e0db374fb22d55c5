package app.hallway.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that only lead to another one, which they hold: mail programs, documents and networks
 * put them before each link, and archives before each page. Pure text work: nothing is fetched.
 */
public final class Redirects {
  /** One within another; there are no honest ones that go deeper. */
  private static final int DEEPEST = 5;

  private static final int LONGEST = 8_000;

  /** By host and path, with the parameters that may hold the address. */
  private static final List<Redirect> KNOWN =
      List.of(
          Redirect.of("(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?/url", "q|url"),
          Redirect.of("[\\w.-]+\\.safelinks\\.protection\\.outlook\\.com/[^?]*", "url"),
          Redirect.of("(?:l|lm)\\.(?:facebook|instagram|messenger)\\.com/(?:l\\.php)?", "u"),
          Redirect.of("(?:www\\.|m\\.)?facebook\\.com/l\\.php", "u"),
          Redirect.of("(?:www\\.|m\\.)?youtube\\.com/redirect", "q"),
          Redirect.of("(?:www\\.)?linkedin\\.com/(?:redir/redirect|safety/go/?)", "url"),
          Redirect.of("out\\.reddit\\.com/[^?]*", "url"),
          Redirect.of("(?:www\\.)?(?:slack-redir\\.net/link|medium\\.com/r/?)", "url"),
          Redirect.of("(?:www\\.)?(?:vk\\.com/away\\.php|m\\.vk\\.com/away)", "to"),
          Redirect.of("t\\.umblr\\.com/redirect", "z"),
          Redirect.of("(?:link\\.zhihu\\.com|link\\.juejin\\.cn|link\\.csdn\\.net)/?", "target"),
          Redirect.of("(?:www\\.douban\\.com/link2|steamcommunity\\.com/linkfilter)/?", "url"),
          Redirect.of("duckduckgo\\.com/l/?", "uddg"));

  private static final Pattern ARCHIVED =
      Pattern.compile(
          "(?i)(?:https?:)?//(?:web\\.)?archive\\.org/(?:web/)?\\d{1,14}(?:[a-z]{2}_)?/(?<address>.+)");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#.][^\\s/?#]*\\S*");
  private static final Pattern BARE =
      Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[:/?#]\\S*)?");

  private Redirects() {}

  private record Redirect(Pattern address, Pattern parameter) {
    static Redirect of(String address, String parameters) {
      return new Redirect(
          Pattern.compile("(?i)(?:https?:)?//" + address),
          Pattern.compile("[?&](?:amp;)?(?:" + parameters + ")=([^&#]+)"));
    }

    Optional<String> target(String url) {
      int query = url.indexOf('?');
      if (query < 0 || !address.matcher(url.substring(0, query)).matches()) {
        return Optional.empty();
      }
      var found = parameter.matcher(url);
      return found.find(query)
          ? Optional.of(found.group(1)).flatMap(Redirects::decoded)
          : Optional.empty();
    }
  }

  /** Where an address leads in the end; itself where it leads nowhere else. */
  public static String target(String url) {
    var target = url;
    for (int depth = 0; depth < DEEPEST && mayLeadOn(target); depth++) {
      var next = next(target);
      if (next.isEmpty()) {
        return target;
      }
      target = next.get();
    }
    return target;
  }

  /** A quick look: most addresses are no redirects. */
  private static boolean mayLeadOn(String url) {
    return url.length() <= LONGEST && (url.indexOf('?') > 0 || url.contains("archive.org/"));
  }

  private static Optional<String> next(String url) {
    var archived = ARCHIVED.matcher(url);
    return archived.matches()
        ? whole(archived.group("address"))
        : KNOWN.stream().flatMap(known -> known.target(url).stream()).findFirst();
  }

  private static Optional<String> decoded(String parameter) {
    try {
      var decoded = URLDecoder.decode(parameter.replace("+", "%2B"), StandardCharsets.UTF_8);
      return whole(decoded.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** An address of the web, with its scheme; other things are not led to. */
  private static Optional<String> whole(String address) {
    if (ADDRESS.matcher(address).matches()) {
      return Optional.of(address);
    }
    var lower = address.toLowerCase(Locale.ROOT);
    return BARE.matcher(lower).matches() ? Optional.of("http://" + address) : Optional.empty();
  }
}
