package app.hallway.ui.library.writings;

import app.hallway.library.Library;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.LibraryChange;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.list.Places;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was marked and has no report or no place there. */
public final class WaitingViewModel {
  private final Library library;
  private final Browser browser;
  private final Notices notices;
  private final LibraryWork work;
  private final Newest newest;
  private final Places places;
  private final UndoOffer undo;
  private final BooleanProperty listed = new SimpleBooleanProperty();
  private final BooleanProperty looked = new SimpleBooleanProperty();
  private final ObservableList<Headed<Placeless>> rows = FXCollections.observableArrayList();

  public WaitingViewModel(Commons commons, Browser browser, Delay delay) {
    this.library = commons.library();
    this.browser = browser;
    this.notices = commons.notices();
    this.work = commons.work();
    this.newest = new Newest(commons.tasks());
    this.places = new Places(commons);
    this.undo = new UndoOffer(library, commons.facts(), work, delay);
    commons.facts().listen(this::hear);
    listed.subscribe(this::refresh);
    looked.subscribe(this::refresh);
  }

  /** Those without a report, and those without a place; the first of each with its heading. */
  ObservableList<Headed<Placeless>> rows() {
    return rows;
  }

  /** Whether the list beside which they are counted is in sight. */
  BooleanProperty listed() {
    return listed;
  }

  /** Whether somebody looks at them. */
  BooleanProperty looked() {
    return looked;
  }

  UndoOffer undo() {
    return undo;
  }

  /** Looks for the reports of all that waits once more. */
  void retry() {
    work.ask(() -> library.annotations().retry(), this::tell);
  }

  private void tell(List<AnnotationOutcome> outcomes) {
    long placed = outcomes.stream().filter(one -> !one.fate().isWaiting()).count();
    notices.tell(
        placed == 0
            ? Messages.text("waiting.retried.none")
            : Messages.text("waiting.retried", placed));
  }

  /** It can be had back by undo. */
  void discard(Placeless one) {
    switch (one) {
      case Placeless.OfAnnotation(var waiting) ->
          undo.remove(Removal.WAITING, () -> library.annotations().discard(waiting.id()), () -> {});
      case Placeless.OfHighlight(var highlight, var _) ->
          undo.remove(
              Removal.HIGHLIGHT, () -> library.highlights().delete(highlight.id()), () -> {});
    }
  }

  /** Whether it leads anywhere; says so where it does not. */
  boolean open(Placeless one) {
    switch (one) {
      case Placeless.OfHighlight(var highlight, var _) -> {
        places.openHighlight(highlight);
        return true;
      }
      case Placeless.OfAnnotation(var waiting) -> {
        if (waiting.address().isEmpty()) {
          notices.tell(Messages.text("waiting.no-address"));
        } else if (browser.open(waiting.address()) instanceof LinkTarget.Closed closed) {
          notices.warn(LinkWords.of(closed));
        }
        return false;
      }
    }
  }

  private void hear(LibraryChange change) {
    if (change instanceof LibraryChange.HistoryChanged
        || change instanceof LibraryChange.ReportsChanged
        || change instanceof LibraryChange.ChangedElsewhere) {
      refresh();
    }
  }

  /** All highlights are looked through for it, so that it is done only where it is seen. */
  private void refresh() {
    if (listed.get() || looked.get()) {
      newest.ask(
          this::all,
          found -> GentleUpdate.apply(rows, Headed.of(found, WaitingViewModel::heading)),
          notices.failureOf(Messages.text("waiting.deed")));
    }
  }

  private static String heading(Placeless one) {
    return switch (one) {
      case Placeless.OfAnnotation _ -> Messages.text("waiting.heading.report");
      case Placeless.OfHighlight _ -> Messages.text("waiting.heading.place");
    };
  }

  private List<Placeless> all() {
    var waiting = library.annotations().waiting().stream().map(Placeless.OfAnnotation::new);
    return Stream.<Placeless>concat(waiting, lost()).toList();
  }

  private Stream<Placeless> lost() {
    return library.highlights().all().stream()
        .filter(mark -> mark.placement() instanceof Placement.Detached)
        .map(mark -> new Placeless.OfHighlight(mark, title(mark.report())));
  }

  private String title(ReportId report) {
    return library.reports().find(report).map(found -> found.metadata().title()).orElse("");
  }
}
