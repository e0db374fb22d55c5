package app.hallway.library;

import app.hallway.model.Draft;
import app.hallway.model.Picture;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView.PictureRef;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report is in the library already: by its address, else by its path, else by its
 * content. The same content is the same report wherever it comes from: the report keeps the address
 * that it has, and its path as long as a file lies there.
 */
final class KnownReports {
  private final Session session;

  KnownReports(Session session) {
    this.session = session;
  }

  Optional<ReportId> find(Draft draft, String sha256) {
    return byUrl(draft).or(() -> byPath(draft)).or(() -> session.reports().withContent(sha256));
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

  /** The report that shows this very draft already. */
  Optional<ReportId> unchanged(Draft draft, String sha256) {
    return find(draft, sha256)
        .filter(report -> shows(report, sha256, draft.pictures()))
        .filter(report -> newPath(report, draft).isEmpty());
  }

  /** Where the draft was read, if that is the place to look for its report from now on. */
  Optional<String> newPath(ReportId report, Draft draft) {
    var known = session.reports().path(report);
    return Optional.ofNullable(path(draft))
        .filter(path -> known.filter(old -> old.equals(path) || new File(old).exists()).isEmpty());
  }

  private boolean shows(ReportId report, String sha256, List<Picture> pictures) {
    return session
        .versions()
        .withContent(report, sha256)
        .filter(same -> session.versions().current(report).filter(same::equals).isPresent())
        .filter(same -> hasAll(same, pictures))
        .isPresent();
  }

  private boolean hasAll(VersionId version, List<Picture> pictures) {
    return pictures.isEmpty()
        || session.versions().pictures(version).stream()
            .map(PictureRef::reference)
            .collect(Collectors.toSet())
            .containsAll(pictures.stream().map(Picture::reference).toList());
  }

  static @Nullable String urlKey(Draft draft) {
    var url = draft.metadata().canonicalUrl();
    return url == null ? null : UrlKey.of(url).orElse(null);
  }

  static @Nullable String path(Draft draft) {
    var path = draft.path();
    return path == null ? null : path.toString();
  }
}
