package app.hallway.ui.exporting;

import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.ExportWriter.Fate;
import app.hallway.export.ExportWriter.Written;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting;
import app.hallway.library.Library;
import app.hallway.library.TemplateException;
import app.hallway.library.Templating.Order;
import app.hallway.library.Templating.Paged;
import app.hallway.library.wording.Wording;
import app.hallway.model.ReportSummary;
import app.hallway.templates.Template;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Latest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What to take out of the library, how, and where to. */
public final class ExportViewModel {
  private static final double GATHERING = -1;

  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.EVERYTHING);
  private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.REPORT);
  private final ObservableList<ExportForm> forms =
      FXCollections.observableArrayList(ExportForm.PLAIN);
  private final ObjectProperty<ExportForm> form = new SimpleObjectProperty<>(ExportForm.PLAIN);
  private final StringProperty folder;
  private final BooleanProperty overwrite = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(GATHERING);
  private AtomicBoolean cancelled = new AtomicBoolean();
  private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ReportSummary> report =
      new ReadOnlyObjectWrapper<>();

  /** How much is exported. */
  public enum Reach {
    REPORT,
    EVENT,
    EVERYTHING
  }

  /**
   * Proposes a folder.
   *
   * @param folder the proposal
   */
  public ExportViewModel(Commons commons, Path folder) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.folder = new SimpleStringProperty(folder.toString());
    reach.subscribe(() -> written.set(null));
    layout.subscribe(() -> written.set(null));
    form.subscribe(() -> written.set(null));
  }

  /** What there is to choose from. */
  ObservableList<ExportForm> forms() {
    return forms;
  }

  ObjectProperty<ExportForm> form() {
    return form;
  }

  public ObjectProperty<Reach> reach() {
    return reach;
  }

  public ObjectProperty<Layout> layout() {
    return layout;
  }

  public StringProperty folder() {
    return folder;
  }

  public BooleanProperty overwrite() {
    return overwrite;
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1 while files are written; less than 0 before. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Files that are written stay; those that follow are left out. */
  public void cancel() {
    cancelled.set(true);
  }

  /** What the last export did, or null. */
  public ReadOnlyObjectProperty<@Nullable Written> written() {
    return written.getReadOnlyProperty();
  }

  /** The open report, or null where none is. */
  public ReadOnlyObjectProperty<@Nullable ReportSummary> report() {
    return report.getReadOnlyProperty();
  }

  /** Looks at what is open, as the dialog opens. */
  public void begin() {
    written.set(null);
    report.set(null);
    reach.set(Reach.EVERYTHING);
    tasks.run(() -> library.templating().found().templates(), this::offer, this::fail);
    var open = workspace.report().get();
    if (open != null) {
      tasks.run(() -> library.reports().find(open), this::found, this::fail);
    }
  }

  /** The chosen one stays chosen, unless it is gone. */
  private void offer(List<Template> templates) {
    var chosen = form.get();
    var offered = ExportForm.of(templates);
    if (!forms.equals(offered)) {
      forms.setAll(offered);
      form.set(forms.contains(chosen) ? chosen : ExportForm.PLAIN);
    }
  }

  private void found(Optional<ReportSummary> open) {
    open.ifPresent(
        summary -> {
          report.set(summary);
          reach.set(Reach.REPORT);
        });
  }

  public void export() {
    Path target;
    try {
      target = Path.of(folder.get().strip());
    } catch (InvalidPathException failure) {
      notices.warn(Messages.text("export.folder.bad", folder.get()));
      return;
    }
    var scope = scope();
    var stop = begun();
    var newest = new Latest<Double>(tasks, progress::set);
    ExportWriter.Progress told = (done, total, _, _) -> newest.accept((double) done / total);
    var chosen = form.get();
    var spread = layout.get();
    var placing = overwrite.get() ? Placing.OVERWRITE : Placing.KEEP;
    tasks.run(
        () -> {
          if (chosen.equals(ExportForm.PLAIN)) {
            var plan = ExportPlan.markdown(spread, placing);
            return library.exporting().export(scope, plan, target, told, stop::get);
          }
          var order = new Order(template(chosen), scope, spread, placing);
          return library.templating().export(order, target, told, stop::get);
        },
        this::finish,
        this::fail);
  }

  private AtomicBoolean begun() {
    var stop = new AtomicBoolean();
    cancelled = stop;
    progress.set(GATHERING);
    running.set(true);
    return stop;
  }

  /** Gone since it was offered, it is told as any template that is not there. */
  private Template template(ExportForm chosen) throws IOException, TemplateException {
    return library
        .templating()
        .find(chosen.template())
        .orElseThrow(() -> TemplateException.missing(chosen.template()));
  }

  /** A name for the file of a page. */
  String pageName() {
    var open = report.get();
    var title =
        switch (reach.get()) {
          case REPORT -> open == null ? "" : open.metadata().title();
          case EVENT -> open == null ? "" : Objects.toString(open.event(), "");
          case EVERYTHING -> Messages.text("export.page.name");
        };
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + form.get().ending();
  }

  /**
   * Writes all into one page.
   *
   * @param file in whose place it goes, if it is there
   */
  void export(Path file) {
    var scope = scope();
    var chosen = form.get();
    begun();
    tasks.run(
        () -> library.templating().write(template(chosen), scope, file, Placing.OVERWRITE),
        paged -> finish(paged, file),
        this::fail);
  }

  private void finish(Paged paged, Path file) {
    var files = List.of(file);
    finish(
        paged.fate() == Fate.WRITTEN
            ? new Written(files, List.of(), List.of())
            : new Written(List.of(), files, List.of()));
    if (!paged.missing().isEmpty()) {
      notices.warn(Messages.text("export.missing", paged.missing().size()));
    }
  }

  private Exporting.Scope scope() {
    var open = report.get();
    return switch (reach.get()) {
      case REPORT -> new Exporting.Scope(open == null ? null : open.id(), null, null);
      case EVENT -> new Exporting.Scope(null, null, open == null ? null : open.event());
      case EVERYTHING -> Exporting.Scope.ALL;
    };
  }

  private void finish(Written result) {
    running.set(false);
    written.set(result);
  }

  private void fail(Exception failure) {
    running.set(false);
    if (failure instanceof TemplateException wrong) {
      notices.warn(Wording.template(wrong.fault()));
    } else {
      notices.failed(Messages.text("export.deed"), failure);
    }
  }
}
