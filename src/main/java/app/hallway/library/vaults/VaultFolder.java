package app.hallway.library.vaults;

import app.hallway.export.VaultPlan;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The Markdown files of a folder and of those in it, but not of those that begin with a dot. */
final class VaultFolder {
  private static final int LONGEST_HEAD = 1 << 16;

  private final Path folder;
  private final Map<String, Sight> files = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private boolean whole = true;

  /**
   * What tells whether a file has changed.
   *
   * @param size in bytes
   * @param modified in milliseconds since 1970
   */
  record Sight(long size, long modified) {
    static Sight of(Path file) throws IOException {
      return new Sight(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
  }

  /** Looks at all of it, and reads nothing. */
  VaultFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.walkFileTree(folder, new Walk());
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      names.add(VaultPlan.sameName(path(file)));
      if (attributes.isRegularFile() && name(file).toLowerCase(Locale.ROOT).endsWith(".md")) {
        long modified = attributes.lastModifiedTime().toMillis();
        files.put(path(file), new Sight(attributes.size(), modified));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(folder)) {
        throw failure;
      }
      whole = false;
      return FileVisitResult.CONTINUE;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** By their paths from the folder on, with slashes. */
  Map<String, Sight> files() {
    return files;
  }

  /** Whether all in it could be looked at. */
  boolean isWhole() {
    return whole;
  }

  /** The names of all that lies in the folder itself, as far as file systems tell them apart. */
  Set<String> names() {
    return names;
  }

  Path resolve(String path) {
    return folder.resolve(path);
  }

  /** Whose the files are, by what they say; of several that say the same the first. */
  Map<String, String> owners(Collection<String> paths) {
    var owners = new HashMap<String, String>();
    for (var path : List.copyOf(paths)) {
      for (var owner : owner(path)) {
        owners.putIfAbsent(owner, path);
      }
    }
    return owners;
  }

  private List<String> owner(String path) {
    try (var in = Files.newInputStream(resolve(path))) {
      var owners = new ArrayList<String>();
      VaultPlan.owner(in.readNBytes(LONGEST_HEAD)).ifPresent(owner -> owners.add("" + owner));
      return owners;
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
