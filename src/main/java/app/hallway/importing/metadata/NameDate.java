package app.hallway.importing.metadata;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date in a file's name, such as {@code 2018-02-26-notes.md}, or in its folders. */
final class NameDate {
  private static final Pattern DATED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final int FOLDERS = 5;

  private NameDate() {}

  /** All that are dates at all, the nearest first. */
  static Stream<LocalDate> candidates(String sourceName, @Nullable Path path) {
    return Stream.concat(in(sourceName), path == null ? Stream.of() : in(tail(path)));
  }

  private static String tail(Path path) {
    int count = path.getNameCount();
    return count == 0
        ? ""
        : path.subpath(Math.max(0, count - FOLDERS), count).toString().replace('\\', '/');
  }

  static Stream<LocalDate> in(String name) {
    return DATED
        .matcher(name)
        .results()
        .map(found -> DateText.parse(found.group(1) + "-" + found.group(3) + "-" + found.group(4)))
        .flatMap(Optional::stream);
  }
}
