package app.hallway.ui.notes;

import app.hallway.model.Highlight;
import app.hallway.model.NoteTarget;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.Workspace;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All notes of the open report, grouped by what they are about. */
public final class NotesViewModel {
  /** What the notes of a group are about. */
  public enum Subject {
    REPORT,
    TALK,
    HIGHLIGHT,
    /** It is no part of the report any more, its notes are. */
    GONE
  }

  /**
   * The notes about one thing.
   *
   * @param title its title, or a highlight's words
   */
  public record Group(
      NoteTarget target, Subject subject, String title, ObservableList<NoteEditorViewModel> notes) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Group that && target.equals(that.target) && title.equals(that.title);
    }

    @Override
    public int hashCode() {
      return target.hashCode();
    }
  }

  private record Place(Subject subject, String title, @Nullable TextSpan span) {}

  private static final Place GONE = new Place(Subject.GONE, "", null);

  private final Workspace workspace;
  private final Notebook notebook;
  private final ObservableList<NoteEditorViewModel> notes;
  private final Map<NoteTarget, Place> places = new HashMap<>();
  private final ObservableList<Group> groups = FXCollections.observableArrayList();
  private @Nullable OpenReport report;

  public NotesViewModel(Workspace workspace, Notebook notebook) {
    this.workspace = workspace;
    this.notebook = notebook;
    this.notes = notebook.notes();
    notes.addListener((Observable list) -> regroup());
  }

  /** In the order of the text; each has a note at least. */
  public ObservableList<Group> groups() {
    return FXCollections.unmodifiableObservableList(groups);
  }

  public void show(OpenReport newest) {
    report = newest;
    places.clear();
    places.put(
        new NoteTarget.AboutReport(newest.id()),
        new Place(Subject.REPORT, newest.title(), new TextSpan(0, 0)));
    newest.talks().forEach(this::addPlace);
    newest.highlights().forEach(this::addPlace);
    notebook.show(newest.notes());
    regroup();
  }

  public void clear() {
    report = null;
    places.clear();
    groups.clear();
  }

  /** Begins a note about the open report. */
  public void newNote() {
    if (report != null) {
      notebook.begin(new NoteTarget.AboutReport(report.id()));
    }
  }

  /** Scrolls the page to what a group is about. */
  public void goTo(Group group) {
    var place = places.get(group.target());
    if (report != null && place != null && place.span() != null) {
      workspace.open(report.id(), place.span());
    }
  }

  private void addPlace(TalkInReport talk) {
    places.put(
        new NoteTarget.AboutTalk(talk.talk().id()),
        new Place(Subject.TALK, talk.talk().title(), talk.span()));
  }

  private void addPlace(Highlight highlight) {
    places.put(
        new NoteTarget.AboutHighlight(highlight.id()),
        new Place(Subject.HIGHLIGHT, highlight.anchor().quote().strip(), spanOf(highlight)));
  }

  private static @Nullable TextSpan spanOf(Highlight highlight) {
    return highlight.placement().span().orElse(null);
  }

  private void regroup() {
    GentleUpdate.apply(
        groups,
        notes.stream().map(NoteEditorViewModel::target).distinct().map(this::group).toList());
  }

  private Group group(NoteTarget target) {
    var place = places.getOrDefault(target, GONE);
    return new Group(target, place.subject(), place.title(), notebook.about(target));
  }
}
