package app.hallway.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes exported files, each to a temporary file that is then moved. */
public final class ExportWriter {
  private final String temporary;

  public ExportWriter() {
    this(".hallway-" + ProcessHandle.current().pid() + ".tmp");
  }

  /**
   * One that writes each file under another name first.
   *
   * @param temporary no other writer to the same folder uses it at the same time
   */
  public ExportWriter(String temporary) {
    this.temporary = temporary;
  }

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

  /** What became of a file. */
  public enum Fate {
    WRITTEN,
    UNCHANGED,
    /** It is there with other content and was not overwritten. */
    KEPT
  }

  /** Told of each file once it is safe, or was left as it is. */
  public interface Progress {
    void settled(int done, int total, Path file, Fate fate);
  }

  /** As the other, to the end and without a word. */
  public Written write(Path folder, List<ExportFile> files, ExportPlan plan) throws IOException {
    return write(folder, files, plan, (_, _, _, _) -> {}, () -> false);
  }

  /**
   * Writes files into a folder, which is created where it is missing. What was exported before goes
   * to the file that it went to then, whatever that is called now; a file that is anything else
   * stays as it is, and another name is found.
   *
   * @param plan by which the files were made
   * @param cancelled asked between files: those that are written stay
   * @throws IOException with a message for people; the files before the failing one stay written
   * @throws IllegalArgumentException where a name leads out of the folder
   */
  public Written write(
      Path folder,
      List<ExportFile> files,
      ExportPlan plan,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    files.forEach(file -> requireWithin(folder, file));
    createFolder(folder);
    var there = look(folder, plan.style());
    var settled = new EnumMap<Fate, List<Path>>(Fate.class);
    for (int i = 0; i < files.size() && !cancelled.getAsBoolean(); i++) {
      var target = there.place(files.get(i));
      var fate = settle(target, bytes(files.get(i)), plan.placing());
      settled.computeIfAbsent(fate, _ -> new ArrayList<>()).add(target);
      progress.settled(i + 1, files.size(), target, fate);
    }
    return new Written(
        settled.getOrDefault(Fate.WRITTEN, List.of()),
        settled.getOrDefault(Fate.UNCHANGED, List.of()),
        settled.getOrDefault(Fate.KEPT, List.of()));
  }

  /**
   * Writes a text to a file of that very name; folders that are missing are made.
   *
   * @throws IOException with a message for people; a file that was there is as it was
   */
  public Fate write(Path target, String text, Placing placing) throws IOException {
    return write(target, text.getBytes(StandardCharsets.UTF_8), placing);
  }

  /** As the other, of what is no text. */
  public Fate write(Path target, byte[] content, Placing placing) throws IOException {
    var folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      createFolder(folder);
    }
    return settle(target.toAbsolutePath(), content, placing);
  }

  private static byte[] bytes(ExportFile file) {
    return file.content().getBytes(StandardCharsets.UTF_8);
  }

  private Fate settle(Path target, byte[] content, Placing placing) throws IOException {
    var fate = fate(target, content, placing);
    if (fate == Fate.WRITTEN) {
      WholeFile.replace(target, temporary, content, () -> true);
    }
    return fate;
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

  private static ExportFolder look(Path folder, Style style) throws IOException {
    try {
      return new ExportFolder(folder, style);
    } catch (IOException failure) {
      throw new IOException("cannot look into the folder " + folder + reason(failure), failure);
    }
  }

  private static Fate fate(Path target, byte[] content, Placing placing) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Fate.WRITTEN;
    }
    return hasContent(target, content) ? Fate.UNCHANGED : placing.fate();
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

  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return ": permission denied";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return ": " + system.getReason();
    }
    return ": " + failure.getMessage();
  }
}
