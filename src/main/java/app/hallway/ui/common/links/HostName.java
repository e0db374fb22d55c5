package app.hallway.ui.common.links;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a site in the one form in which it is looked up.
 *
 * @param ascii other alphabets as punycode
 * @param port with its colon, or empty
 * @param letters the name in its own alphabet; empty where that is ASCII or cannot be shown
 */
record HostName(String ascii, String port, String letters) {
  private static final int LONGEST = 253;
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{1,5})?)?");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.(?!$)|\\.?$))+");

  /** Browsers read such a name as numbers: a zero before one as octal, one alone as all four. */
  private static final Pattern NUMBER_LAST = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

  /** Letters that older and newer rules for names take to different sites. */
  private static final Pattern DISPUTED = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

  /** Reads a host with or without a port; empty where it is none, or none for certain. */
  static Optional<HostName> of(String hostAndPort) {
    var parts = HOST_AND_PORT.matcher(hostAndPort);
    if (!parts.matches() || DISPUTED.matcher(hostAndPort).find()) {
      return Optional.empty();
    }
    var port = parts.group(2) == null ? "" : ":" + parts.group(2);
    return ascii(parts.group(1))
        .filter(HostName::isCertain)
        .map(ascii -> new HostName(ascii, port, lettersOf(ascii)));
  }

  String withPort() {
    return ascii + port;
  }

  private static Optional<String> ascii(String host) {
    try {
      var name = ASCII.matcher(host).matches() ? host : IDN.toASCII(host);
      return Optional.of(name.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static boolean isCertain(String ascii) {
    if (ascii.startsWith("[")) {
      return true;
    }
    return ascii.length() <= LONGEST
        && NAME.matcher(ascii).matches()
        && (!NUMBER_LAST.matcher(ascii).matches() || FOUR_NUMBERS.matcher(ascii).matches());
  }

  private static String lettersOf(String ascii) {
    var letters = ascii.contains("xn--") ? IDN.toUnicode(ascii) : ascii;
    return letters.equals(ascii) || !letters.codePoints().allMatch(HostName::isShown)
        ? ""
        : letters;
  }

  private static boolean isShown(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        || codePoint == '-'
        || codePoint == '.';
  }
}
