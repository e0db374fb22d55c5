package app.hallway.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Fonts of the system that a PDF can hold: those with TrueType outlines. */
final class SystemFonts {
  private static final int DEEPEST = 5;
  private static final int MOST = 4;

  private SystemFonts() {}

  static List<Path> folders() {
    var home = Path.of(System.getProperty("user.home", ""));
    return Stream.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            home.resolve("Library/Fonts"),
            Path.of(System.getenv().getOrDefault("WINDIR", "C:\\Windows"), "Fonts"))
        .filter(Files::isDirectory)
        .toList();
  }

  /**
   * A few that together have most of what is missing; what they have is taken off. Each font is
   * read once, and none where nothing is missing.
   */
  static List<Path> covering(List<Path> folders, Coverage coverage) {
    var chosen = new ArrayList<Path>();
    var missing = coverage.missing();
    var fonts = missing.isEmpty() ? Map.<Path, Set<Integer>>of() : useful(folders, coverage);
    while (!missing.isEmpty() && !fonts.isEmpty() && chosen.size() < MOST) {
      var best =
          Collections.max(fonts.entrySet(), Comparator.comparingInt(it -> it.getValue().size()));
      chosen.add(best.getKey());
      missing.removeAll(Set.copyOf(best.getValue()));
      fonts.values().forEach(had -> had.retainAll(missing));
      fonts.values().removeIf(Set::isEmpty);
    }
    return chosen;
  }

  /** In their order, what of the missing each has that has any. */
  private static Map<Path, Set<Integer>> useful(List<Path> folders, Coverage coverage) {
    var fonts = new LinkedHashMap<Path, Set<Integer>>();
    for (var file : files(folders)) {
      var had = had(file, coverage);
      if (!had.isEmpty()) {
        fonts.put(file, new TreeSet<>(had));
      }
    }
    return fonts;
  }

  private static List<Path> files(List<Path> folders) {
    return folders.stream().flatMap(folder -> fonts(folder).stream()).toList();
  }

  /** None where the folder cannot be read. */
  private static List<Path> fonts(Path folder) {
    try (var found = Files.walk(folder, DEEPEST)) {
      return found.filter(SystemFonts::isFont).sorted().toList();
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  private static boolean isFont(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc");
  }

  /** Nothing where the font cannot be read, or cannot lie in a PDF. */
  private static Set<Integer> had(Path file, Coverage coverage) {
    try {
      return FontHeader.hasTrueTypeOutlines(file) ? read(file, coverage) : Set.of();
    } catch (IOException | RuntimeException broken) {
      return Set.of();
    }
  }

  private static Set<Integer> read(Path file, Coverage coverage) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
          var font = new TTFParser().parse(bytes)) {
        return coverage.had(font);
      }
    }
    var had = new TreeSet<Integer>();
    try (var collection = new TrueTypeCollection(file.toFile())) {
      collection.processAllFonts(font -> had.addAll(coverage.had(font)));
    }
    return had;
  }
}
