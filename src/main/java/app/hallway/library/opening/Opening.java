package app.hallway.library.opening;

import app.hallway.anchor.Relocation;
import app.hallway.library.joining.Suggesting;
import app.hallway.library.reading.Comparing;
import app.hallway.library.reading.Comparing.Two;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.model.VersionId;
import app.hallway.model.VersionMarks;
import app.hallway.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes versions ready to be read, within one transaction. */
public final class Opening {
  private final Session session;

  public Opening(Session session) {
    this.session = session;
  }

  /**
   * All that is read of a report that is opened.
   *
   * @param compared what is told of as different, where anything may be
   */
  public record Opened(
      ReportView view,
      VersionMarks marks,
      List<ReportVersion> versions,
      Optional<Two> compared,
      int resume) {}

  /** The versions that are read of for a wish. */
  public List<VersionId> versions(ReportWish wish) {
    return Stream.of(version(wish), Optional.ofNullable(wish.since()).or(() -> seen(wish)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<VersionId> version(ReportWish wish) {
    return Optional.ofNullable(wish.version()).or(() -> session.versions().current(wish.report()));
  }

  private Optional<VersionId> seen(ReportWish wish) {
    return session.reports().seen(wish.report());
  }

  /** Empty where the report is gone or in the bin. */
  public Optional<Opened> open(ReportWish wish) {
    return version(wish).flatMap(this::view).map(view -> open(wish, view));
  }

  private Opened open(ReportWish wish, ReportView view) {
    return new Opened(
        view,
        marks(view.version()),
        session.versions().of(wish.report()),
        compared(wish, view),
        resume(wish.here(), view));
  }

  private Optional<Two> compared(ReportWish wish, ReportView view) {
    var since = wish.since();
    if (since != null) {
      return new Comparing(session).between(since, view.version());
    }
    return view.newest() && view.summary().changed()
        ? new Comparing(session).unseen(wish.report())
        : Optional.empty();
  }

  /** On at the same words, whichever version they were read in. */
  private int resume(ReportWish.@Nullable Here here, ReportView view) {
    if (here != null) {
      return follow(here.version(), view.version(), here.offset());
    }
    var position = view.position();
    return position == null ? 0 : position.offset();
  }

  /** Empty where the version's report is gone or in the bin. */
  public Optional<ReportView> view(VersionId version) {
    return session.versions().find(version).flatMap(this::view);
  }

  private Optional<ReportView> view(ReportVersion version) {
    return session
        .reports()
        .find(version.report())
        .map(
            summary -> {
              var text = session.versions().text(version.id()).orElseThrow();
              return new ReportView(
                  summary.as(session.versions().metadata(version.id())),
                  version.id(),
                  version.number(),
                  version.current(),
                  text.format(),
                  text.markdown(),
                  text.readingText(),
                  text.warnings(),
                  session.versions().pictures(version.id()),
                  position(version.id(), summary.id()));
            });
  }

  /** Where the reader left off, followed into this version where that was another. */
  private @Nullable ReadingPosition position(VersionId version, ReportId report) {
    return session
        .reports()
        .position(report)
        .map(left -> follow(left.version(), version, left.position()))
        .orElse(null);
  }

  /** Highlights where they are in a version, and talks as it tells of them. */
  public VersionMarks marks(VersionId version) {
    return session
        .versions()
        .find(version)
        .filter(ReportVersion::current)
        .map(this::newestMarks)
        .orElseGet(
            () ->
                new VersionMarks(
                    version,
                    false,
                    session.highlights().shownIn(version),
                    session.talks().in(version),
                    List.of()));
  }

  private VersionMarks newestMarks(ReportVersion newest) {
    return new VersionMarks(
        newest.id(),
        true,
        session.highlights().of(newest.report()),
        session.talks().in(newest.report()),
        new Suggesting(session).of(newest.report()));
  }

  /** The place in one version of a report where another one says what stood at an offset. */
  public int follow(VersionId from, VersionId to, int offset) {
    if (from.equals(to)) {
      return offset;
    }
    var olds = session.versions().readingText(from);
    return Relocation.between(olds, session.versions().readingText(to)).follow(offset);
  }

  private ReadingPosition follow(VersionId from, VersionId to, ReadingPosition position) {
    return from.equals(to)
        ? position
        : new ReadingPosition(follow(from, to, position.offset()), position.fraction());
  }
}
