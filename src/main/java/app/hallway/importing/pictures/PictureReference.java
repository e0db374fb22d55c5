package app.hallway.importing.pictures;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A picture that a report names.
 *
 * @param address as the parsed Markdown has it
 * @param line 1-based line of the Markdown
 */
record PictureReference(String address, int line) {
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);

  /** Pelican's words for the folders that it takes files from. */
  private static final Pattern GENERATOR_PREFIX =
      Pattern.compile("^[{|](?:static|filename|attach|photo)[}|]");

  private static final Pattern QUERY = Pattern.compile("[?#].*$", Pattern.DOTALL);

  /** Whether it lies elsewhere than in a file: on the network, or in the address itself. */
  boolean isRemote() {
    var url = address.strip().toLowerCase(Locale.ROOT).replace('\\', '/');
    return url.startsWith("//") || (hasScheme(url) && !url.startsWith("file:"));
  }

  /**
   * The file paths that the address may mean, likeliest first, with / between the parts: as it
   * stands, then without query and with percent-encoding undone. None where it names a file by an
   * absolute path of the machine, or leads elsewhere.
   */
  Set<String> filePaths() {
    var path = GENERATOR_PREFIX.matcher(address.strip()).replaceFirst("").replace('\\', '/');
    if (path.isEmpty() || path.startsWith("//") || hasScheme(path.toLowerCase(Locale.ROOT))) {
      return Set.of();
    }
    var bare = QUERY.matcher(path).replaceFirst("");
    var paths = new LinkedHashSet<String>(List.of(path, decoded(path), bare, decoded(bare)));
    paths.removeIf(candidate -> candidate.isBlank() || candidate.startsWith("//"));
    return paths;
  }

  private static boolean hasScheme(String lowerCase) {
    return SCHEME.matcher(lowerCase).matches() || isDrivePath(lowerCase);
  }

  private static boolean isDrivePath(String lowerCase) {
    return lowerCase.length() > 1 && lowerCase.charAt(1) == ':';
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).replace('\\', '/');
    } catch (IllegalArgumentException notEncoded) {
      return path;
    }
  }
}
