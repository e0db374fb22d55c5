package app.hallway.ui.vaults;

import app.hallway.library.Library;
import app.hallway.library.Vaults.Decided;
import app.hallway.model.BlockState;
import app.hallway.model.Highlight;
import app.hallway.model.LibraryChange;
import app.hallway.model.Placement;
import app.hallway.model.VaultChange;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.Newest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the user changed in files, to be taken or left; and what they deleted there. */
public final class FileChangesViewModel {
  private final Library library;
  private final Workspace workspace;
  private final Notices notices;
  private final LibraryWork work;
  private final Newest newest;
  private final UndoOffer undo;
  private final ObservableList<VaultChange> changes = FXCollections.observableArrayList();
  private final ObservableList<VaultChange> changesSeen =
      FXCollections.unmodifiableObservableList(changes);
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private final Set<Long> told = new HashSet<>();
  private String news = "";
  private boolean looked;

  public FileChangesViewModel(Commons commons, Delay delay) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.notices = commons.notices();
    this.work = commons.work();
    this.newest = new Newest(commons.tasks());
    this.undo = new UndoOffer(library, commons.facts(), work, delay);
    commons.facts().listen(this::hear);
    refresh();
  }

  /** First what is to be decided; then what was deleted in files and can be had back. */
  ObservableList<VaultChange> changes() {
    return changesSeen;
  }

  /** How many there are to decide about. */
  public ReadOnlyIntegerProperty open() {
    return open.getReadOnlyProperty();
  }

  UndoOffer undo() {
    return undo;
  }

  /** Who looks at them needs no notice of them. */
  void looked(boolean looks) {
    looked = looks;
    if (looks) {
      withdraw();
    }
  }

  private void withdraw() {
    var newest = notices.newest().get();
    if (newest != null && newest.sentence().equals(news)) {
      notices.dismiss();
    }
  }

  /** What stands in the file becomes the library's. */
  void take(VaultChange change) {
    if (change.block().takable()) {
      decide(Removal.FILE_TAKEN, change, library.vaults()::take);
    } else {
      notices.tell(Messages.text("changes.not-takable"));
    }
  }

  /** The library keeps its words, and the file its own. */
  void leave(VaultChange change) {
    if (change.block().state().isOpen()) {
      decide(Removal.FILE_LEFT, change, library.vaults()::leave);
    }
  }

  /** What stands in the file is written over with the library's words, with the next sync. */
  void putBack(VaultChange change) {
    if (canBePutBack(change)) {
      decide(Removal.FILE_PUT, change, library.vaults()::putBack);
    }
  }

  /** Whether both say something, and not the same. */
  static boolean canBePutBack(VaultChange change) {
    return change.block().state().isOpen() && change.block().mine() != null;
  }

  private interface Decision {
    Decided of(long block);
  }

  private void decide(Removal what, VaultChange change, Decision decision) {
    undo.attempt(
        what,
        () -> Optional.of(decision.of(change.block().id())).filter(Decided.DONE::equals),
        _ -> {},
        () -> notices.tell(Messages.text("changes.nothing")));
  }

  /** It is written into the file again with the next sync, which is now. */
  void restore(VaultChange change) {
    if (change.block().state() == BlockState.DELETED) {
      work.ask(
          () -> library.vaults().restore(change.block().id()),
          _ -> notices.tell(Messages.text("changes.restored")));
    }
  }

  /** Opens its report where it has to do with it. */
  void open(VaultChange change) {
    var mark = change.highlight();
    if (mark == null) {
      show(change, Optional.empty());
    } else {
      work.ask(() -> library.highlights().find(mark), found -> show(change, found));
    }
  }

  private void show(VaultChange change, Optional<Highlight> mark) {
    var report = change.report();
    if (report != null) {
      workspace.open(report, mark.map(Highlight::placement).flatMap(Placement::span).orElse(null));
      workspace.talk().set(change.talk());
      mark.ifPresent(found -> workspace.highlight().set(found.id()));
    } else if (change.talk() != null) {
      workspace.ask(new Workspace.PageRequest(change.talk()));
    }
  }

  private void hear(LibraryChange change) {
    if (change instanceof LibraryChange.VaultsChanged
        || change instanceof LibraryChange.HistoryChanged
        || change instanceof LibraryChange.ChangedElsewhere) {
      refresh();
    }
  }

  private void refresh() {
    newest.ask(
        () -> library.vaults().changes(),
        this::show,
        notices.failureOf(Messages.text("changes.deed.list")));
  }

  private void show(List<VaultChange> found) {
    var shown =
        found.stream()
            .filter(it -> it.block().state().isOpen() || it.block().state() == BlockState.DELETED)
            .sorted(Comparator.comparing(it -> !it.block().state().isOpen()))
            .toList();
    GentleUpdate.apply(changes, shown);
    tell(shown);
  }

  /** Of what is new, once. */
  private void tell(List<VaultChange> shown) {
    var now =
        shown.stream()
            .filter(it -> it.block().state().isOpen())
            .map(it -> it.block().id())
            .collect(Collectors.toSet());
    open.set(now.size());
    boolean fresh = !told.containsAll(now);
    told.retainAll(now);
    told.addAll(now);
    if (now.isEmpty()) {
      withdraw();
    } else if (fresh && !looked) {
      news = Messages.text("changes.news", now.size());
      notices.tell(
          news,
          new Notices.Offer(
              Messages.text("changes.look"), () -> workspace.ask(new Workspace.ChangesRequest())));
    }
  }
}
