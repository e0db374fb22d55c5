package app.hallway.library;

import app.hallway.library.arriving.Rereading;
import app.hallway.library.likeness.UrlKey;
import app.hallway.library.opening.Opening;
import app.hallway.library.reading.Articles;
import app.hallway.library.reading.Continuity;
import app.hallway.library.reading.Reading;
import app.hallway.model.LibraryChange;
import app.hallway.model.LibraryCounts;
import app.hallway.model.Picture;
import app.hallway.model.PictureId;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.model.TagOwner;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reading reports and keeping them in order. */
public final class Reports {
  private final Store store;
  private final Clock clock;
  private final Reading reading;
  private final Articles articles;

  Reports(Store store, Clock clock, Reading reading, Articles articles) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
    this.articles = articles;
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
    return Rereading.upToDate(
        store,
        reading,
        session -> session.versions().current(report).stream().toList(),
        session -> session.versions().current(report).flatMap(new Opening(session)::view));
  }

  /**
   * All that is shown of a report, as the library is at one moment. Empty where the report is gone.
   *
   * @param rendering makes the article of a version where that was not done lately
   */
  public Optional<ReportPage> page(ReportWish wish, Function<ReportView, Article> rendering) {
    return Rereading.upToDate(
            store,
            reading,
            session -> new Opening(session).versions(wish),
            session -> new Opening(session).open(wish))
        .map(opened -> page(opened, article(wish, opened.view(), rendering)));
  }

  private Article article(
      ReportWish wish, ReportView view, Function<ReportView, Article> rendering) {
    return wish.plain() ? rendering.apply(view) : articles.whole(view, rendering);
  }

  private ReportPage page(Opening.Opened opened, Article article) {
    var view = opened.view();
    var changes =
        opened
            .compared()
            .map(
                two ->
                    two.compared(
                        kept ->
                            kept.version().id().equals(view.version())
                                ? article
                                : articles.of(kept.version().id(), kept.markdown())))
            .orElse(null);
    return new ReportPage(
        view, article, opened.marks(), opened.versions(), changes, opened.resume());
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

  public void tag(ReportId report, List<String> tags) {
    changeTags(List.of(report), tags, List.of());
  }

  /**
   * The user's tags for each report: what else it has stays, and so does what the author gave. One
   * step of undo.
   */
  public void changeTags(List<ReportId> reports, List<String> added, List<String> removed) {
    var more = Tagging.clean(added);
    var less = Tagging.clean(removed);
    forEach(
        "report.tag",
        reports,
        (session, report) -> session.tags().change(new TagOwner.OfReport(report), more, less));
  }

  public void setEvent(ReportId report, String event) {
    setEvent(List.of(report), event);
  }

  /**
   * The user's name for the event of each report wins over what was detected; blank goes back to
   * that. One step of undo.
   */
  public void setEvent(List<ReportId> reports, String event) {
    forEach(
        "report.event", reports, (session, report) -> session.reports().chooseEvent(report, event));
  }

  public void delete(ReportId report) {
    delete(List.of(report));
  }

  /** Into the bin, with their highlights and notes. One step of undo. */
  public void delete(List<ReportId> reports) {
    var now = clock.instant();
    forEach("report.delete", reports, (session, report) -> session.reports().bin(report, now));
  }

  public void restore(ReportId report) {
    restore(List.of(report));
  }

  /** Out of the bin. One step of undo. */
  public void restore(List<ReportId> reports) {
    forEach("report.restore", reports, Reports::restore);
  }

  /** What happened to its talks meanwhile may have given its marks another place. */
  private static void restore(Session session, ReportId report) {
    session.reports().restore(report);
    session
        .versions()
        .current(report)
        .ifPresent(version -> new Continuity(session, version).placeMarks());
  }

  private void forEach(String step, List<ReportId> reports, BiConsumer<Session, ReportId> deed) {
    var all = List.copyOf(reports);
    Steps.run(store, step, session -> all.forEach(report -> deed.accept(session, report)));
  }
}
