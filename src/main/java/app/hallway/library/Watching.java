package app.hallway.library;

import app.hallway.importing.SourceFiles;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.RejectReason;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import app.hallway.store.reports.WatchRepository.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Folders whose reports come in by themselves: {@link FolderWatch} looks at them while it is open.
 * What goes from a folder stays in the library.
 */
public final class Watching {
  private final Store store;
  private final Importing importing;

  Watching(Store store, Importing importing) {
    this.store = store;
    this.importing = importing;
  }

  /** In the order in which they were added; one that is gone may come back. */
  public List<Path> folders() {
    return store.read(session -> session.watched().folders());
  }

  /** Undoable; does nothing where it is watched already. */
  public void add(Path folder) {
    Steps.run(store, "watch.add", session -> session.watched().add(whole(folder)));
  }

  /** Undoable; what came from it stays. Returns whether it was watched. */
  public boolean remove(Path folder) {
    return store.step(Step.of("watch.remove"), session -> session.watched().remove(whole(folder)));
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /**
   * What there is in a folder.
   *
   * @param changed files that are not as they were when they were imported
   * @param unreadable paths that could not be looked at
   * @param outside links that lead out of the folder
   */
  record Sight(Map<Path, Stamp> changed, List<String> unreadable, List<Path> outside) {}

  /** Reads no file. */
  Sight look(Path folder) {
    var found = SourceFiles.find(List.of(folder));
    var before = store.read(session -> session.watched().lookedAt(folder));
    var changed = new HashMap<Path, Stamp>();
    for (var file : found.files()) {
      stamp(file)
          .filter(stamp -> stamp.size() > 0 && !stamp.equals(before.get(file)))
          .filter(stamp -> !isTemporary(file))
          .ifPresent(stamp -> changed.put(file, stamp));
    }
    var unreadable = found.rejected().stream().map(one -> one.sourceName()).toList();
    return new Sight(changed, unreadable, found.outside());
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      return Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** What editors and browsers write beside a file until it is whole. */
  private static boolean isTemporary(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.startsWith("~") || name.startsWith("#");
  }

  /** Imports files of a folder; those that the library took or refused are not tried again. */
  ImportSummary take(Path folder, Map<Path, Stamp> files, BooleanSupplier cancelled) {
    var paths = files.keySet().stream().filter(file -> isWithin(folder, file)).sorted().toList();
    var summary = importing.importAll(paths, Importing.Progress.NONE, cancelled);
    var settled = new ArrayList<Path>();
    for (var outcome : summary.outcomes()) {
      if (isSettled(outcome)) {
        settled.add(Path.of(outcome.source()));
      }
    }
    store.write(
        session -> {
          for (var file : settled) {
            var stamp = files.get(file);
            if (stamp != null) {
              session.watched().remember(folder, file, stamp);
            }
          }
          return true;
        });
    return summary;
  }

  /** Asked again just before it is read: a link may have come in the place of a file. */
  private static boolean isWithin(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean isSettled(ImportOutcome outcome) {
    return !(outcome instanceof ImportOutcome.Rejected rejected)
        || (rejected.reason() != RejectReason.LIBRARY_WRITE_FAILED
            && rejected.reason() != RejectReason.NOT_FOUND
            && rejected.reason() != RejectReason.UNREADABLE);
  }
}
