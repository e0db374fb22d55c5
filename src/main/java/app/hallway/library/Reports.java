package app.hallway.library;

import app.hallway.model.LibraryChange;
import app.hallway.model.LibraryCounts;
import app.hallway.model.Picture;
import app.hallway.model.PictureId;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reading reports and keeping them in order. */
public final class Reports {
  private final Store store;
  private final Clock clock;

  Reports(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Newest date first. */
  public List<ReportSummary> list(ReportFilter filter) {
    return store.read(session -> session.reports().list(filter));
  }

  /** Empty where it lies in the bin. */
  public Optional<ReportSummary> find(ReportId report) {
    return store.read(session -> session.reports().find(report));
  }

  public LibraryCounts counts() {
    return store.read(session -> session.reports().counts());
  }

  /** The newest version. Empty where the report is gone. */
  public Optional<ReportView> open(ReportId report) {
    return store.read(session -> open(report, session));
  }

  private static Optional<ReportView> open(ReportId report, Session session) {
    return session.versions().current(report).flatMap(version -> Opening.view(session, version));
  }

  public Optional<Picture> picture(PictureId picture) {
    return store.read(session -> session.versions().picture(picture));
  }

  /** The report that was published at this address or lies at this path. */
  public Optional<ReportId> at(String urlOrPath) {
    return store.read(session -> at(urlOrPath, session).filter(id -> isSeen(id, session)));
  }

  private static Optional<ReportId> at(String urlOrPath, Session session) {
    return session
        .reports()
        .withPath(urlOrPath)
        .or(() -> UrlKey.of(urlOrPath).flatMap(session.reports()::withUrlKey));
  }

  private static boolean isSeen(ReportId report, Session session) {
    return session.versions().current(report).isPresent();
  }

  /** Not told: nobody but the reader cares. */
  public void rememberPosition(ReportId report, VersionId version, ReadingPosition position) {
    store.write(
        session -> {
          session.reports().rememberPosition(report, version, position);
          return true;
        });
  }

  /** Who says that a report is read knows its newest version. */
  public void markRead(ReportId report, boolean read) {
    store.write(
        session -> {
          session.reports().markRead(report, read);
          if (read) {
            markSeen(report, session);
          }
          session.tell(new LibraryChange.ReportsChanged());
          return true;
        });
  }

  private static void markSeen(ReportId report, Session session) {
    session
        .versions()
        .current(report)
        .ifPresent(version -> session.reports().markSeen(report, version));
  }

  /** Somebody reads a report; a version that they knew before stays the one that they know. */
  public void begin(ReportId report) {
    store.write(
        session -> {
          session.reports().markRead(report, true);
          if (session.reports().seen(report).isEmpty()) {
            markSeen(report, session);
          }
          session.tell(new LibraryChange.ReportsChanged());
          return true;
        });
  }

  /** The user's tags; those that the author gave stay. Undoable. */
  public void setTags(ReportId report, List<String> tags) {
    var clean = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    Steps.run(store, "report.tag", session -> session.reports().setTags(report, clean));
  }

  /**
   * The user's name for the event wins over what was detected; blank goes back to that. Undoable.
   */
  public void setEvent(ReportId report, String event) {
    Steps.run(store, "report.event", session -> session.reports().chooseEvent(report, event));
  }

  /** Into the bin, with its highlights and notes. Undoable. */
  public void delete(ReportId report) {
    Steps.run(store, "report.delete", session -> session.reports().bin(report, clock.instant()));
  }

  /** Out of the bin. Undoable. */
  public void restore(ReportId report) {
    Steps.run(store, "report.restore", session -> session.reports().restore(report));
  }
}
