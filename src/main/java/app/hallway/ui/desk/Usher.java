package app.hallway.ui.desk;

import app.hallway.library.Library;
import app.hallway.model.Errand;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.importing.ImportViewModel;
import app.hallway.ui.library.list.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows in the window what a start of the program asks for. FX thread only. */
public final class Usher {
  private final Library library;
  private final Notices notices;
  private final ImportViewModel imports;
  private final Places places;
  private final Newest newest;

  private record Told(boolean known, List<ReportSummary> reports) {}

  Usher(Commons commons, ImportViewModel imports) {
    this.library = commons.library();
    this.notices = commons.notices();
    this.imports = imports;
    this.places = new Places(commons);
    this.newest = new Newest(commons.tasks());
  }

  /** What is not there is told of. */
  public void show(Errand errand) {
    switch (errand) {
      case Errand.ToFront _ -> {}
      case Errand.OpenFiles(var files) -> imports.openAll(files);
      case Errand.OpenReport(var report) -> show(report);
      case Errand.OpenTalk(var talk) -> show(talk);
      case Errand.OpenHighlight(var highlight) -> show(highlight);
    }
  }

  /** Another version of the program was started, and wants something that this one cannot read. */
  public void sayOtherVersion() {
    notices.warn(Messages.text("errand.other-version"));
  }

  private void show(ReportId report) {
    newest.ask(
        () -> library.reports().find(report),
        found -> found.ifPresentOrElse(this::open, unknown("errand.no-report", report.value())),
        failed());
  }

  private void open(ReportSummary report) {
    places.openReport(report.id());
  }

  private void show(TalkId talk) {
    newest.ask(
        () -> new Told(library.talks().find(talk).isPresent(), library.talks().toldIn(talk)),
        told -> show(talk, told),
        failed());
  }

  private void show(TalkId talk, Told told) {
    if (told.known()) {
      var report = told.reports().stream().findFirst().map(ReportSummary::id);
      places.openTalk(report.orElse(null), talk);
    } else {
      unknown("errand.no-talk", talk.value()).run();
    }
  }

  private void show(HighlightId id) {
    newest.ask(
        () -> library.highlights().find(id),
        (Optional<Highlight> found) ->
            found.ifPresentOrElse(
                places::openHighlight, unknown("errand.no-highlight", id.value())),
        failed());
  }

  private Runnable unknown(String key, long id) {
    return () -> notices.warn(Messages.text(key, Long.toString(id)));
  }

  private Consumer<Exception> failed() {
    return notices.failureOf(Messages.text("library.places.deed"));
  }
}
