package app.hallway.ui.notes;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;

/** One highlight of the open report. */
public final class HighlightCardViewModel {
  /**
   * A place that a detached highlight might belong to, and the words that stand there.
   *
   * @param likeness 0..1
   */
  public record Candidate(Place place, String words, double likeness) {}

  /**
   * What the card shows.
   *
   * @param talkTitle the talk that it belongs to; empty outside of any
   * @param now the words that stand in the place of edited ones; empty where they are the same
   */
  public record Shown(
      Highlight highlight, String talkTitle, String now, List<Candidate> candidates) {
    public Shown {
      candidates = List.copyOf(candidates);
    }

    public boolean isDetached() {
      return highlight.placement() instanceof Placement.Detached;
    }
  }

  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final Notebook notebook;
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final ObservableList<NoteEditorViewModel> notes;

  HighlightCardViewModel(
      Shown shown,
      Library library,
      Workspace workspace,
      LibraryWork work,
      UndoOffer undo,
      Notebook notebook) {
    this.shown = new ReadOnlyObjectWrapper<>(shown);
    this.library = library;
    this.workspace = workspace;
    this.work = work;
    this.undo = undo;
    this.notebook = notebook;
    this.notes = notebook.about(target());
  }

  public HighlightId id() {
    return shown.get().highlight().id();
  }

  public ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** True while this is the highlight that the window is about. */
  public BooleanProperty chosen() {
    return chosen;
  }

  public ObservableList<NoteEditorViewModel> notes() {
    return notes;
  }

  void show(Shown newest) {
    shown.set(newest);
  }

  /** Scrolls the page to it; a detached one is only chosen. */
  public void goThere() {
    var highlight = shown.get().highlight();
    workspace.highlight().set(highlight.id());
    highlight.placement().span().ifPresent(span -> workspace.open(highlight.report(), span));
  }

  /** Shows a candidate's place in the page. */
  public void look(Candidate candidate) {
    workspace.open(shown.get().highlight().report(), candidate.place().span());
  }

  public void attach(Candidate candidate) {
    tie(() -> library.highlights().attach(id(), candidate.place()));
  }

  /**
   * The candidate that is shown with this number, counted from 1, is its place; without one,
   * nothing happens.
   */
  public void reattach(int number) {
    var candidates = shown.get().candidates();
    if (number <= candidates.size()) {
      attach(candidates.get(number - 1));
    }
  }

  /** The words that are shown as those that stand there now are those to mark. */
  public void accept() {
    var highlight = shown.get().highlight();
    if (!shown.get().now().isEmpty()
        && highlight.placement() instanceof Placement.Edited(TextSpan span)) {
      tie(() -> library.highlights().accept(id(), highlight.place(span)));
    }
  }

  private void tie(Callable<Boolean> tying) {
    work.ask(
        tying,
        tied -> {
          if (!tied) {
            workspace.status().set(Messages.text("highlights.place-gone"));
          }
        });
  }

  public void recolour(HighlightColour colour) {
    if (colour != shown.get().highlight().colour()) {
      work.run(() -> library.highlights().recolour(id(), colour));
    }
  }

  public void delete() {
    undo.remove(UndoOffer.Removal.HIGHLIGHT, () -> library.highlights().delete(id()), () -> {});
  }

  public void newNote() {
    notebook.begin(target());
  }

  private NoteTarget target() {
    return new NoteTarget.AboutHighlight(id());
  }
}
