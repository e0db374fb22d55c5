package app.hallway.ui.talks.page;

import app.hallway.library.Library;
import app.hallway.model.Speaking;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.WordFilter;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.WatchedPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All that there is to one talk, and the joining and splitting of it. */
public final class TalkPageViewModel {
  private static final int MOST_CHOICES = 8;

  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final WatchedPage<TalkId, Answer> watched;
  private final ObservableValue<@Nullable TalkPage> page;
  private final BooleanProperty choosing = new SimpleBooleanProperty();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<TalkSummary> choices = FXCollections.observableArrayList();
  private List<TalkSummary> others = List.of();

  /** What the page is made of. */
  private record Answer(TalkPage page, List<TalkSummary> others) {}

  public TalkPageViewModel(Commons commons, Delay delay) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.work = commons.work();
    this.undo = new UndoOffer(library, commons.facts(), work, delay);
    this.watched = new WatchedPage<>(this::ask, commons.facts(), commons.tasks(), work::failed);
    this.page = watched.page().map(Answer::page);
    watched.page().subscribe(this::take);
    words.subscribe(this::narrow);
  }

  /** What is known of the talk; null until it is, and where the talk is gone. */
  public ObservableValue<@Nullable TalkPage> page() {
    return page;
  }

  /** True while the user looks for a talk to join it with. */
  public BooleanProperty choosing() {
    return choosing;
  }

  /** What the user typed to find that talk. */
  public StringProperty words() {
    return words;
  }

  /** The talks that it can be joined with: those of its event, or all where it has none. */
  public ObservableList<TalkSummary> choices() {
    return FXCollections.unmodifiableObservableList(choices);
  }

  public UndoOffer undo() {
    return undo;
  }

  public void show(TalkId talk) {
    if (!talk.equals(watched.wanted())) {
      undo.withdraw();
    }
    choosing.set(false);
    words.set("");
    watched.show(talk);
  }

  /** Nobody looks any more. */
  public void leave() {
    undo.withdraw();
    watched.leave();
  }

  public void join(TalkId other) {
    var talk = watched.wanted();
    if (talk != null) {
      choosing.set(false);
      undo.remove(UndoOffer.Removal.JOIN, () -> library.talks().join(talk, other), () -> {});
    }
  }

  /** It is not this one, and not offered any more. */
  public void tellApart(TalkId other) {
    var talk = watched.wanted();
    if (talk != null) {
      undo.remove(
          UndoOffer.Removal.TALK_APART, () -> library.talks().tellApart(talk, other), () -> {});
    }
  }

  public void split(TalkMention mention) {
    undo.remove(UndoOffer.Removal.SPLIT, () -> library.talks().split(mention.id()), () -> {});
  }

  /** What the user wrote down of it goes into the bin; what reports tell stays. */
  public void delete() {
    var talk = watched.wanted();
    if (talk != null) {
      undo.remove(UndoOffer.Removal.WRITTEN, () -> library.talks().delete(talk), () -> {});
    }
  }

  /** Goes to the place where a report tells of it. */
  public void open(TalkMention mention) {
    workspace.open(mention.report().id(), mention.span().isEmpty() ? null : mention.span());
    workspace.talk().set(watched.wanted());
  }

  private Optional<Answer> ask(TalkId talk) {
    return library.talks().page(talk).map(found -> new Answer(found, others(found)));
  }

  private List<TalkSummary> others(TalkPage found) {
    var filter = TalkFilter.ALL.withEvent(found.talk().event());
    return library.talks().list(filter).stream()
        .filter(summary -> !summary.talk().id().equals(found.talk().id()))
        .toList();
  }

  private void take(@Nullable Answer answer) {
    others = answer == null ? List.of() : answer.others();
    narrow();
  }

  private void narrow() {
    var filter = WordFilter.of(words.get());
    choices.setAll(
        others.stream()
            .filter(summary -> filter.matches(texts(summary)))
            .limit(MOST_CHOICES)
            .toList());
  }

  private static Stream<String> texts(TalkSummary summary) {
    var talk = summary.talk();
    return Stream.concat(
        Stream.of(talk.title(), summary.reportTitle()),
        talk.speakers().stream().map(Speaking::name));
  }
}
