package app.hallway.library;

import app.hallway.model.ReportId;
import app.hallway.store.NewVersion;
import app.hallway.store.Session;
import java.util.Optional;

/**
 * Tells whether a report is in the library already: by its address, else its path, else its
 * content.
 */
final class KnownReports {
  private final Session session;

  KnownReports(Session session) {
    this.session = session;
  }

  Optional<ReportId> find(NewVersion arriving) {
    return byUrl(arriving).or(() -> byPath(arriving)).or(() -> byContent(arriving));
  }

  private Optional<ReportId> byUrl(NewVersion arriving) {
    return Optional.ofNullable(Arrival.urlKey(arriving)).flatMap(session.reports()::withUrlKey);
  }

  /** A file that says that it was published elsewhere than the one before it is another report. */
  private Optional<ReportId> byPath(NewVersion arriving) {
    return Optional.ofNullable(Arrival.path(arriving))
        .flatMap(session.reports()::withPath)
        .filter(report -> mayBe(report, arriving));
  }

  private Optional<ReportId> byContent(NewVersion arriving) {
    return session.reports().withContent(arriving.sha256());
  }

  private boolean mayBe(ReportId report, NewVersion arriving) {
    var arrivingKey = Arrival.urlKey(arriving);
    return arrivingKey == null
        || session.reports().urlKey(report).map(arrivingKey::equals).orElse(true);
  }
}
