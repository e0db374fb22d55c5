package app.hallway.detect.links;

import java.util.regex.Pattern;

/** The address of a page at one that keeps copies of pages. */
final class KeptCopy {
  private static final int DEEPEST = 4;
  private static final Pattern COPY =
      Pattern.compile(
          "(?i)^(?:https?:)?//(?:(?:web|wayback|www)\\.)?archive\\.org/(?:web/|wayback/)?(?:\\d{1,14}(?:[a-z]{2}_)?/|\\*/)?(?=(?:https?:/|www\\.|youtu))"
              + "|^(?:https?:)?//archive\\.(?:ph|is|today|li|vn|fo|md)/(?:o/\\w+/|\\d{4,14}/|newest/|latest/)?(?=https?:/)"
              + "|^(?:https?:)?//webcache\\.googleusercontent\\.com/search\\?q=cache:(?:[\\w-]+:)?(?=https?:/)");
  private static final Pattern ONE_SLASH = Pattern.compile("(?i)^(https?):/+");

  private KeptCopy() {}

  /** What was copied; any other address as it is. */
  static String original(String url) {
    var address = url;
    for (int i = 0; i < DEEPEST && mayBeOne(address); i++) {
      var copy = COPY.matcher(address);
      if (!copy.find()) {
        return address;
      }
      address = ONE_SLASH.matcher(address.substring(copy.end())).replaceFirst("$1://");
    }
    return address;
  }

  private static boolean mayBeOne(String url) {
    return url.contains("archive.") || url.contains("webcache.");
  }
}
