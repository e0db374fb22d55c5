package app.hallway.ui.importing;

import app.hallway.library.Annotations.Source;
import app.hallway.library.Library;
import app.hallway.model.AnnotationSummary;
import app.hallway.model.FolderNews;
import app.hallway.model.ImportSummary;
import app.hallway.model.ReportId;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Notices.Offer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Latest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Brings files into the library, one import at a time, and says how far it is. */
public final class ImportViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress(0, 0));
  private final RecentImports recent;
  private final SimpleObjectProperty<@Nullable RecentImport> details = new SimpleObjectProperty<>();
  private final List<Path> waiting = new ArrayList<>();
  private AtomicBoolean cancelled = new AtomicBoolean();

  /** How many files are done. {@code total} is 0 while they are being counted. */
  public record Progress(int done, int total) {
    public double fraction() {
      return total == 0 ? -1 : (double) done / total;
    }
  }

  public ImportViewModel(Commons commons, InstantSource clock) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.recent = new RecentImports(clock);
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /** The import whose files are to be shown one by one, or null. */
  SimpleObjectProperty<@Nullable RecentImport> details() {
    return details;
  }

  /** Those since the window opened, the newest first. */
  ObservableList<RecentImport> recent() {
    return recent.newest();
  }

  /** Whether there is no import yet whose files could be shown. */
  public ObservableBooleanValue nothingImported() {
    return Bindings.isEmpty(recent.newest());
  }

  /** Shows the files of the newest import one by one, and offers those before it. */
  public void showRecent() {
    recent.newest().stream().findFirst().ifPresent(details::set);
  }

  /** Something came from a watched folder. */
  public void brought(FolderNews.Brought news) {
    recent.add(news.folder(), news.summary());
  }

  /** Imports files and folders; while an import runs, a second one is not begun. */
  public void importAll(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    if (running.get()) {
      notices.warn(Messages.text("import.busy"));
      return;
    }
    begin(paths, this::finish);
  }

  /** Imports files that somebody wants to read and opens the first, behind an import that runs. */
  public void openAll(List<Path> files) {
    if (running.get()) {
      waiting.addAll(files);
    } else if (!files.isEmpty()) {
      begin(files, this::open);
    }
  }

  /** What came of one. */
  private record Brought(ImportSummary reports, AnnotationSummary annotations) {}

  private void begin(List<Path> paths, Consumer<Brought> finish) {
    var stop = new AtomicBoolean();
    cancelled = stop;
    running.set(true);
    progress.set(new Progress(0, 0));
    var newest = new Latest<>(tasks, progress::set);
    tasks.run(
        () -> bring(paths, newest, stop),
        brought -> end(() -> finish.accept(brought)),
        failure -> end(() -> notices.failed(Messages.text("import.deed"), failure)));
  }

  /** Annotations come after the reports, which they may be of. */
  private Brought bring(List<Path> paths, Latest<Progress> newest, AtomicBoolean stop) {
    var annotations = new ArrayList<Source>();
    var reports = new ArrayList<Path>();
    for (var path : paths) {
      annotations(path).ifPresentOrElse(annotations::add, () -> reports.add(path));
    }
    var summary =
        reports.isEmpty()
            ? new ImportSummary(List.of(), false)
            : library
                .importing()
                .importAll(
                    reports,
                    (done, total, _) -> newest.accept(new Progress(done, total)),
                    stop::get);
    boolean wanted = !annotations.isEmpty() && !stop.get();
    return new Brought(
        summary, wanted ? library.annotations().take(annotations) : AnnotationSummary.NONE);
  }

  /** Empty for what is no file of annotations. */
  private Optional<Source> annotations(Path path) {
    return Optional.of(path)
        .filter(Files::isRegularFile)
        .map(Source::of)
        .filter(library.annotations()::isKnown);
  }

  /** What is imported stays; the files that follow are left out. */
  public void cancel() {
    cancelled.set(true);
  }

  private void end(Runnable telling) {
    running.set(false);
    telling.run();
    var next = List.copyOf(waiting);
    waiting.clear();
    openAll(next);
  }

  private void open(Brought brought) {
    firstReport(brought).ifPresent(workspace::open);
    finish(brought);
  }

  private static Optional<ReportId> firstReport(Brought brought) {
    return ImportWords.firstReport(brought.reports())
        .or(
            () ->
                brought.annotations().outcomes().stream()
                    .flatMap(outcome -> Stream.ofNullable(outcome.report()))
                    .findFirst());
  }

  private void finish(Brought brought) {
    if (workspace.report().get() == null) {
      firstReport(brought).ifPresent(workspace::open);
    }
    var ended = recent.add(null, brought.reports(), brought.annotations());
    boolean unplaced =
        brought.annotations().outcomes().stream().anyMatch(one -> !one.fate().isPlaced());
    if (brought.reports().hasRejections() || unplaced) {
      details.set(ended);
    } else {
      notices.tell(
          ImportWords.sentence(ended),
          new Offer(Messages.text("import.details"), () -> details.set(ended)));
    }
  }
}
