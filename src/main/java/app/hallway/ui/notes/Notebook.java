package app.hallway.ui.notes;

import app.hallway.library.Library;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.StorageException;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The notes of the open report, each with its editor, wherever in the pane they are shown. */
public final class Notebook {
  private static final System.Logger LOG = System.getLogger(Notebook.class.getName());

  private final Library library;
  private final LibraryWork work;
  private final Delay delay;
  private final UndoOffer undo;
  private final ObservableList<NoteEditorViewModel> notes = FXCollections.observableArrayList();
  private final List<NoteEditorViewModel> left = new ArrayList<>();
  private final Set<NoteId> deleted = new HashSet<>();
  private volatile List<NoteEditorViewModel> open = List.of();

  public Notebook(Library library, LibraryWork work, Delay delay, UndoOffer undo) {
    this.library = library;
    this.work = work;
    this.delay = delay;
    this.undo = undo;
    notes.addListener((Observable _) -> remember());
  }

  private void remember() {
    open = Stream.concat(left.stream(), notes.stream()).toList();
  }

  /** In the order of the text; begun ones after the others about the same thing. */
  public ObservableList<NoteEditorViewModel> notes() {
    return FXCollections.unmodifiableObservableList(notes);
  }

  /** The notes about one thing; follows {@link #notes()}. */
  public ObservableList<NoteEditorViewModel> about(NoteTarget target) {
    return new FilteredList<>(notes, note -> note.target().equals(target));
  }

  /** Begins a note; an empty one about the same thing is taken up again. */
  public NoteEditorViewModel begin(NoteTarget target) {
    var note =
        notes.stream()
            .filter(it -> it.target().equals(target) && it.text().get().isBlank())
            .findFirst()
            .orElseGet(() -> draft(target));
    note.edit();
    return note;
  }

  private NoteEditorViewModel draft(NoteTarget target) {
    var slot = new NoteSlot(library.notes(), target);
    var note = new NoteEditorViewModel(target, slot, work, delay, this);
    insert(notes, note);
    return note;
  }

  /** Takes up the library's notes about the open report; what is being written stays. */
  public void show(List<Note> current) {
    deleted.retainAll(current.stream().map(Note::id).toList());
    var wanted = new ArrayList<NoteEditorViewModel>();
    current.stream().filter(note -> !deleted.contains(note.id())).forEach(it -> wanted.add(of(it)));
    notes.stream()
        .filter(note -> !wanted.contains(note) && !note.isGone())
        .toList()
        .forEach(note -> insert(wanted, note));
    GentleUpdate.apply(notes, wanted);
  }

  private NoteEditorViewModel of(Note note) {
    var known = find(note.id());
    if (known != null) {
      known.refresh(note);
      return known;
    }
    return new NoteEditorViewModel(note, new NoteSlot(library.notes(), note), work, delay, this);
  }

  private @Nullable NoteEditorViewModel find(NoteId id) {
    return notes.stream().filter(note -> Objects.equals(note.id(), id)).findFirst().orElse(null);
  }

  /** Saves all and lets them go: another report is open. What is not saved yet is not forgotten. */
  public void leave() {
    notes.forEach(NoteEditorViewModel::save);
    left.removeIf(NoteEditorViewModel::isSaved);
    notes.stream().filter(note -> !note.isSaved()).forEach(left::add);
    notes.clear();
    remember();
    deleted.clear();
  }

  /**
   * Writes on the calling thread what is not written yet.
   *
   * @return the notes that the library did not take
   */
  public List<String> saveNow() {
    return Stream.concat(left.stream(), notes.stream())
        .filter(note -> !isDone(note::saveNow))
        .map(note -> note.text().get())
        .toList();
  }

  /** As {@link #saveNow}, on any thread but the FX thread, while that stands still. */
  public List<String> rescue() {
    return open.stream()
        .filter(note -> !isDone(note::rescue))
        .map(note -> note.text().get())
        .toList();
  }

  private static boolean isDone(Runnable saving) {
    try {
      saving.run();
      return true;
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.ERROR, "a note could not be saved", failure);
      return false;
    }
  }

  /** Only one note is open at a time, so that the others can be read. */
  void opened(NoteEditorViewModel open) {
    notes.stream()
        .filter(note -> note != open && note.editing().get())
        .toList()
        .forEach(NoteEditorViewModel::done);
  }

  /** Removes a note without words, without a word about it. */
  void discard(NoteEditorViewModel note) {
    take(note);
    if (note.id() != null || note.isOnItsWay()) {
      work.run(() -> note.slot().delete(), () -> forget(note));
    }
  }

  void delete(NoteEditorViewModel note) {
    note.save();
    take(note);
    if (note.id() != null || note.isOnItsWay()) {
      undo.remove(UndoOffer.Removal.NOTE, () -> note.slot().delete(), () -> forget(note));
    }
  }

  private void take(NoteEditorViewModel note) {
    note.close();
    notes.remove(note);
    var id = note.id();
    if (id != null) {
      deleted.add(id);
    }
  }

  private void forget(NoteEditorViewModel note) {
    var id = note.id();
    if (id != null) {
      deleted.remove(id);
    }
  }

  private static void insert(List<NoteEditorViewModel> list, NoteEditorViewModel note) {
    int after = list.size();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).target().equals(note.target())) {
        after = i + 1;
      }
    }
    list.add(after, note);
  }
}
