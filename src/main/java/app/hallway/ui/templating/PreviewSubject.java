package app.hallway.ui.templating;

import app.hallway.library.Exporting;
import app.hallway.library.Library;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.templates.Template;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of the library that a template is shown with. */
record PreviewSubject(ReportSummary report) {
  /** The open one, where something is written about it; else the newest of those. */
  static Optional<PreviewSubject> of(Library library, @Nullable ReportId open) {
    return Optional.ofNullable(open)
        .flatMap(library.reports()::find)
        .filter(PreviewSubject::isCaredFor)
        .or(() -> newest(library))
        .map(PreviewSubject::new);
  }

  private static Optional<ReportSummary> newest(Library library) {
    return library.reports().list(new ReportFilter.All()).stream()
        .filter(PreviewSubject::isCaredFor)
        .max(Comparator.comparing(ReportSummary::imported));
  }

  private static boolean isCaredFor(ReportSummary report) {
    return report.notes() + report.highlights() > 0;
  }

  /** All of its event, where the template is about events. */
  Exporting.Scope scope(Template template) {
    return isOfEvent(template)
        ? new Exporting.Scope(null, null, report.event())
        : new Exporting.Scope(report.id(), null, null);
  }

  /** What the preview is about, in the words of its title. */
  String title(Template template) {
    var event = report.event();
    return isOfEvent(template) && event != null ? event : report.metadata().title();
  }

  private boolean isOfEvent(Template template) {
    return report.event() != null && template.per().filter("event"::equals).isPresent();
  }
}
