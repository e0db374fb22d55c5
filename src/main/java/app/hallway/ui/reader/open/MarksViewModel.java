package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.reader.page.PageMarks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is marked on the shown page, and what the user marks and chooses there. FX thread only. */
public final class MarksViewModel {
  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final ReadOnlyObjectProperty<@Nullable OpenPage> page;
  private final ReadOnlyObjectWrapper<PageMarks> all = new ReadOnlyObjectWrapper<>(PageMarks.NONE);

  MarksViewModel(
      Library library,
      Workspace workspace,
      LibraryWork work,
      ReadOnlyObjectProperty<@Nullable OpenPage> page) {
    this.library = library;
    this.workspace = workspace;
    this.work = work;
    this.page = page;
  }

  /** The highlights and the state of the talks of the shown report. */
  public ReadOnlyObjectProperty<PageMarks> all() {
    return all.getReadOnlyProperty();
  }

  void show(PageMarks marks) {
    all.set(marks);
  }

  /** True where a version is shown that a later one has taken the place of. */
  public boolean isReadOnly() {
    var open = page.get();
    return open != null && !open.view().newest();
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
        open -> {
          if (place.version().equals(open.view().version())) {
            action.accept(open);
          } else {
            workspace.status().set(Messages.text("reader.other-page"));
          }
        });
  }

  /** Marks are made in the newest version only: places count in that. */
  private void withNewest(Consumer<OpenPage> action) {
    var open = page.get();
    if (open != null && !isReadOnly()) {
      action.accept(open);
    }
  }

  public void noteAbout(HighlightId highlight) {
    workspace.highlight().set(highlight);
    workspace.ask(new Workspace.NoteRequest(new NoteTarget.AboutHighlight(highlight)));
  }

  public void noteAbout(TalkId talk) {
    workspace.ask(new Workspace.NoteRequest(new NoteTarget.AboutTalk(talk)));
  }

  /** All that is told of a talk. */
  public void showPage(TalkId talk) {
    workspace.ask(new Workspace.PageRequest(talk));
  }

  public void makeTalk(Place place) {
    onItsPage(
        place,
        open ->
            workspace.ask(
                new Workspace.TalkRequest(place, place.span().of(open.article().readingText()))));
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
        open ->
            all.get()
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

  public void choose(SuggestionId suggestion) {
    workspace.suggestion().set(suggestion);
  }

  public void choose(HighlightId highlight) {
    workspace.highlight().set(highlight);
  }

  /** The talk that is chosen in the open report, or null. */
  public @Nullable TalkId chosenTalk() {
    return workspace.talk().get();
  }

  /**
   * Chooses the talk so many further down the page than the chosen one; where none is chosen, than
   * the place that is read.
   */
  public void stepTalk(int by, int top) {
    var talks = all.get().talks();
    int chosen = talks.stream().map(told -> told.talk().id()).toList().indexOf(chosenTalk());
    long above = talks.stream().filter(told -> told.span().start() < top).count();
    int next = chosen < 0 ? (int) above + (by > 0 ? by - 1 : by) : chosen + by;
    if (!talks.isEmpty()) {
      choose(talks.get(Math.clamp(next, 0, talks.size() - 1)).talk().id());
    }
  }

  /** The highlight with this id, with its place on a page. */
  public Optional<Highlight> highlight(OpenPage open, long id) {
    return all.get().lieOn(open.view().version()) ? highlight(id) : Optional.empty();
  }

  private Optional<Highlight> highlight(long id) {
    return all.get().highlights().stream().filter(each -> each.id().value() == id).findFirst();
  }
}
