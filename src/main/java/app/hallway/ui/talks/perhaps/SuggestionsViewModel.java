package app.hallway.ui.talks.perhaps;

import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.Suggestion;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.notes.OpenReport;
import app.hallway.ui.talks.cards.TalksViewModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What may be talks of the open report, one of them perhaps chosen; folded where it is much. */
public final class SuggestionsViewModel {
  /** So many may stand below the talks unasked. */
  static final int FEW = 5;

  private final Library library;
  private final Workspace workspace;
  private final UndoOffer undo;
  private final TalksViewModel talks;
  private final Map<SuggestionId, SuggestionViewModel> known = new HashMap<>();
  private final ObservableList<SuggestionViewModel> list = FXCollections.observableArrayList();
  private final ObservableList<SuggestionViewModel> seen =
      FXCollections.unmodifiableObservableList(list);
  private final ReadOnlyObjectWrapper<@Nullable SuggestionViewModel> chosen =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty folded = new SimpleBooleanProperty();

  /** Taken or declined, and still listed until the library is read again. */
  private final Set<SuggestionId> asked = new HashSet<>();

  private @Nullable ReportId report;
  private @Nullable Taken taken;
  private @Nullable SuggestionViewModel next;

  /** What became of the one that was taken last. */
  private record Taken(SuggestionId suggestion, TalkId talk) {}

  public SuggestionsViewModel(
      Library library, Workspace workspace, UndoOffer undo, TalksViewModel talks) {
    this.library = library;
    this.workspace = workspace;
    this.undo = undo;
    this.talks = talks;
    workspace.suggestion().subscribe(this::choose);
    workspace.talk().subscribe(this::giveWay);
  }

  /** In the order of the page. */
  public ObservableList<SuggestionViewModel> list() {
    return seen;
  }

  /** The one that is chosen, or null. */
  public ReadOnlyObjectProperty<@Nullable SuggestionViewModel> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** True while only their number is shown. */
  public BooleanProperty folded() {
    return folded;
  }

  public void show(OpenReport read) {
    asked.clear();
    known.keySet().retainAll(read.suggestions().stream().map(Suggestion::id).toList());
    GentleUpdate.apply(
        list, read.suggestions().stream().map(it -> known(it, read.title())).toList());
    if (!read.id().equals(report)) {
      report = read.id();
      folded.set(list.size() > FEW && !read.talks().isEmpty());
    }
    chooseAgain();
    comeBack();
  }

  /** The chosen one as it is in the new list; it may be gone. */
  private void chooseAgain() {
    var id = workspace.suggestion().get();
    if (id != null && !known.containsKey(id)) {
      workspace.suggestion().set(null);
    }
    choose(workspace.suggestion().get());
  }

  private SuggestionViewModel known(Suggestion suggestion, String reportTitle) {
    return known.computeIfAbsent(
        suggestion.id(), id -> new SuggestionViewModel(suggestion, reportTitle, this));
  }

  /** The one that was taken is offered again: that was undone, and it is what is looked at. */
  private void comeBack() {
    if (taken != null && known.containsKey(taken.suggestion())) {
      if (taken.talk().equals(workspace.talk().get())) {
        workspace.suggestion().set(taken.suggestion());
      }
      taken = null;
    }
  }

  public void clear() {
    workspace.suggestion().set(null);
    known.clear();
    list.clear();
    report = null;
    taken = null;
    next = null;
  }

  /** Goes to the one that is chosen, else on where the last one was taken, else to the first. */
  public void enter() {
    Optional.<SuggestionViewModel>ofNullable(chosen.get())
        .or(() -> Optional.ofNullable(next).filter(list::contains))
        .or(() -> list.stream().findFirst())
        .ifPresent(
            one -> {
              goTo(one);
              one.focusWanted().set(true);
            });
  }

  void goTo(SuggestionViewModel one) {
    workspace.suggestion().set(one.suggestion().id());
    workspace.open(one.suggestion().report(), one.suggestion().span());
  }

  void take(SuggestionViewModel one) {
    var id = one.suggestion().id();
    if (asked.add(id)) {
      undo.change(
          UndoOffer.Removal.TAKEN,
          () -> library.talks().take(id),
          talk -> {
            next = neighbour(one);
            taken = new Taken(id, talk);
            talks.choose(talk);
          },
          () -> asked.remove(id));
    }
  }

  void decline(SuggestionViewModel one) {
    var id = one.suggestion().id();
    if (asked.add(id)) {
      undo.change(
          UndoOffer.Removal.DECLINED,
          () -> {
            library.talks().decline(id);
            return id;
          },
          _ -> moveOn(one),
          () -> asked.remove(id));
    }
  }

  private void moveOn(SuggestionViewModel gone) {
    if (!gone.chosen().get()) {
      return;
    }
    var neighbour = neighbour(gone);
    if (neighbour == null) {
      workspace.suggestion().set(null);
      talks.focusLast();
    } else {
      goTo(neighbour);
    }
  }

  /** The one below, else the one above. */
  private @Nullable SuggestionViewModel neighbour(SuggestionViewModel one) {
    int place = list.indexOf(one);
    if (place < 0 || list.size() < 2) {
      return null;
    }
    return list.get(place + 1 < list.size() ? place + 1 : place - 1);
  }

  private void choose(@Nullable SuggestionId id) {
    var one = id == null ? null : known.get(id);
    known.values().stream().filter(it -> !it.equals(one)).forEach(it -> it.chosen().set(false));
    if (one != null && !one.chosen().get()) {
      workspace.talk().set(null);
      folded.set(false);
      one.chosen().set(true);
      one.focusWanted().set(true);
    }
    chosen.set(one);
  }

  private void giveWay(@Nullable TalkId talk) {
    if (talk != null) {
      workspace.suggestion().set(null);
    }
  }
}
