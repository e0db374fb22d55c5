package app.hallway.library.reading;

import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes versions ready to be read. */
public final class Opening {
  private Opening() {}

  /** Empty where the version's report is gone or in the bin. */
  public static Optional<ReportView> view(Session session, VersionId version) {
    return session
        .versions()
        .find(version)
        .flatMap(
            found ->
                session
                    .reports()
                    .find(found.report())
                    .map(
                        summary -> {
                          var text = session.versions().text(version).orElseThrow();
                          return new ReportView(
                              summary.as(session.versions().metadata(version)),
                              version,
                              found.number(),
                              found.current(),
                              text.format(),
                              text.markdown(),
                              text.readingText(),
                              text.warnings(),
                              session.versions().pictures(version),
                              position(session, version, summary.id()));
                        }));
  }

  /** Where the reader left off, followed into this version where that was another. */
  private static @Nullable ReadingPosition position(
      Session session, VersionId version, ReportId report) {
    return session
        .reports()
        .position(report)
        .map(left -> Following.follow(session, left.version(), version, left.position()))
        .orElse(null);
  }
}
