package app.hallway.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
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

  /** The fewest that together have most of what is missing; what they have is taken off. */
  static List<Path> covering(List<Path> folders, Coverage coverage) {
    var chosen = new ArrayList<Path>();
    var files = coverage.missing().isEmpty() ? List.<Path>of() : files(folders);
    while (!coverage.missing().isEmpty() && chosen.size() < MOST) {
      Path best = null;
      Set<Integer> most = Set.of();
      for (var file : files) {
        var had = had(file, coverage);
        if (had.size() > most.size()) {
          best = file;
          most = had;
        }
      }
      if (best == null) {
        return chosen;
      }
      chosen.add(best);
      coverage.missing().removeAll(most);
    }
    return chosen;
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
    try (var bytes = new RandomAccessReadBufferedFile(file.toFile())) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
        try (var font = new TTFParser().parse(bytes)) {
          return had(font, coverage);
        }
      }
      var had = new TreeSet<Integer>();
      try (var collection = new TrueTypeCollection(file.toFile())) {
        collection.processAllFonts(font -> had.addAll(had(font, coverage)));
      }
      return had;
    } catch (IOException | RuntimeException broken) {
      return Set.of();
    }
  }

  private static Set<Integer> had(TrueTypeFont font, Coverage coverage) throws IOException {
    boolean outlines = font.getTableMap().containsKey("glyf");
    return outlines ? coverage.had(font) : Set.of();
  }
}
