package app.hallway.ui.settings;

import app.hallway.model.ReportId;
import java.nio.file.Path;
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
  private final KeptText text;
  private final Set<ReportId> reports = new LinkedHashSet<>();

  private UnansweredPages(KeptText text) {
    this.text = text;
    reports.addAll(load());
  }

  public UnansweredPages(Path file) {
    this(new KeptText(file));
  }

  /** For the library in this file: {@code library.db} has {@code library.unanswered}. */
  public static UnansweredPages beside(Path library) {
    return new UnansweredPages(KeptText.beside(library, ".unanswered"));
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
    return text.read()
        .lines()
        .filter(line -> line.matches("[1-9]\\d{0,17}"))
        .map(line -> new ReportId(Long.parseLong(line)))
        .toList();
  }

  private void save() {
    text.write(reports.stream().map(report -> report.value() + "\n").collect(Collectors.joining()));
  }
}
