package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.library.ReportWish;
import app.hallway.library.wording.Wording;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.LibraryChange;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.StorageException;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.VersionId;
import app.hallway.render.Theme;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
  private final UndoOffer undo;
  private final ChangesViewModel changes = new ChangesViewModel();
  private IntSupplier here = () -> 0;
  private final ReadOnlyObjectWrapper<@Nullable OpenPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<PageMarks> marks =
      new ReadOnlyObjectWrapper<>(PageMarks.NONE);
  private @Nullable ReportWish awaited;
  private boolean overtaken;
  private @Nullable Parted parted;

  /** A report that was taken for a version of another one. */
  private record Parted(ReportId from, ReportId other) {}

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
    undo = new UndoOffer(library, facts, work, delay);
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

  /** The highlights and the state of the talks of the shown report. */
  public ReadOnlyObjectProperty<PageMarks> marks() {
    return marks.getReadOnlyProperty();
  }

  /** What is different in the shown version from one before it. */
  public ChangesViewModel changes() {
    return changes;
  }

  /** The way back from what was just done to the report as a whole. */
  public UndoOffer undo() {
    return undo;
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
    ReportWish asked =
        wish.readAt(here(wish.report())).plain(workspace.unanswered().contains(wish.report()));
    awaited = asked;
    overtaken = false;
    Theme theme = workspace.theme().get();
    opening.ask(() -> loading.load(asked, theme), this::arrived, this::fail);
  }

  private ReportWish.@Nullable Here here(ReportId report) {
    OpenPage open = page.get();
    return open != null && open.report().equals(report)
        ? new ReportWish.Here(open.view().version(), here.getAsInt())
        : null;
  }

  /** Shows a version of the open report as it was. */
  public void showVersion(VersionId version) {
    withPage((open, _) -> open(ReportWish.of(open.report(), version)));
  }

  /** Tells what is different in the shown version from another one. */
  public void compareWith(VersionId other) {
    withPage((open, _) -> open(open.wish().comparedWith(other)));
  }

  /** Tries once more whether the page answers with its pictures. */
  public void showPictures() {
    withPage(
        (open, _) -> {
          workspace.unanswered().remove(open.report());
          open(open.wish());
        });
  }

  public void backToNewest() {
    withPage((open, _) -> open(ReportWish.newest(open.report())));
  }

  /** The user knows what is new. */
  public void markSeen() {
    changes.show(null);
    withPage((open, _) -> work.run(() -> library.versions().markSeen(open.report())));
  }

  /** The newest version is another report, and is opened as that; the way back is offered. */
  public void separate() {
    withPage(
        (open, _) ->
            open.versions().stream()
                .filter(ReportVersion::current)
                .findFirst()
                .ifPresent(newest -> separate(open.report(), newest.id())));
  }

  private void separate(ReportId report, VersionId newest) {
    undo.attempt(
        UndoOffer.Removal.VERSION,
        () -> library.versions().separate(newest),
        other -> {
          parted = new Parted(report, other);
          workspace.open(other);
        },
        () -> workspace.status().set(Messages.text("reader.separate.none")));
  }

  /** True where a version is shown that a later one has taken the place of. */
  public boolean isReadOnly() {
    OpenPage open = page.get();
    return open != null && !open.view().newest();
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
    marks.set(open == null ? PageMarks.NONE : open.marks());
    changes.show(open == null ? null : open.changes());
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
      changes.show(null);
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
    ReportId open = workspace.report().get();
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
          LibraryChange.VersionAdded _,
          LibraryChange.ReportGone _,
          LibraryChange.HighlightsChanged _ -> {}
    }
  }

  /** What is gone does not stay open; what came of another report is that again. */
  private void leave(ReportId gone) {
    workspace.report().set(parted != null && parted.other().equals(gone) ? parted.from() : null);
  }

  /** What changes while a page is being loaded may be missing on it. */
  private void refresh() {
    OpenPage open = page.get();
    if (awaited != null) {
      overtaken = true;
    } else if (open != null) {
      refresh(open);
    }
  }

  /** A page of its own only where the report has other versions than before. */
  private void lookAgain() {
    OpenPage open = page.get();
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
    Theme theme = workspace.theme().get();
    refreshing.ask(
        () -> loading.again(open, theme),
        newer -> {
          if (open.equals(page.get())) {
            marks.set(newer.marks());
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

  /** Marks a passage that was chosen on the page. */
  public void mark(Place place, HighlightColour colour) {
    mark(place, colour, _ -> {});
  }

  /** Marks a passage and asks for a note about it. */
  public void noteAbout(Place place) {
    mark(place, HighlightColour.YELLOW, this::noteAbout);
  }

  private void mark(Place place, HighlightColour colour, Consumer<HighlightId> marked) {
    onItsPage(
        place,
        _ ->
            work.ask(
                () -> library.highlights().markText(place, colour),
                mark -> mark.ifPresentOrElse(marked, this::lost)));
  }

  private void lost() {
    workspace.status().set(Messages.text("reader.lost"));
  }

  /** A passage that was chosen on another page than the one that stands there now is refused. */
  private void onItsPage(Place place, Consumer<OpenPage> action) {
    withNewest(
        (open, _) -> {
          if (place.version().equals(open.view().version())) {
            action.accept(open);
          } else {
            workspace.status().set(Messages.text("reader.other-page"));
          }
        });
  }

  public void noteAbout(HighlightId highlight) {
    workspace.highlight().set(highlight);
    workspace
        .noteRequest()
        .set(new Workspace.NoteRequest(new NoteTarget.AboutHighlight(highlight)));
  }

  public void noteAbout(TalkId talk) {
    workspace.noteRequest().set(new Workspace.NoteRequest(new NoteTarget.AboutTalk(talk)));
  }

  /** The talk that is chosen in the open report, or null. */
  public @Nullable TalkId chosenTalk() {
    return workspace.talk().get();
  }

  /** All that is told of a talk. */
  public void showPage(TalkId talk) {
    workspace.pageRequest().set(new Workspace.PageRequest(talk));
  }

  public void makeTalk(Place place) {
    onItsPage(
        place,
        open ->
            workspace
                .talkRequest()
                .set(
                    new Workspace.TalkRequest(
                        place, place.span().of(open.article().readingText()))));
  }

  public void recolour(HighlightId highlight, HighlightColour colour) {
    work.run(() -> library.highlights().recolour(highlight, colour));
  }

  public void delete(HighlightId highlight) {
    work.run(() -> library.highlights().delete(highlight));
  }

  /** Highlights a talk, or takes its highlight away. */
  public void toggle(TalkId talk) {
    withNewest(
        (open, _) ->
            marks
                .get()
                .talk(talk)
                .map(TalkInReport::highlight)
                .ifPresentOrElse(
                    highlight -> delete(highlight.id()),
                    () -> work.run(() -> markWhole(open.report(), talk))));
  }

  private void markWhole(ReportId report, TalkId talk) {
    library.highlights().markTalk(report, talk, HighlightColour.YELLOW);
  }

  public void choose(TalkId talk) {
    workspace.talk().set(talk);
  }

  /**
   * Chooses the talk so many further down the page than the chosen one; where none is chosen, than
   * the place that is read.
   */
  public void stepTalk(int by, int top) {
    List<TalkInReport> all = talks();
    int chosen = all.stream().map(told -> told.talk().id()).toList().indexOf(chosenTalk());
    long above = all.stream().filter(told -> told.span().start() < top).count();
    int next = chosen < 0 ? (int) above + (by > 0 ? by - 1 : by) : chosen + by;
    if (!all.isEmpty()) {
      choose(all.get(Math.clamp(next, 0, all.size() - 1)).talk().id());
    }
  }

  public void choose(SuggestionId suggestion) {
    workspace.suggestion().set(suggestion);
  }

  public void choose(HighlightId highlight) {
    workspace.highlight().set(highlight);
  }

  /** The highlight with this id, with its place on a page. */
  public Optional<Highlight> highlight(OpenPage open, long id) {
    return marks.get().lieOn(open.view().version()) ? highlight(id) : Optional.empty();
  }

  private Optional<Highlight> highlight(long id) {
    return marks.get().highlights().stream().filter(each -> each.id().value() == id).findFirst();
  }

  /** Opens the report that a link leads to, where the library has it. */
  public void follow(String address, Runnable otherwise) {
    work.ask(
        () -> library.reports().at(address),
        found -> found.ifPresentOrElse(workspace::open, otherwise));
  }

  /** The talks that are told of in the shown report, in the order of the page. */
  List<TalkInReport> talks() {
    return marks.get().talks();
  }

  /** Marks are made in the newest version only: places count in that. */
  private void withNewest(BiConsumer<OpenPage, String> action) {
    if (!isReadOnly()) {
      withPage(action);
    }
  }

  private void withPage(BiConsumer<OpenPage, String> action) {
    OpenPage open = page.get();
    if (open != null) {
      action.accept(open, open.article().readingText());
    }
  }
}
