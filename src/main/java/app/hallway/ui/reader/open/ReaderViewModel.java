package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.LibraryChange;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportWish;
import app.hallway.model.StorageException;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.reader.page.PageMarks;
import app.hallway.ui.reader.server.PageServer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the reader shows, and what the user does to it. FX thread only. */
public final class ReaderViewModel {
  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final Newest opening;
  private final Newest refreshing;
  private final PageLoading loading;
  private final MarksViewModel marks;
  private final VersionsViewModel versions;
  private IntSupplier here = () -> 0;
  private final ReadOnlyObjectWrapper<@Nullable OpenPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private @Nullable ReportWish awaited;
  private boolean overtaken;

  public ReaderViewModel(
      Library library,
      Workspace workspace,
      LibraryFacts facts,
      TaskExecutor tasks,
      Delay delay,
      PageServer server) {
    this.library = library;
    this.workspace = workspace;
    work = new LibraryWork(tasks, workspace.status());
    marks = new MarksViewModel(library, workspace, work, page());
    var undo = new UndoOffer(library, facts, work, delay);
    versions = new VersionsViewModel(library, workspace, work, undo, page(), this::open);
    opening = new Newest(tasks);
    refreshing = new Newest(tasks);
    loading = new PageLoading(library, server);
    facts.listen(this::hear);
    workspace.report().subscribe(this::open);
  }

  /** The report that is shown, or null. */
  public ReadOnlyObjectProperty<@Nullable OpenPage> page() {
    return page.getReadOnlyProperty();
  }

  /** What is wrong with what the library keeps of the open report, in a sentence; or empty. */
  public ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** What is marked on the page. */
  public MarksViewModel marks() {
    return marks;
  }

  /** Which version stands on it. */
  public VersionsViewModel versions() {
    return versions;
  }

  /** Who shows the page says where it is read. */
  public void readAt(IntSupplier offset) {
    here = offset;
  }

  private void open(@Nullable ReportId report) {
    if (report == null) {
      refreshing.forget();
      opening.forget();
      show((OpenPage) null);
    } else {
      open(ReportWish.newest(report));
    }
  }

  private void open(ReportWish wish) {
    refreshing.forget();
    var asked =
        wish.readAt(here(wish.report())).plain(workspace.unanswered().contains(wish.report()));
    awaited = asked;
    overtaken = false;
    var theme = workspace.theme().get();
    opening.ask(() -> loading.load(asked, theme), this::arrived, this::fail);
  }

  private ReportWish.@Nullable Here here(ReportId report) {
    var open = page.get();
    return open != null && open.report().equals(report)
        ? new ReportWish.Here(open.view().version(), here.getAsInt())
        : null;
  }

  /** Tries once more whether the page answers with its pictures. */
  public void showPictures() {
    var open = page.get();
    if (open != null) {
      workspace.unanswered().remove(open.report());
      open(open.wish());
    }
  }

  private void arrived(Optional<OpenPage> loaded) {
    boolean again = overtaken;
    show(loaded.orElse(null));
    loaded.filter(open -> !open.view().summary().read()).ifPresent(this::markRead);
    if (again) {
      loaded.ifPresent(this::refresh);
    }
    if (loaded.isEmpty()) {
      workspace.report().set(null);
    }
  }

  private void show(@Nullable OpenPage open) {
    awaited = null;
    overtaken = false;
    trouble.set("");
    marks.show(open == null ? PageMarks.NONE : open.marks());
    versions.changes().show(open == null ? null : open.changes());
    page.set(open);
    if (open != null) {
      lookForTrouble(open);
    }
  }

  /** The page may be as it was though what it was made of is not. */
  private void lookForTrouble(OpenPage open) {
    work.ask(
        () -> library.versions().spoiled(open.view().version()),
        spoiled -> {
          if (!spoiled.isEmpty() && open.equals(page.get())) {
            trouble.set(Messages.text("reader.spoiled", Wording.spoiled(spoiled.getFirst())));
          }
        });
  }

  private void markRead(OpenPage open) {
    work.run(() -> library.reports().begin(open.report()));
  }

  private void fail(Exception failure) {
    if (failure instanceof StorageException storage
        && storage.reason() == StorageException.Reason.SPOILED) {
      versions.changes().show(null);
      page.set(null);
      trouble.set(Messages.text("reader.unreadable", String.valueOf(failure.getMessage())));
      return;
    }
    work.run(
        () -> {
          throw new IllegalStateException("a report could not be opened", failure);
        });
  }

  private void hear(LibraryChange change) {
    var open = workspace.report().get();
    if (open == null) {
      return;
    }
    switch (change) {
      case LibraryChange.VersionAdded(var report) when report.equals(open) ->
          open(ReportWish.newest(report));
      case LibraryChange.ReportGone(var report) when report.equals(open) -> leave(report);
      case LibraryChange.HighlightsChanged(var report) when report.equals(open) -> refresh();
      case LibraryChange.SuggestionsChanged(var report) when report.equals(open) -> refresh();
      case LibraryChange.TalkChanged _, LibraryChange.NoteChanged _ -> refresh();
      case LibraryChange.ChangedElsewhere _ -> lookAgain();
      case LibraryChange.ReportsChanged _,
          LibraryChange.SuggestionsChanged _,
          LibraryChange.SpeakersChanged _,
          LibraryChange.HistoryChanged _,
          LibraryChange.NoticesSeen _,
          LibraryChange.WatchedFoldersChanged _,
          LibraryChange.VaultsChanged _,
          LibraryChange.VersionAdded _,
          LibraryChange.ReportGone _,
          LibraryChange.HighlightsChanged _ -> {}
    }
  }

  /** What is gone does not stay open; what came of another report is that again. */
  private void leave(ReportId gone) {
    workspace.report().set(versions.cameFrom(gone));
  }

  /** What changes while a page is being loaded may be missing on it. */
  private void refresh() {
    var open = page.get();
    if (awaited != null) {
      overtaken = true;
    } else if (open != null) {
      refresh(open);
    }
  }

  /** A page of its own only where the report has other versions than before. */
  private void lookAgain() {
    var open = page.get();
    if (awaited != null || open == null) {
      refresh();
      return;
    }
    refreshing.ask(
        () -> versions(library.versions().of(open.report())),
        now -> {
          if (now.equals(versions(open.versions()))) {
            refresh(open);
          } else {
            open(open.wish());
          }
        },
        this::fail);
  }

  private static List<Object> versions(List<ReportVersion> versions) {
    return versions.stream().<Object>map(one -> List.of(one.id(), one.current())).toList();
  }

  /**
   * New marks on the page as it is; a new page only where its talks read otherwise. Where another
   * page stands there by then, nothing.
   */
  private void refresh(OpenPage open) {
    var theme = workspace.theme().get();
    refreshing.ask(
        () -> loading.again(open, theme),
        newer -> {
          if (open.equals(page.get())) {
            marks.show(newer.marks());
            page.set(newer.page());
          }
        },
        this::fail);
  }

  public void remember(OpenPage open, ReadingPosition position) {
    work.run(
        () -> library.reports().rememberPosition(open.report(), open.view().version(), position));
  }

  /** As {@link #remember}, done when this returns: for the moment before the window is gone. */
  public void rememberAtOnce(OpenPage open, ReadingPosition position) {
    library.reports().rememberPosition(open.report(), open.view().version(), position);
  }

  /** Opens the report that a link leads to, where the library has it. */
  public void follow(String address, Runnable otherwise) {
    work.ask(
        () -> library.reports().at(address),
        found -> found.ifPresentOrElse(workspace::open, otherwise));
  }
}
