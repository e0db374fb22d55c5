package app.hallway.importing.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders around a report in which a file that it names may lie: its own folder and those above
 * it, up to the top of the site, notebook or repository that it belongs to, but never the user's
 * home as a whole. A file outside of them is never found, whatever path or symbolic link leads to
 * it.
 */
final class SiteFolders {
  private static final List<String> TOP_MARKS =
      List.of(
          ".git",
          ".hg",
          ".svn",
          ".obsidian",
          "_config.yml",
          "_config.toml",
          "config.toml",
          "config.yaml",
          "config.yml",
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "mkdocs.yml",
          "pelicanconf.py",
          "package.json",
          "mix.exs",
          "conf.py",
          "book.toml");

  private static final List<String> SERVED_FOLDERS =
      List.of(
          "static",
          "public",
          "assets",
          "source",
          "content",
          "images",
          "img",
          "pictures",
          "attachments");

  private final Path home;
  private final Path top;

  private SiteFolders(Path home, Path top) {
    this.home = home;
    this.top = top;
  }

  /** The folders around a report, or nothing if it has no folder that can be read. */
  static Optional<SiteFolders> around(Path report) {
    return around(report, Path.of(System.getProperty("user.home", "/")));
  }

  static Optional<SiteFolders> around(Path report, Path user) {
    Path folder = report.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Path home = folder.toRealPath();
      return Optional.of(new SiteFolders(home, topOf(home, user)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Finds a file by the path that a report gives, with / between the parts: from the report's
   * folder, and else, as the address on the site that it may be, from the folders above.
   */
  Optional<Path> find(String path) {
    String onSite = path.replaceFirst("^(?:\\.{0,2}/)+", "");
    Stream<Path> beside = path.startsWith("/") ? Stream.empty() : resolve(home, path);
    Stream<Path> above = ancestors(home, top).flatMap(folder -> served(folder, onSite));
    return Stream.concat(beside, above).filter(this::isInside).findFirst();
  }

  private static Stream<Path> served(Path folder, String path) {
    return Stream.concat(
        resolve(folder, path),
        SERVED_FOLDERS.stream().flatMap(name -> resolve(folder.resolve(name), path)));
  }

  private static Stream<Path> resolve(Path folder, String path) {
    try {
      return Stream.of(folder.resolve(path).normalize()).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private boolean isInside(Path file) {
    try {
      return file.startsWith(top) && file.toRealPath().startsWith(top);
    } catch (IOException e) {
      return false;
    }
  }

  /** The nearest folder that looks like the top of something; else one step up, for ../images. */
  private static Path topOf(Path home, Path user) {
    var above =
        ancestors(home, null).skip(1).takeWhile(folder -> !user.startsWith(folder)).toList();
    return Stream.concat(Stream.of(home), above.stream())
        .filter(SiteFolders::isMarked)
        .findFirst()
        .or(() -> above.stream().filter(SiteFolders::isServed).findFirst())
        .or(() -> above.stream().findFirst())
        .orElse(home);
  }

  private static boolean isMarked(Path folder) {
    return TOP_MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
  }

  private static boolean isServed(Path folder) {
    return SERVED_FOLDERS.stream().anyMatch(name -> Files.isDirectory(folder.resolve(name)));
  }

  private static Stream<Path> ancestors(Path from, @Nullable Path last) {
    return Stream.iterate(from, folder -> folder != null, folder -> above(folder, last));
  }

  private static @Nullable Path above(Path folder, @Nullable Path last) {
    return folder.equals(last) ? null : folder.getParent();
  }
}
