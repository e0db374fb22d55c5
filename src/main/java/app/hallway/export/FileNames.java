package app.hallway.export;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each exported file a name that Linux, macOS, Windows and Obsidian accept, and that no other
 * file of the same export has, whatever their case.
 */
final class FileNames {
  /** Leaves room for a suffix below the 255 bytes that common file systems allow. */
  private static final int MAX_BYTES = 180;

  private static final Pattern DASHED = Pattern.compile("\\s*[:|/\\\\]+\\s*");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>\"?*#^\\[\\]]+");

  /** Control, lone surrogate, private and unassigned characters, and invisible format ones. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200c\\u200d\\s]]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern AWKWARD_START = Pattern.compile("^[ .\\-~]+");
  private static final Pattern AWKWARD_END = Pattern.compile("[ .\\-]+$");

  /** What Windows keeps for devices, with or without an extension. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> taken = new HashSet<>();

  /**
   * A name for a Markdown file.
   *
   * @param id tells files of the same title apart, so that a name does not depend on its neighbours
   */
  String markdown(String title, long id) {
    var stem = stem(title);
    var name = stem + ".md";
    for (int attempt = 0; !taken.add(sameFile(name)); attempt++) {
      name = stem + " (" + id + (attempt == 0 ? "" : "-" + attempt) + ").md";
    }
    return name;
  }

  private static String stem(String title) {
    var visible =
        INVISIBLE.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll("");
    var dashed = DASHED.matcher(visible).replaceAll(" - ").replace("%%", "%");
    var spaced = SPACES.matcher(FORBIDDEN.matcher(dashed).replaceAll(" ")).replaceAll(" ");
    var trimmed = trim(shorten(trim(spaced)));
    if (trimmed.isEmpty()) {
      return "Untitled";
    }
    return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }

  private static String trim(String name) {
    return AWKWARD_END.matcher(AWKWARD_START.matcher(name).replaceFirst("")).replaceFirst("");
  }

  /** Cuts between characters as people see them, so that no emoji is left in half. */
  private static String shorten(String name) {
    if (bytes(name) <= MAX_BYTES) {
      return name;
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(name);
    int end = 0;
    for (int next = characters.next();
        next != BreakIterator.DONE && bytes(name.substring(0, next)) <= MAX_BYTES;
        next = characters.next()) {
      end = next;
    }
    return name.substring(0, end);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String sameFile(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
