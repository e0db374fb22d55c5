package app.hallway.library.arriving;

import app.hallway.library.likeness.UrlKey;
import app.hallway.library.reading.Whereabouts;
import app.hallway.model.Draft;
import app.hallway.model.Picture;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView.PictureRef;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.reports.SourceRepository.Brought;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report is in the library already: by what the user said, else by its address,
 * else by its path, else by its content. The same content is the same report wherever it comes
 * from: the report keeps the address that it has, and its path as long as a file lies there.
 */
public final class KnownReports {
  private final Session session;

  KnownReports(Session session) {
    this.session = session;
  }

  Optional<ReportId> find(Draft draft, String sha256) {
    return bySaying(draft, sha256)
        .or(() -> byUrl(draft))
        .or(() -> byPath(draft))
        .or(() -> session.reports().withContent(sha256));
  }

  /** As {@link #find}, else a report that reads much the same. */
  Optional<ReportId> find(Prepared.Ready arriving, ComparedWords compared) {
    var draft = arriving.version().draft();
    return find(draft, arriving.version().sha256())
        .or(
            () ->
                new LikeReports(session)
                    .find(arriving, compared, report -> mayBe(report, urlKey(draft))));
  }

  /** What was told apart from another report stays apart. */
  private Optional<ReportId> bySaying(Draft draft, String sha256) {
    return session
        .sources()
        .parted(sha256)
        .or(() -> byPath(draft).filter(session.sources()::isParted));
  }

  private Optional<ReportId> byUrl(Draft draft) {
    return Optional.ofNullable(urlKey(draft)).flatMap(session.reports()::withUrlKey);
  }

  /** A file that says that it was published elsewhere than the one before it is another report. */
  private Optional<ReportId> byPath(Draft draft) {
    return Optional.ofNullable(path(draft))
        .flatMap(session.reports()::withPath)
        .filter(report -> mayBe(report, urlKey(draft)));
  }

  private boolean mayBe(ReportId report, @Nullable String urlKey) {
    return urlKey == null || session.reports().urlKey(report).map(urlKey::equals).orElse(true);
  }

  /** The report that shows this very draft already; where it moved, that is to be written. */
  Optional<Whereabouts> unchanged(Draft draft, String sha256) {
    return overtaken(draft, sha256)
        .map(Whereabouts::same)
        .or(
            () ->
                find(draft, sha256)
                    .filter(report -> shows(report, sha256, draft.pictures()))
                    .map(report -> whereabouts(report, draft)));
  }

  /** A file that has not changed since another one brought a newer state of its report. */
  private Optional<ReportId> overtaken(Draft draft, String sha256) {
    return Optional.ofNullable(path(draft)).flatMap(path -> overtaken(path, sha256));
  }

  private Optional<ReportId> overtaken(String path, String sha256) {
    return session
        .sources()
        .from(path)
        .filter(brought -> brought.sha256().equals(sha256))
        .map(Brought::report)
        .filter(report -> session.versions().current(report).isPresent())
        .filter(report -> session.sources().isOvertaken(report, path));
  }

  Whereabouts whereabouts(ReportId report, Draft draft) {
    return new Whereabouts(report, session.reports().path(report).orElse(null), path(draft));
  }

  private boolean shows(ReportId report, String sha256, List<Picture> pictures) {
    return session
        .versions()
        .withContent(report, sha256)
        .filter(same -> session.versions().current(report).filter(same::equals).isPresent())
        .filter(same -> hasAll(same, pictures) && session.versions().spoiled(same).isEmpty())
        .isPresent();
  }

  private boolean hasAll(VersionId version, List<Picture> pictures) {
    return pictures.isEmpty()
        || session.versions().pictures(version).stream()
            .map(PictureRef::reference)
            .collect(Collectors.toSet())
            .containsAll(pictures.stream().map(Picture::reference).toList());
  }

  public static @Nullable String urlKey(Draft draft) {
    var url = draft.metadata().canonicalUrl();
    return url == null ? null : UrlKey.of(url).orElse(null);
  }

  static @Nullable String path(Draft draft) {
    var path = draft.path();
    return path == null ? null : path.toString();
  }
}
