package app.hallway.export;

import app.hallway.model.FileOwner;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A folder that files are exported into. Each file that an export wrote there belongs to what it is
 * about, under whatever name it has now; the names of all others are taken.
 */
final class ExportFolder {
  private final Path folder;
  private final Style style;
  private final Map<FileOwner, List<Path>> owned = new HashMap<>();
  private final Map<String, Path> taken = new HashMap<>();

  /**
   * Looks at what is there.
   *
   * @param style of the files that are exported
   */
  ExportFolder(Path folder, Style style) throws IOException {
    this.folder = folder;
    this.style = style;
    for (var file : list(folder)) {
      taken.put(FileNames.sameFile(name(file)), file);
      if (isInStyle(file)) {
        style
            .owner(file)
            .ifPresent(owner -> owned.computeIfAbsent(owner, key -> new ArrayList<>()).add(file));
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      var files = new ArrayList<Path>();
      entries.forEach(files::add);
      files.sort(Comparator.comparing(ExportFolder::name));
      return files;
    } catch (DirectoryIteratorException broken) {
      throw broken.getCause();
    }
  }

  /** Where a file goes: to where it was written before, else to where nothing is. */
  Path place(ExportFile file) {
    var before = owned.getOrDefault(file.owner(), List.of());
    var wanted = folder.resolve(file.name());
    if (!before.isEmpty()) {
      return before.contains(wanted) ? wanted : before.getFirst();
    }
    var there = taken.get(FileNames.sameFile(file.name()));
    if (there != null && file.sole() && isInStyle(there) && style.isOlder(there, file)) {
      return there;
    }
    return free(file);
  }

  private Path free(ExportFile file) {
    var name = file.name();
    for (int attempt = 1; taken.containsKey(FileNames.sameFile(name)); attempt++) {
      name = FileNames.other(file.name(), file.owner().id(), attempt);
    }
    var path = folder.resolve(name);
    taken.put(FileNames.sameFile(name), path);
    return path;
  }

  private boolean isInStyle(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(style.ending())
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
