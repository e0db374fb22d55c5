package app.hallway.library;

import app.hallway.library.arriving.Arrival;
import app.hallway.library.arriving.Rereading;
import app.hallway.library.opening.Opening;
import app.hallway.library.reading.Articles;
import app.hallway.library.reading.Comparing;
import app.hallway.library.reading.Comparing.Two;
import app.hallway.library.reading.Reading;
import app.hallway.model.LibraryChange;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.model.SourceBytes;
import app.hallway.model.Spoiled;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionId;
import app.hallway.model.VersionMarks;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import app.hallway.store.talks.NewVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states that reports were imported in, and what is different between them. */
public final class Versions {
  private final Store store;
  private final Clock clock;
  private final Reading reading;
  private final Articles articles;

  Versions(Store store, Clock clock, Reading reading, Articles articles) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
    this.articles = articles;
  }

  /** The newest first; empty where the report is gone. */
  public List<ReportVersion> of(ReportId report) {
    return store.read(session -> session.versions().of(report));
  }

  public Optional<ReportVersion> numbered(ReportId report, int number) {
    return of(report).stream().filter(version -> version.number() == number).findFirst();
  }

  /** A version to be read, whether it is the newest or not. Empty where its report is gone. */
  public Optional<ReportView> open(VersionId version) {
    return Rereading.upToDate(
        store, reading, _ -> List.of(version), session -> new Opening(session).view(version));
  }

  /** Of the bytes that a version was imported from. */
  String sha256(VersionId version) {
    return store.read(session -> session.versions().sha256(version)).orElse("");
  }

  /** What the library keeps of a version and is not as it came, its pictures included. */
  public List<Spoiled> spoiled(VersionId version) {
    return store.read(session -> session.versions().spoiled(version));
  }

  /** Highlights where they are in a version, and talks as it tells of them. */
  public VersionMarks marks(VersionId version) {
    return store.read(session -> new Opening(session).marks(version));
  }

  /** As {@link #marks}, of the version that a report shows. Empty where the report is gone. */
  public Optional<VersionMarks> newestMarks(ReportId report) {
    return store.read(
        session -> session.versions().current(report).map(new Opening(session)::marks));
  }

  /** Empty where one of the two is gone. */
  public Optional<VersionChanges> between(VersionId from, VersionId to) {
    return Rereading.upToDate(
            store,
            reading,
            _ -> List.of(from, to),
            session -> new Comparing(session).between(from, to))
        .map(this::compared);
  }

  /** What came since the user read the report; empty where the newest version is known. */
  public Optional<VersionChanges> unseen(ReportId report) {
    return Rereading.upToDate(
            store,
            reading,
            session -> new Opening(session).versions(ReportWish.newest(report)),
            session -> new Comparing(session).unseen(report))
        .map(this::compared);
  }

  private VersionChanges compared(Two versions) {
    return versions.compared(kept -> articles.of(kept.version().id(), kept.markdown()));
  }

  /** From now on the report's newest version is the one that the user knows. */
  public void markSeen(ReportId report) {
    store.write(
        session -> {
          session
              .versions()
              .current(report)
              .ifPresent(version -> session.reports().markSeen(report, version));
          session.tell(new LibraryChange.ReportsChanged());
          return true;
        });
  }

  /**
   * Says that the newest version of a report is none of it but another report, and that it stays
   * so: what was marked in it and what it alone tells goes with it. One step of undo.
   *
   * @return the other report; empty where there is no version to go back to, or where this is not
   *     the newest any more
   */
  public Optional<ReportId> separate(VersionId newest) {
    return readAgain(newest)
        .flatMap(
            again ->
                store.step(
                    Step.of("report.separate"), session -> separate(session, newest, again)));
  }

  private Optional<ReportId> separate(Session session, VersionId newest, NewVersion again) {
    var wrong = session.versions().find(newest).filter(ReportVersion::current);
    var right = session.versions().before(newest);
    return wrong.flatMap(version -> right.map(before -> apart(session, version, before, again)));
  }

  private ReportId apart(Session session, ReportVersion wrong, VersionId right, NewVersion again) {
    var arrival = new Arrival(session, reading, clock.instant());
    session.tell(new LibraryChange.ReportsChanged());
    return arrival.apart(wrong.report(), wrong.id(), right, again);
  }

  /** What a version was imported from. */
  private record Source(String name, @Nullable Path path, SourceBytes bytes) {}

  private Optional<NewVersion> readAgain(VersionId version) {
    return store
        .read(
            session ->
                session
                    .versions()
                    .find(version)
                    .filter(ReportVersion::current)
                    .flatMap(_ -> source(session, version)))
        .flatMap(this::readAgain);
  }

  private static Optional<Source> source(Session session, VersionId version) {
    return session
        .versions()
        .source(version)
        .map(
            bytes ->
                new Source(
                    session.versions().sourceName(version),
                    session.sources().pathOf(version).map(Path::of).orElse(null),
                    bytes));
  }

  private Optional<NewVersion> readAgain(Source source) {
    return reading.read(source.name(), source.path(), source.bytes().toArray())
            instanceof ReadResult.Read(var draft)
        ? Optional.of(reading.version(draft))
        : Optional.empty();
  }

  /** The place in one version of a report where another one says what stood at an offset. */
  public int follow(VersionId from, VersionId to, int offset) {
    return store.read(session -> new Opening(session).follow(from, to, offset));
  }
}
