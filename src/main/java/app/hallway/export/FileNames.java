package app.hallway.export;

import app.hallway.export.Catalogue.Entry;
import app.hallway.model.FileOwner;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each thing of a library that may have a file a name that Linux, macOS, Windows and Obsidian
 * accept, and that nothing else has, whatever their case. What came first has the plain name.
 */
final class FileNames {
  /** Leaves room for a suffix below the 255 bytes that common file systems allow. */
  private static final int MAX_BYTES = 180;

  private static final Pattern DASHED = Pattern.compile("\\s*[:|/\\\\]+\\s*");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>\"?*#^\\[\\]]+");

  /** Control, lone surrogate, private and unassigned characters, and invisible format ones. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200c\\u200d]]");

  /** All that is seen as a gap or begins a new line anywhere. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

  private static final Pattern AWKWARD_START = Pattern.compile("^[ .\\-~]+");
  private static final Pattern AWKWARD_END = Pattern.compile("[ .\\-]+$");

  /** What Windows keeps for devices, with or without blanks and an extension. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(?:com|lpt)[0-9\\u00b9\\u00b2\\u00b3])"
              + " *(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private final String ending;
  private final Map<FileOwner, Name> names = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Names things in groups, each in the order of its ids.
   *
   * @param ending of all the names, with its dot
   */
  @SafeVarargs
  FileNames(String ending, List<Entry>... groups) {
    this.ending = ending;
    for (var group : groups) {
      group.stream()
          .sorted(Comparator.comparingLong(entry -> entry.owner().id()))
          .forEach(entry -> names.put(entry.owner(), name(entry)));
    }
  }

  /** What a file of the layout is about has the plain name before a report that has none. */
  static FileNames of(Layout layout, String ending, Catalogue catalogue) {
    return switch (layout) {
      case REPORT -> new FileNames(ending, catalogue.reports(), catalogue.talks());
      case TALK -> new FileNames(ending, catalogue.talks(), catalogue.reports());
      case EVENT ->
          new FileNames(ending, catalogue.events(), catalogue.reports(), catalogue.talks());
    };
  }

  private record Name(String plain, String own) {}

  private Name name(Entry entry) {
    return new Name(plain(entry.title()), of(entry.title(), entry.owner().id()));
  }

  /**
   * A file for something that was named.
   *
   * @throws IllegalArgumentException where it was not
   */
  ExportFile file(FileOwner owner, String content) {
    var name = names.get(owner);
    if (name == null) {
      throw new IllegalArgumentException("no name for " + owner);
    }
    boolean sole = bearers.getOrDefault(sameFile(name.plain()), 0) == 1;
    return new ExportFile(name.own(), owner, sole, content);
  }

  private String plain(String title) {
    return plain(title, ending);
  }

  /** What a file is called where nothing else is called so. */
  static String plain(String title, String ending) {
    return stem(title) + ending;
  }

  String of(String title, long id) {
    var plain = plain(title);
    bearers.merge(sameFile(plain), 1, Integer::sum);
    var name = plain;
    for (int attempt = 1; !taken.add(sameFile(name)); attempt++) {
      name = other(plain, id, attempt);
    }
    return name;
  }

  /**
   * What a file is called where its name is taken.
   *
   * @param attempt counted from 1
   */
  static String other(String name, long id, int attempt) {
    var number = id + (attempt == 1 ? "" : "-" + (attempt - 1));
    int ending = name.lastIndexOf('.');
    return name.substring(0, ending) + " (" + number + ")" + name.substring(ending);
  }

  private static String stem(String title) {
    var lines = SPACES.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ");
    var visible = INVISIBLE.matcher(lines).replaceAll("");
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

  /** The same for names that some file system takes for one. */
  static String sameFile(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
