package app.hallway.ui.exporting;

import app.hallway.export.ExportWriter;
import app.hallway.export.Placing;
import app.hallway.library.Library;
import app.hallway.library.TemplateException;
import app.hallway.model.Event;
import app.hallway.model.ReportSummary;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The digest of an event and the draft of one's own report of it. */
public final class PaperViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.DIGEST);
  private final ObjectProperty<@Nullable String> event = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ObservableList<String> events = FXCollections.observableArrayList();

  private record Choice(List<String> events, Optional<String> usual) {}

  public PaperViewModel(Commons commons) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    paper.subscribe(this::write);
    event.subscribe(this::write);
  }

  /** Which of the two it is. */
  ObjectProperty<Paper> paper() {
    return paper;
  }

  /** The event that it is about, or null where there is none. */
  ObjectProperty<@Nullable String> event() {
    return event;
  }

  /** The names of all events. */
  ObservableList<String> events() {
    return events;
  }

  /** It, as Markdown; empty while it is being written. */
  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /** Whether there is something to read. */
  public boolean isWritten() {
    return !text.get().isEmpty();
  }

  /**
   * Begins to write.
   *
   * @param about null for the event of the open report, or else the first
   */
  void begin(Paper wanted, @Nullable String about) {
    paper.set(wanted);
    event.set(null);
    var open = workspace.report().get();
    tasks.run(
        () ->
            new Choice(
                library.events().list().stream().map(Event::name).toList(),
                Optional.ofNullable(about)
                    .or(
                        () ->
                            Optional.ofNullable(open)
                                .flatMap(library.reports()::find)
                                .map(ReportSummary::event))),
        this::choose,
        notices.failureOf(Messages.text("paper.deed")));
  }

  private void choose(Choice choice) {
    events.setAll(choice.events());
    event.set(
        choice
            .usual()
            .filter(choice.events()::contains)
            .orElse(choice.events().isEmpty() ? null : choice.events().getFirst()));
  }

  private void write() {
    text.set("");
    var about = event.get();
    var wanted = paper.get();
    if (about == null) {
      newest.forget();
    } else {
      newest.ask(
          () -> written(wanted, about), text::set, notices.failureOf(Messages.text("paper.deed")));
    }
  }

  private String written(Paper wanted, String about) throws IOException, TemplateException {
    var found = library.events().named(about);
    return found.isEmpty() ? "" : library.templating().paper(wanted.template(), found.get());
  }

  /** How a file of it may be called. */
  String fileName() {
    return Messages.text("paper.file." + paper.get(), String.valueOf(event.get()))
            .replaceAll("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}]", " ")
            .strip()
        + ".md";
  }

  /** Who chose the file was asked about one that is there. */
  void save(Path file) {
    var written = text.get();
    tasks.run(
        () -> new ExportWriter().write(file, written, Placing.OVERWRITE),
        _ -> notices.tell(Messages.text("paper.saved", file)),
        notices.failureOf(Messages.text("paper.deed.save")));
  }
}
