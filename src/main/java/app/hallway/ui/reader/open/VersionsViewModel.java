package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportWish;
import app.hallway.model.VersionId;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which version of the open report is shown, and what is different in it. FX thread only. */
public final class VersionsViewModel {
  private final Library library;
  private final Workspace workspace;
  private final LibraryWork work;
  private final UndoOffer undo;
  private final ReadOnlyObjectProperty<@Nullable OpenPage> page;
  private final Consumer<ReportWish> opening;
  private final ChangesViewModel changes = new ChangesViewModel();
  private @Nullable Parted parted;

  /** A report that was taken for a version of another one. */
  private record Parted(ReportId from, ReportId other) {}

  /**
   * Over the page of a reader.
   *
   * @param opening told what is to stand on the page
   */
  VersionsViewModel(
      Library library,
      Workspace workspace,
      LibraryWork work,
      UndoOffer undo,
      ReadOnlyObjectProperty<@Nullable OpenPage> page,
      Consumer<ReportWish> opening) {
    this.library = library;
    this.workspace = workspace;
    this.work = work;
    this.undo = undo;
    this.page = page;
    this.opening = opening;
  }

  /** The report that is shown, or null. */
  public ReadOnlyObjectProperty<@Nullable OpenPage> page() {
    return page;
  }

  /** What is different in the shown version from one before it. */
  public ChangesViewModel changes() {
    return changes;
  }

  /** The way back from what was just done to the report as a whole. */
  public UndoOffer undo() {
    return undo;
  }

  /** Shows a version of the open report as it was. */
  public void showVersion(VersionId version) {
    withPage(open -> opening.accept(ReportWish.of(open.report(), version)));
  }

  /** Tells what is different in the shown version from another one. */
  public void compareWith(VersionId other) {
    withPage(open -> opening.accept(open.wish().comparedWith(other)));
  }

  public void backToNewest() {
    withPage(open -> opening.accept(ReportWish.newest(open.report())));
  }

  /** The user knows what is new. */
  public void markSeen() {
    changes.show(null);
    withPage(open -> work.run(() -> library.versions().markSeen(open.report())));
  }

  /** The newest version is another report, and is opened as that; the way back is offered. */
  public void separate() {
    withPage(
        open ->
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

  /** The report that a report was taken for before it was told apart; else null. */
  @Nullable ReportId cameFrom(ReportId report) {
    return parted != null && parted.other().equals(report) ? parted.from() : null;
  }

  private void withPage(Consumer<OpenPage> action) {
    var open = page.get();
    if (open != null) {
      action.accept(open);
    }
  }
}
