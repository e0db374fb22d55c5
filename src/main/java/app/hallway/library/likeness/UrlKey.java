package app.hallway.library.likeness;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What two addresses of one page have in common. */
public final class UrlKey {
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*)([^#]*)");
  private static final Pattern TRACKING =
      Pattern.compile("[?&](?:utm_[a-z]+|fbclid|gclid|ref)=[^&]*");
  private static final Pattern INDEX = Pattern.compile("/(?:index\\.html?)?$");

  private UrlKey() {}

  /** Empty for what is no web address, and for a site's front page: that is no report's own. */
  public static Optional<String> of(String url) {
    var matcher = WEB.matcher(url.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var path = INDEX.matcher(matcher.group(2)).replaceFirst("");
    var query = TRACKING.matcher(matcher.group(3)).replaceAll("");
    return path.isEmpty() && query.isEmpty()
        ? Optional.empty()
        : Optional.of(matcher.group(1).toLowerCase(Locale.ROOT) + path + query);
  }
}
