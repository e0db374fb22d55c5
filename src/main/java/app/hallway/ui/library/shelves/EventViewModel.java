package app.hallway.ui.library.shelves;

import app.hallway.library.Events;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import app.hallway.model.LibraryChange;
import app.hallway.model.ReportFilter;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.WordFilter;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.Newest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The names of one event, and which others are the same edition. */
public final class EventViewModel {
  private static final int MOST_CHOICES = 8;

  private final Library library;
  private final Workspace workspace;
  private final ShelvesViewModel shelves;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final Newest questions;
  private final ReadOnlyObjectWrapper<@Nullable Event> event = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Event> taken = new ReadOnlyObjectWrapper<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final BooleanProperty choosing = new SimpleBooleanProperty();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Likely> candidates = FXCollections.observableArrayList();
  private final ObservableList<Event> choices = FXCollections.observableArrayList();
  private List<Event> others = List.of();
  private @Nullable String wanted;

  /**
   * What looks like the same edition as the shown event.
   *
   * @param why in words
   */
  record Likely(Event event, String why) {}

  private record Answer(Event event, List<Likely> candidates, List<Event> others) {}

  public EventViewModel(Commons commons, ShelvesViewModel shelves, Delay delay) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.shelves = shelves;
    this.work = commons.work();
    this.undo = new UndoOffer(library, commons.facts(), work, delay);
    this.questions = new Newest(commons.tasks());
    words.subscribe(this::narrow);
    name.subscribe(() -> taken.set(null));
    commons.facts().listen(this::hear);
  }

  /** What is known of it; null until it is, and where it is gone. */
  ReadOnlyObjectProperty<@Nullable Event> event() {
    return event.getReadOnlyProperty();
  }

  /** The name as it is being typed. */
  StringProperty name() {
    return name;
  }

  /** Another event that has the wanted name, or null. */
  ReadOnlyObjectProperty<@Nullable Event> taken() {
    return taken.getReadOnlyProperty();
  }

  /** Events whose names look like this edition. */
  ObservableList<Likely> candidates() {
    return FXCollections.unmodifiableObservableList(candidates);
  }

  /** True while the user looks for any other event to merge it with. */
  BooleanProperty choosing() {
    return choosing;
  }

  /** What the user typed to find that event. */
  StringProperty words() {
    return words;
  }

  ObservableList<Event> choices() {
    return FXCollections.unmodifiableObservableList(choices);
  }

  UndoOffer undo() {
    return undo;
  }

  void show(String eventName, boolean toMerge) {
    undo.withdraw();
    event.set(null);
    wanted = eventName;
    choosing.set(toMerge);
    words.set("");
    name.set(eventName);
    load();
  }

  /** Shows what all reports tell of an event. */
  void digest(String eventName) {
    workspace.ask(new Workspace.DigestRequest(eventName));
  }

  /** Shows the beginning of the user's own report of an event. */
  void draft(String eventName) {
    workspace.ask(new Workspace.DraftRequest(eventName));
  }

  /** Nobody looks any more. */
  void leave() {
    wanted = null;
    questions.forget();
    undo.withdraw();
    event.set(null);
  }

  /**
   * Gives it the name that was typed; blank goes back to the one that reports have.
   *
   * @param afterwards where that was done
   */
  void rename(Runnable afterwards) {
    var renamed = event.get();
    if (renamed == null) {
      return;
    }
    var title = name.get().strip().isEmpty() ? renamed.foundAs() : name.get().strip();
    shelves.expect(shelf(renamed.name()), shelf(title));
    work.ask(
        () -> library.events().rename(renamed.id(), title),
        other -> {
          taken.set(other.orElse(null));
          if (other.isEmpty()) {
            wanted = title;
            afterwards.run();
          }
        });
  }

  /** They are one from now on, called as the better named of the two. */
  void merge(Event other) {
    var into = event.get();
    if (into != null) {
      var kept = Events.betterNamed(into, other);
      var gone = kept.equals(into) ? other : into;
      choosing.set(false);
      shelves.expect(shelf(gone.name()), shelf(kept.name()));
      name.set(into.name());
      undo.remove(Removal.EVENT, () -> library.events().merge(into.id(), other.id()), () -> {});
    }
  }

  /** They are different editions, and not offered any more. */
  void tellApart(Event other) {
    var shown = event.get();
    if (shown != null) {
      undo.remove(
          Removal.EVENT_APART, () -> library.events().tellApart(shown.id(), other.id()), () -> {});
    }
  }

  /** Where what the user typed leaves one event, merges that. */
  void mergeOnlyChoice() {
    if (choices.size() == 1) {
      merge(choices.getFirst());
    }
  }

  void split(String alias) {
    var from = event.get();
    if (from != null) {
      undo.remove(Removal.ALIAS, () -> library.events().split(from.id(), alias), () -> {});
    }
  }

  private static Shelf shelf(String eventName) {
    return new Shelf.OfReports(new ReportFilter.OfEvent(eventName));
  }

  private void hear(LibraryChange change) {
    if (wanted != null && !(change instanceof LibraryChange.HistoryChanged)) {
      load();
    }
  }

  private void load() {
    var asked = wanted;
    if (asked != null) {
      questions.ask(() -> ask(asked), this::show, work::failed);
    }
  }

  private Optional<Answer> ask(String asked) {
    return library.events().named(asked).map(this::answer);
  }

  private Answer answer(Event found) {
    return new Answer(
        found,
        library.events().candidates().stream().flatMap(two -> likely(two, found)).toList(),
        library.events().list().stream().filter(other -> !isSame(other, found)).toList());
  }

  /** The other of two, where one of them is the event. */
  private static Stream<Likely> likely(EventCandidate two, Event of) {
    if (!isSame(two.into(), of) && !isSame(two.other(), of)) {
      return Stream.empty();
    }
    var other = isSame(two.into(), of) ? two.other() : two.into();
    return Stream.of(new Likely(other, Wording.edition(two)));
  }

  /** However many reports are about it by now. */
  private static boolean isSame(Event one, Event other) {
    return one.id().equals(other.id());
  }

  /** A name that nobody has typed over is that of the event as it is now. */
  private void show(Optional<Answer> answer) {
    var before = event.get();
    answer
        .map(Answer::event)
        .filter(now -> before != null && name.get().equals(before.name()))
        .ifPresent(now -> name.set(now.name()));
    others = answer.map(Answer::others).orElse(List.of());
    candidates.setAll(answer.map(Answer::candidates).orElse(List.of()));
    event.set(answer.map(Answer::event).orElse(null));
    narrow();
  }

  private void narrow() {
    var filter = WordFilter.of(words.get());
    choices.setAll(
        others.stream().filter(other -> filter.matches(texts(other))).limit(MOST_CHOICES).toList());
  }

  private static Stream<String> texts(Event other) {
    return Stream.concat(Stream.of(other.name()), other.aliases().stream());
  }
}
