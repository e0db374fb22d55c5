package app.hallway.store.backup;

import app.hallway.store.locks.LockFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What programs left unfinished that were killed. */
public final class Leftovers {
  public static final String TEMPORARY = ".tmp";
  private static final String SIGN = "making-";

  private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());

  /** The end of the names that {@link Unfinished} gives. */
  private static final Pattern UNFINISHED =
      Pattern.compile(".*\\.\\p{XDigit}{8}\\.(unfinished|restoring|tmp)", Pattern.DOTALL);

  private final Path library;

  public Leftovers(Path library) {
    this.library = library;
  }

  /** How the names of the signs begin that this process makes: it does not look at its own. */
  static String ofThisProcess() {
    var process = ProcessHandle.current();
    long since = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return SIGN + process.pid() + "-" + since + "-";
  }

  /** Removes it, and nothing that any program is making just now. */
  public void clear() {
    try {
      for (var sign : signs()) {
        clear(sign);
      }
      for (var old : ofOlderPrograms()) {
        Unfinished.delete(old);
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "what was left unfinished was not removed", failure);
    }
  }

  private List<Path> signs() throws IOException {
    var own = ofThisProcess();
    return named(LockFile.folder(library), name -> name.startsWith(SIGN) && !name.startsWith(own));
  }

  /** They told nobody of it, but had one name for each. */
  private List<Path> ofOlderPrograms() throws IOException {
    var restoring = library.getFileName() + Restoration.UNFINISHED;
    var files =
        new ArrayList<>(
            named(
                library.resolveSibling(""),
                name -> name.equals(restoring) || name.equals(restoring + Backup.UNFINISHED)));
    files.addAll(named(DailyCopies.folder(library), DailyCopies::isUnfinishedOfOldProgram));
    return files;
  }

  private interface Which {
    boolean isOne(String name);
  }

  private static List<Path> named(Path folder, Which which) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var found = new ArrayList<Path>();
    try (var files =
        Files.newDirectoryStream(folder, file -> which.isOne(file.getFileName().toString()))) {
      files.forEach(found::add);
    }
    return found;
  }

  private static void clear(Path sign) throws IOException {
    try (var channel = FileChannel.open(sign, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock != null) {
        remove(Files.readString(sign, StandardCharsets.UTF_8));
        Files.deleteIfExists(sign);
      }
    }
  }

  /** A sign may be cut short, or be no sign. */
  private static void remove(String named) throws IOException {
    try {
      if (UNFINISHED.matcher(named).matches()) {
        Unfinished.delete(Path.of(named));
      }
    } catch (InvalidPathException noSign) {
      LOG.log(System.Logger.Level.DEBUG, "tells of no file", noSign);
    }
  }
}
