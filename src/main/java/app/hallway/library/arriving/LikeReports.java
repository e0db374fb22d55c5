package app.hallway.library.arriving;

import app.hallway.library.likeness.Fingerprint;
import app.hallway.library.likeness.ReportLikeness;
import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the report of which a text is another state. */
final class LikeReports {
  private static final int FEWEST_SHARED = 2;
  private static final int CANDIDATES = 8;

  /** Stands for what says too little to be found. */
  private static final List<Long> NOTHING = List.of(-1L);

  private final Session session;

  LikeReports(Session session) {
    this.session = session;
  }

  private record Found(ReportId report, double degree) {}

  /** The one that is most like it, where there is one. */
  Optional<ReportId> find(
      Prepared.Ready arriving, ComparedWords compared, Predicate<ReportId> mayBe) {
    var draft = arriving.version().draft();
    var likeness =
        ReportLikeness.of(draft.metadata(), draft.sourceName(), draft.path(), arriving.words());
    return session.likeness().sharing(likeness.text().sample(), FEWEST_SHARED, CANDIDATES).stream()
        .filter(mayBe)
        .map(report -> new Found(report, degree(likeness, report, compared)))
        .filter(found -> found.degree() > 0)
        .max(Comparator.comparingDouble(Found::degree))
        .map(Found::report);
  }

  private double degree(ReportLikeness likeness, ReportId report, ComparedWords compared) {
    var shown = session.reports().lastVersion(report).orElseThrow();
    var words = compared.of(shown, session);
    return likeness.mayBe(words) ? likeness.to(of(report, shown, words)) : 0;
  }

  private ReportLikeness of(ReportId report, VersionId shown, Fingerprint words) {
    var path = session.reports().path(report).map(Path::of).orElse(null);
    return ReportLikeness.of(
        session.versions().metadata(shown), session.versions().sourceName(shown), path, words);
  }

  /** From now on the report is found by what this version says, too. */
  void learn(ReportId report, Fingerprint words) {
    var runs = words.sample();
    session.likeness().add(report, runs.isEmpty() ? NOTHING : runs);
  }

  /** Learns reports of which nothing is known yet; returns how many. */
  int learnSome(int limit) {
    var unknown = session.likeness().unknown(limit);
    for (var report : unknown) {
      session
          .reports()
          .lastVersion(report)
          .map((VersionId shown) -> session.versions().readingText(shown))
          .ifPresent(text -> learn(report, Fingerprint.of(text)));
    }
    return unknown.size();
  }
}
