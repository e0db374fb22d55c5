import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that the Java sources are in google-java-format, or with {@code --fix} puts them in it. A
 * program of its own because Spotless would run the formatter in the Java that runs Maven, which
 * may be too old to read ours.
 */
final class CheckFormat {
  private CheckFormat() {}

  public static void main(String[] arguments) throws Exception {
    boolean fix = List.of(arguments).contains("--fix");
    List<Path> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!isFormatted(file, fix)) {
          wrong.add(file);
        }
      }
    }
    if (!wrong.isEmpty() && !fix) {
      wrong.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("run: mvn initialize -Dhallway.format=--fix");
      System.exit(1);
    }
  }

  private static boolean isFormatted(Path file, boolean fix)
      throws IOException, FormatterException {
    String source = Files.readString(file);
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    String formatted = new Formatter().formatSource(ordered);
    if (fix && !formatted.equals(source)) {
      Files.writeString(file, formatted);
    }
    return formatted.equals(source);
  }
}
