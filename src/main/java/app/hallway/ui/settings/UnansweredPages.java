package app.hallway.ui.settings;

import app.hallway.model.ReportId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remembers beside the library which reports' pages did not answer, also when the program had to be
 * killed because of it. Thread-safe.
 */
public final class UnansweredPages {
  private static final Logger LOG = System.getLogger(UnansweredPages.class.getName());

  private final Path file;
  private final Set<ReportId> reports = new LinkedHashSet<>();

  public UnansweredPages(Path file) {
    this.file = file;
    reports.addAll(load());
  }

  /** For the library in this file: {@code library.db} has {@code library.unanswered}. */
  public static UnansweredPages beside(Path library) {
    String name = library.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new UnansweredPages(library.resolveSibling(stem + ".unanswered"));
  }

  public synchronized List<ReportId> all() {
    return List.copyOf(reports);
  }

  /** Written to the disk when this returns. */
  public synchronized void add(ReportId report) {
    if (reports.add(report)) {
      save();
    }
  }

  /** Only these are left. */
  public synchronized void keep(Collection<? extends ReportId> left) {
    if (reports.retainAll(left)) {
      save();
    }
  }

  private List<ReportId> load() {
    try {
      return Files.isRegularFile(file)
          ? Files.readAllLines(file).stream()
              .filter(line -> line.matches("[1-9]\\d{0,17}"))
              .map(line -> new ReportId(Long.parseLong(line)))
              .toList()
          : List.of();
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "not read: " + file, failure);
      return List.of();
    }
  }

  private void save() {
    try {
      if (reports.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      String lines =
          reports.stream().map(report -> report.value() + "\n").collect(Collectors.joining());
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "unanswered", ".tmp");
      Files.writeString(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "not kept: " + file, failure);
    }
  }
}
