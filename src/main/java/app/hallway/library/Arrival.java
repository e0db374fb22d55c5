package app.hallway.library;

import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import app.hallway.store.NewVersion;
import app.hallway.store.Session;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One report coming into the library, within one transaction. */
final class Arrival {
  private final Session session;
  private final Instant now;

  Arrival(Session session, Instant now) {
    this.session = session;
    this.now = now;
  }

  ImportOutcome take(NewVersion arriving) {
    return new KnownReports(session)
        .find(arriving)
        .map(report -> again(report, arriving))
        .orElseGet(() -> first(arriving));
  }

  private ImportOutcome first(NewVersion arriving) {
    var report = session.reports().add(now);
    addVersion(report, arriving, null);
    return imported(report, arriving);
  }

  /** An unchanged report may still have been in the bin, or its import undone. */
  private ImportOutcome again(ReportId report, NewVersion arriving) {
    var current = session.versions().current(report).orElse(null);
    var same = session.versions().withContent(report, arriving.sha256());
    if (same.isPresent()) {
      arriving.draft().pictures().forEach(one -> session.versions().addPicture(same.get(), one));
      show(report, same.get(), arriving);
      return same.get().equals(current)
          ? unchanged(report, arriving)
          : back(current, report, arriving);
    }
    addVersion(report, arriving, session.reports().lastVersion(report).orElse(null));
    return current == null ? imported(report, arriving) : newVersion(report, arriving);
  }

  private ImportOutcome back(@Nullable VersionId current, ReportId report, NewVersion arriving) {
    return current == null ? imported(report, arriving) : newVersion(report, arriving);
  }

  private void addVersion(ReportId report, NewVersion arriving, @Nullable VersionId before) {
    var version = session.versions().add(report, arriving, now);
    new TalkMatching(session).match(report, version, arriving);
    if (before != null) {
      new Continuity(session, before, version).keep();
    }
    show(report, version, arriving);
  }

  private void show(ReportId report, VersionId version, NewVersion arriving) {
    session.reports().show(report, version, urlKey(arriving), path(arriving));
  }

  static @Nullable String urlKey(NewVersion arriving) {
    var url = arriving.draft().metadata().canonicalUrl();
    return url == null ? null : UrlKey.of(url).orElse(null);
  }

  static @Nullable String path(NewVersion arriving) {
    Path path = arriving.draft().path();
    return path == null ? null : path.toString();
  }

  private static ImportOutcome imported(ReportId report, NewVersion arriving) {
    return new ImportOutcome.Imported(
        arriving.draft().sourceName(),
        report,
        arriving.draft().metadata().title(),
        arriving.mentions().size(),
        arriving.draft().warnings());
  }

  private static ImportOutcome newVersion(ReportId report, NewVersion arriving) {
    return new ImportOutcome.NewVersion(
        arriving.draft().sourceName(),
        report,
        arriving.draft().metadata().title(),
        arriving.mentions().size(),
        arriving.draft().warnings());
  }

  private static ImportOutcome unchanged(ReportId report, NewVersion arriving) {
    return new ImportOutcome.Unchanged(
        arriving.draft().sourceName(), report, arriving.draft().metadata().title());
  }
}
