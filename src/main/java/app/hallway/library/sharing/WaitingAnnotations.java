package app.hallway.library.sharing;

import app.hallway.annotations.PlainReader;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.library.sharing.Belonging.Found;
import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.notes.AnnotationRepository.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes annotations that waited for a report into it when it comes; within one transaction. */
public final class WaitingAnnotations {
  private final Session session;
  private final Instant now;

  public WaitingAnnotations(Session session, Instant now) {
    this.session = session;
    this.now = now;
  }

  /**
   * A report is shown in a version from now on.
   *
   * @param article what that reads as; null where it is not at hand
   */
  public void settle(ReportId report, VersionId version, @Nullable Article article) {
    var sources = session.annotations().sources();
    if (sources.isEmpty()) {
      return;
    }
    var keys =
        SourceKeys.ofReport(
            session.reports().urlKey(report), session.versions().metadata(version).title());
    var waited = new ArrayList<Waiting>();
    sources.stream()
        .filter(source -> SourceKeys.read(source).meet(keys))
        .forEach(source -> waited.addAll(session.annotations().waitingFor(source)));
    var annotations =
        waited.stream().map(WaitingAnnotations::annotation).flatMap(Optional::stream).toList();
    if (!annotations.isEmpty()) {
      settle(annotations, report, version, article);
    }
  }

  /** As the library wrote it down. */
  public static Optional<SharedAnnotation> annotation(Waiting waiting) {
    return PlainReader.one(waiting.annotation());
  }

  private void settle(
      List<SharedAnnotation> annotations,
      ReportId report,
      VersionId version,
      @Nullable Article article) {
    var belonging = new Belonging(session);
    var landing =
        new Landing(
            report,
            version,
            session.versions().readingText(version),
            session.mentions().in(version),
            article);
    var taking = new SharedTaking(session, now, false);
    annotations.stream()
        .collect(Collectors.groupingBy(SharedAnnotation::source))
        .forEach(
            (source, its) -> {
              if (belonging.find(source, its) instanceof Found.One(var found)
                  && found.equals(report)) {
                its.forEach(one -> taking.take(one, landing));
              }
            });
  }
}
