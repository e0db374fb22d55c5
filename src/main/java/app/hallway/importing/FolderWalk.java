package app.hallway.importing;

import app.hallway.model.ReadResult.Rejected;
import app.hallway.model.RejectReason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One search for reports through files and folders. Not thread-safe. */
final class FolderWalk {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(FolderWalk::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(FolderWalk::name);

  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<Path> outside = new ArrayList<>();

  /** Where the named folders truly are: what does not lie in one of them was not chosen. */
  private final Set<Path> chosen = new HashSet<>();

  FolderWalk(List<Path> named) {
    for (var path : named) {
      if (Files.isDirectory(path)) {
        realPath(path).ifPresent(chosen::add);
      }
    }
  }

  SourceFiles found() {
    return new SourceFiles(List.copyOf(files), rejected, outside);
  }

  void visitNamed(Path named) {
    var path = named.toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      walk(path);
    } else if (Files.isRegularFile(path) && ReportEndings.hasOne(name(path))) {
      visitFile(path);
    } else if (Files.exists(path)) {
      reject(path, RejectReason.UNSUPPORTED_TYPE, name(path));
    } else {
      rejectMissing(path);
    }
  }

  /** Without recursion in Java: a tree of folders may be deeper than the stack. */
  private void walk(Path top) {
    var waiting = new ArrayDeque<Path>(List.of(top));
    while (!waiting.isEmpty()) {
      var path = waiting.pop();
      if (Files.isDirectory(path)) {
        entries(path).reversed().forEach(waiting::push);
      } else if (ReportEndings.hasOne(name(path))) {
        visitChosenFile(path);
      }
    }
  }

  private List<Path> entries(Path folder) {
    try {
      var real = folder.toRealPath();
      return isChosen(real, folder) && seen.add(real) ? list(folder) : List.of();
    } catch (IOException e) {
      rejectUnreadable(folder, e);
    }
    return List.of();
  }

  private static List<Path> list(Path folder) throws IOException {
    var entries = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder, FolderWalk::isWanted)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw new IOException("the listing broke off", e);
    }
    entries.removeIf(CompanionFolders.among(entries)::hold);
    entries.sort(BY_NAME);
    return entries;
  }

  private static boolean isWanted(Path entry) throws IOException {
    var name = name(entry);
    return !name.startsWith(".") && !name.equals("node_modules") && !Files.isHidden(entry);
  }

  private void visitChosenFile(Path path) {
    if (realPath(path).map(real -> isChosen(real, path)).orElse(true)) {
      visitFile(path);
    }
  }

  /** Whether what a path leads to lies in a chosen folder; where not, it is told of. */
  private boolean isChosen(Path real, Path path) {
    if (chosen.stream().anyMatch(real::startsWith)) {
      return true;
    }
    if (!seen.contains(real)) {
      outside.add(path);
    }
    return false;
  }

  private static Optional<Path> realPath(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void visitFile(Path path) {
    try {
      var real = path.toRealPath();
      if (!Files.isReadable(real)) {
        reject(path, RejectReason.UNREADABLE, "");
      } else if (Files.isRegularFile(real) && seen.add(real)) {
        // a link into a store of nameless files keeps its own name, which tells the format
        files.add(ReportEndings.hasOne(name(real)) ? real : path);
      }
    } catch (IOException e) {
      rejectUnreadable(path, e);
    }
  }

  private void rejectMissing(Path path) {
    try {
      reject(path.toRealPath(), RejectReason.UNREADABLE, "");
    } catch (IOException e) {
      rejectUnreadable(path, e);
    }
  }

  private void rejectUnreadable(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      reject(path, RejectReason.NOT_FOUND, "");
    } else {
      reject(path, RejectReason.UNREADABLE, ReadFailure.reasonOf(cause));
    }
  }

  private void reject(Path path, RejectReason reason, String detail) {
    rejected.add(new Rejected(path.toString(), reason, detail));
  }

  /** The last name of a path; empty for a root. */
  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
