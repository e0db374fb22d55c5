package app.hallway.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses an article may carry. */
final class AllowedAddresses {
  private static final Set<String> LINKS = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

  /** Browsers skip these inside a scheme's name. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\s]+");

  private AllowedAddresses() {}

  /** Whether a link may lead there: http, https, mailto, an anchor, or a relative address. */
  static boolean mayLinkTo(String address) {
    var scheme = SCHEME.matcher(INVISIBLE.matcher(address).replaceAll(""));
    return !scheme.find() || LINKS.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
