package app.hallway.ui.talks.cards;

import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.notes.NoteEditorViewModel;
import app.hallway.ui.notes.Notebook;
import app.hallway.ui.talks.form.TalkFormViewModel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One talk of the open report: a row, and when it is chosen a card. */
public final class TalkCardViewModel {
  /** Below this a talk is no more than a suggestion. */
  private static final double CERTAIN_ENOUGH = 0.5;

  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final Notebook notebook;
  private final ReportId report;
  private final ReadOnlyObjectWrapper<TalkInReport> told;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty startsDay = new SimpleBooleanProperty();
  private final BooleanProperty focusWanted = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable TalkFormViewModel> form = new SimpleObjectProperty<>();
  private final ObservableList<NoteEditorViewModel> notes;
  private final ObservableList<ReportSummary> elsewhere = FXCollections.observableArrayList();

  /** What the cards of a report work with. */
  record Tools(
      Library library, Workspace workspace, LibraryWork work, UndoOffer undo, Notebook notebook) {}

  TalkCardViewModel(ReportId report, TalkInReport told, Tools tools) {
    this.report = report;
    this.told = new ReadOnlyObjectWrapper<>(told);
    this.library = tools.library();
    this.workspace = tools.workspace();
    this.work = tools.work();
    this.undo = tools.undo();
    this.notebook = tools.notebook();
    this.notes = notebook.about(target());
    open.subscribe(this::opened);
  }

  public TalkId id() {
    return told.get().talk().id();
  }

  public ReadOnlyObjectProperty<TalkInReport> told() {
    return told.getReadOnlyProperty();
  }

  /** True while it is the chosen talk. */
  public BooleanProperty open() {
    return open;
  }

  /** True where it is the first talk of its day, as the report tells them. */
  public BooleanProperty startsDay() {
    return startsDay;
  }

  /** True until the row has the focus that was asked for it. */
  public BooleanProperty focusWanted() {
    return focusWanted;
  }

  /** The correction that is being written, or null. */
  public ObjectProperty<@Nullable TalkFormViewModel> form() {
    return form;
  }

  public ObservableList<NoteEditorViewModel> notes() {
    return notes;
  }

  /** The other reports that tell of it; filled while it is open. */
  public ObservableList<ReportSummary> elsewhere() {
    return FXCollections.unmodifiableObservableList(elsewhere);
  }

  public boolean isStarred() {
    return told.get().highlight() != null;
  }

  /** True where the detector doubts it and the user has not said that it is a talk. */
  public boolean isSuggestion() {
    var talk = told.get().talk();
    return told.get().confidence() < CERTAIN_ENOUGH && !talk.addedByHand() && !talk.corrected();
  }

  void show(TalkInReport newest) {
    told.set(newest);
    if (open.get()) {
      findElsewhere();
    }
  }

  /** Chooses it and scrolls the page to it. */
  public void goThere() {
    workspace.talk().set(id());
    workspace.open(report, told.get().span());
  }

  public void close() {
    workspace.talk().set(null);
    focusWanted.set(true);
  }

  public void toggleStar() {
    var highlight = told.get().highlight();
    if (highlight == null) {
      work.run(() -> library.highlights().markTalk(report, id(), HighlightColour.YELLOW));
    } else {
      work.run(() -> library.highlights().delete(highlight.id()));
    }
  }

  public void followUp(FollowUp choice) {
    work.run(() -> library.talks().followUp(id(), choice));
  }

  public void newNote() {
    workspace.talk().set(id());
    notebook.begin(target());
  }

  /**
   * It is a talk: what was detected is taken as it is, and later detections do not take it away.
   */
  public void confirm() {
    correct(TalkEdit.NOTHING.withTitle(told.get().talk().title()));
  }

  /** It is no talk. */
  public void dismiss() {
    undo.remove(UndoOffer.Removal.TALK, () -> library.talks().dismiss(id()), () -> {});
  }

  /** Opens the form that corrects it. */
  public void edit() {
    workspace.talk().set(id());
    form.set(TalkFormViewModel.correcting(told.get().talk(), this::save, this::endEdit));
  }

  /** Shows all that every report tells of it. */
  public void openPage() {
    workspace.ask(new Workspace.PageRequest(id()));
  }

  public void openReport(ReportSummary other) {
    workspace.open(other.id());
  }

  private void save(TalkFormViewModel.Answers answers) {
    var edit = answers.changesOf(told.get().talk());
    if (!edit.equals(TalkEdit.NOTHING)) {
      correct(edit);
    }
    endEdit();
  }

  private void endEdit() {
    form.set(null);
    focusWanted.set(true);
  }

  private void correct(TalkEdit edit) {
    work.run(() -> library.talks().correct(id(), edit));
  }

  private void opened(boolean isOpen) {
    if (isOpen) {
      findElsewhere();
    } else {
      form.set(null);
      openNote().ifPresent(NoteEditorViewModel::done);
    }
  }

  private void findElsewhere() {
    if (told.get().reports() < 2) {
      elsewhere.clear();
      return;
    }
    work.ask(
        () -> library.talks().toldIn(id()),
        reports ->
            elsewhere.setAll(reports.stream().filter(it -> !it.id().equals(report)).toList()));
  }

  NoteTarget target() {
    return new NoteTarget.AboutTalk(id());
  }

  /** The note that is open in this card, if any. */
  Optional<NoteEditorViewModel> openNote() {
    return notes.stream().filter(note -> note.editing().get()).findFirst();
  }
}
