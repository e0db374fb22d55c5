package app.hallway.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes exported files, each to a temporary file that is then moved. */
public final class ExportWriter {
  /**
   * What was written.
   *
   * @param kept files of earlier exports that have other content and were not overwritten
   */
  public record Written(List<Path> written, List<Path> unchanged, List<Path> kept) {
    public Written {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
      kept = List.copyOf(kept);
    }
  }

  private enum Fate {
    WRITE,
    UNCHANGED,
    KEEP
  }

  /**
   * Writes files into a folder, which is created where it is missing. What was exported before goes
   * to the file that it went to then, whatever that is called now; a file that is anything else
   * stays as it is, and another name is found.
   *
   * @param overwrite whether a file of an earlier export that has other content gives way
   * @throws IOException with a message for people; the files before the failing one stay written
   * @throws IllegalArgumentException where a name leads out of the folder
   */
  public Written write(Path folder, List<ExportFile> files, boolean overwrite) throws IOException {
    files.forEach(file -> requireWithin(folder, file));
    createFolder(folder);
    var place = look(folder);
    var written = new ArrayList<Path>();
    var unchanged = new ArrayList<Path>();
    var kept = new ArrayList<Path>();
    for (var file : files) {
      var target = place.place(file);
      var content = file.content().getBytes(StandardCharsets.UTF_8);
      switch (fate(target, content, overwrite)) {
        case UNCHANGED -> unchanged.add(target);
        case KEEP -> kept.add(target);
        case WRITE -> {
          replace(target, content);
          written.add(target);
        }
      }
    }
    return new Written(written, unchanged, kept);
  }

  private static void requireWithin(Path folder, ExportFile file) {
    var parent = folder.resolve(file.name()).toAbsolutePath().normalize().getParent();
    if (!folder.toAbsolutePath().normalize().equals(parent)) {
      throw new IllegalArgumentException("not a name within the folder: " + file.name());
    }
  }

  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException occupied) {
      throw new IOException(folder + " is not a folder", occupied);
    } catch (IOException failure) {
      throw new IOException("cannot create the folder " + folder + reason(failure), failure);
    }
  }

  private static ExportFolder look(Path folder) throws IOException {
    try {
      return new ExportFolder(folder);
    } catch (IOException failure) {
      throw new IOException("cannot look into the folder " + folder + reason(failure), failure);
    }
  }

  private static Fate fate(Path target, byte[] content, boolean overwrite) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Fate.WRITE;
    }
    if (hasContent(target, content)) {
      return Fate.UNCHANGED;
    }
    return overwrite ? Fate.WRITE : Fate.KEEP;
  }

  private static boolean hasContent(Path target, byte[] content) throws IOException {
    try {
      return Files.isRegularFile(target)
          && Files.size(target) == content.length
          && Arrays.equals(Files.readAllBytes(target), content);
    } catch (AccessDeniedException unreadable) {
      return false;
    }
  }

  private static void replace(Path target, byte[] content) throws IOException {
    var name = target.getFileName() + "";
    var temporary =
        target.resolveSibling(
            ".hallway-"
                + Integer.toHexString(name.hashCode())
                + "-"
                + ProcessHandle.current().pid()
                + ".tmp");
    try {
      Files.write(
          temporary,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      move(temporary, target);
    } catch (IOException failure) {
      Files.deleteIfExists(temporary);
      throw new IOException("cannot write " + target + reason(failure), failure);
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return ": permission denied";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return ": " + system.getReason();
    }
    return ": " + failure.getMessage();
  }
}
