package app.hallway.ui.side;

import app.hallway.library.Library;
import app.hallway.model.LibraryChange;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SuggestionId;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.notes.HighlightsViewModel;
import app.hallway.ui.notes.Notebook;
import app.hallway.ui.notes.NotesViewModel;
import app.hallway.ui.notes.OpenReport;
import app.hallway.ui.talks.cards.TalksViewModel;
import app.hallway.ui.talks.perhaps.SuggestionsViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the side pane shows: always the open report, as the library has it now. */
public final class SidePaneViewModel {
  /** The pane's three lists. */
  public enum Segment {
    TALKS,
    HIGHLIGHTS,
    NOTES
  }

  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final Newest questions;
  private final Notebook notebook;
  private final UndoOffer undo;
  private final TalksViewModel talks;
  private final SuggestionsViewModel suggestions;
  private final HighlightsViewModel highlights;
  private final NotesViewModel notes;
  private final ObjectProperty<Segment> segment = new SimpleObjectProperty<>(Segment.TALKS);
  private final ReadOnlyObjectWrapper<@Nullable OpenReport> report = new ReadOnlyObjectWrapper<>();
  private @Nullable NoteTarget wanted;

  public SidePaneViewModel(Commons commons, Delay delay) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.questions = new Newest(commons.tasks());
    work = commons.work();
    undo = new UndoOffer(library, commons.facts(), work, delay);
    notebook = new Notebook(library, work, delay, undo);
    talks = new TalksViewModel(library, workspace, work, undo, notebook);
    suggestions = new SuggestionsViewModel(library, workspace, undo, talks);
    highlights = new HighlightsViewModel(library, workspace, work, undo, notebook);
    notes = new NotesViewModel(workspace, notebook);
    workspace.report().subscribe(this::open);
    workspace.suggestion().subscribe(this::showSuggestions);
    workspace.onRequest(this::answer);
    commons.facts().listen(this::hear);
  }

  public ObjectProperty<Segment> segment() {
    return segment;
  }

  /** What the library last said about the open report; null while none is open. */
  public ReadOnlyObjectProperty<@Nullable OpenReport> report() {
    return report.getReadOnlyProperty();
  }

  public TalksViewModel talks() {
    return talks;
  }

  public SuggestionsViewModel suggestions() {
    return suggestions;
  }

  public HighlightsViewModel highlights() {
    return highlights;
  }

  public NotesViewModel notes() {
    return notes;
  }

  public UndoOffer undo() {
    return undo;
  }

  /** A new note on the chosen talk, or where none is chosen about the report. */
  public void newNote() {
    talks
        .chosen()
        .ifPresentOrElse(
            card -> begin(new NoteTarget.AboutTalk(card.id())),
            () -> {
              segment.set(Segment.NOTES);
              notes.newNote();
            });
  }

  /** Writes on the calling thread what is not written yet; returns what the library refused. */
  public List<String> saveNow() {
    return notebook.saveNow();
  }

  /** As {@link #saveNow}, on any thread but the FX thread, while that stands still. */
  public List<String> rescue() {
    return notebook.rescue();
  }

  /** To what may be talks, with the keyboard. */
  public void enterSuggestions() {
    segment.set(Segment.TALKS);
    suggestions.enter();
  }

  private void showSuggestions(@Nullable SuggestionId chosen) {
    if (chosen != null) {
      segment.set(Segment.TALKS);
    }
  }

  private void open(@Nullable ReportId id) {
    var shown = report.get();
    if (shown == null || !shown.id().equals(id)) {
      clear();
    }
    load();
  }

  private void clear() {
    notebook.leave();
    undo.withdraw();
    talks.clear();
    suggestions.clear();
    highlights.clear();
    notes.clear();
    report.set(null);
  }

  private void load() {
    var id = workspace.report().get();
    if (id == null) {
      questions.forget();
    } else {
      questions.ask(() -> OpenReport.read(library, id), this::show, work::failed);
    }
  }

  private void show(Optional<OpenReport> read) {
    read.ifPresentOrElse(this::show, this::clear);
  }

  private void show(OpenReport read) {
    report.set(read);
    talks.show(read);
    suggestions.show(read);
    highlights.show(read);
    notes.show(read);
    beginWanted();
  }

  private void hear(LibraryChange change) {
    switch (change) {
      case LibraryChange.HighlightsChanged(ReportId changed) -> loadIfOpen(changed);
      case LibraryChange.VersionAdded(ReportId changed) -> loadIfOpen(changed);
      case LibraryChange.ReportGone(ReportId changed) -> loadIfOpen(changed);
      case LibraryChange.SuggestionsChanged(ReportId changed) -> loadIfOpen(changed);
      case LibraryChange.TalkChanged _,
          LibraryChange.NoteChanged _,
          LibraryChange.ReportsChanged _,
          LibraryChange.ChangedElsewhere _ ->
          load();
      case LibraryChange.HistoryChanged _,
          LibraryChange.SpeakersChanged _,
          LibraryChange.NoticesSeen _,
          LibraryChange.WatchedFoldersChanged _,
          LibraryChange.VaultsChanged _ -> {}
    }
  }

  private void loadIfOpen(ReportId changed) {
    if (changed.equals(workspace.report().get())) {
      load();
    }
  }

  private void answer(Workspace.Request request) {
    switch (request) {
      case Workspace.NoteRequest(var target) -> {
        wanted = target;
        beginWanted();
      }
      case Workspace.TalkRequest wish -> {
        segment.set(Segment.TALKS);
        talks.add(wish);
      }
      case Workspace.PageRequest _,
          Workspace.SpeakerRequest _,
          Workspace.FoldersRequest _,
          Workspace.ChangesRequest _,
          Workspace.DigestRequest _,
          Workspace.DraftRequest _ -> {}
    }
  }

  /** A wish may come before the list knows what it is about: then it waits for the next list. */
  private void beginWanted() {
    if (wanted != null && isShown(wanted)) {
      var target = wanted;
      wanted = null;
      begin(target);
    }
  }

  private boolean isShown(NoteTarget target) {
    return switch (target) {
      case NoteTarget.AboutTalk about -> talks.find(about.talk()).isPresent();
      case NoteTarget.AboutReport about ->
          report.get() != null && about.report().equals(report.get().id());
      case NoteTarget.AboutHighlight about -> highlights.find(about.highlight()).isPresent();
    };
  }

  private void begin(NoteTarget target) {
    switch (target) {
      case NoteTarget.AboutTalk about -> {
        segment.set(Segment.TALKS);
        workspace.talk().set(about.talk());
      }
      case NoteTarget.AboutReport _ -> segment.set(Segment.NOTES);
      case NoteTarget.AboutHighlight about -> {
        segment.set(Segment.HIGHLIGHTS);
        workspace.highlight().set(about.highlight());
      }
    }
    notebook.begin(target);
  }
}
