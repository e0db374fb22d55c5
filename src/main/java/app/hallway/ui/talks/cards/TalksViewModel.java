package app.hallway.ui.talks.cards;

import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.notes.Notebook;
import app.hallway.ui.notes.OpenReport;
import app.hallway.ui.talks.form.TalkFormViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The open report's talks, one of them perhaps chosen, and one perhaps being made by hand. */
public final class TalksViewModel {
  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final Notebook notebook;
  private final Map<TalkId, TalkCardViewModel> known = new HashMap<>();
  private final ObservableList<TalkCardViewModel> cards = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable TalkFormViewModel> adding = new SimpleObjectProperty<>();
  private @Nullable TalkId awaited;

  public TalksViewModel(
      Library library, Workspace workspace, LibraryWork work, UndoOffer undo, Notebook notebook) {
    this.library = library;
    this.workspace = workspace;
    this.work = work;
    this.undo = undo;
    this.notebook = notebook;
    workspace.talk().subscribe(this::opened);
  }

  /** In the order of the page. */
  public ObservableList<TalkCardViewModel> cards() {
    return FXCollections.unmodifiableObservableList(cards);
  }

  /** The form of a talk that is being made by hand, or null. */
  public ObjectProperty<@Nullable TalkFormViewModel> adding() {
    return adding;
  }

  public Optional<TalkCardViewModel> find(TalkId id) {
    return Optional.ofNullable(known.get(id));
  }

  public Optional<TalkCardViewModel> chosen() {
    return Optional.ofNullable(workspace.talk().get()).flatMap(this::find);
  }

  public void show(OpenReport report) {
    known.keySet().retainAll(report.talks().stream().map(it -> it.talk().id()).toList());
    GentleUpdate.apply(cards, report.talks().stream().map(it -> card(report.id(), it)).toList());
    markDays();
    opened(workspace.talk().get());
    focusAwaited();
  }

  private void markDays() {
    @Nullable String day = null;
    for (var card : cards) {
      var next = card.told().get().talk().day();
      card.startsDay().set(!Objects.equals(day, next));
      day = next;
    }
  }

  public void clear() {
    known.clear();
    cards.clear();
    adding.set(null);
    awaited = null;
  }

  /** Asks for a talk's title and the rest; its place is the passage of the wish. */
  public void add(Workspace.TalkRequest wish) {
    adding.set(
        TalkFormViewModel.adding(
            wish.words(), answers -> add(wish, answers), () -> adding.set(null)));
  }

  /** Where the passage is gone, what was typed stays. */
  private void add(Workspace.TalkRequest wish, TalkFormViewModel.Answers answers) {
    var form = adding.get();
    adding.set(null);
    work.ask(
        () -> write(wish, answers),
        made ->
            made.ifPresentOrElse(
                workspace.talk()::set,
                () -> {
                  adding.set(form);
                  workspace.status().set(Messages.text("talks.passage-gone"));
                }));
  }

  private Optional<TalkId> write(Workspace.TalkRequest wish, TalkFormViewModel.Answers answers) {
    return library
        .talks()
        .addByHand(wish.passage(), answers.title(), answers.kind(), answers.beyondTitleAndKind());
  }

  private TalkCardViewModel card(ReportId report, TalkInReport told) {
    var card = known.computeIfAbsent(told.talk().id(), id -> newCard(report, told));
    card.show(told);
    return card;
  }

  private TalkCardViewModel newCard(ReportId report, TalkInReport told) {
    return new TalkCardViewModel(
        report, told, new TalkCardViewModel.Tools(library, workspace, work, undo, notebook));
  }

  /** Chooses a talk and gives its row the keyboard, as soon as the list has it. */
  public void choose(TalkId talk) {
    workspace.talk().set(talk);
    awaited = talk;
    focusAwaited();
  }

  private void focusAwaited() {
    Optional.ofNullable(awaited)
        .flatMap(this::find)
        .ifPresent(
            card -> {
              awaited = null;
              card.focusWanted().set(true);
            });
  }

  /** Gives the last talk's row the keyboard, where there is one. */
  public void focusLast() {
    if (!cards.isEmpty()) {
      cards.getLast().focusWanted().set(true);
    }
  }

  private void opened(@Nullable TalkId id) {
    known.values().forEach(card -> card.open().set(Objects.equals(card.id(), id)));
  }
}
