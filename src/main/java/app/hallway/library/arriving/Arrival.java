package app.hallway.library.arriving;

import app.hallway.library.joining.Announcing;
import app.hallway.library.joining.Bridging;
import app.hallway.library.joining.NoticeReading;
import app.hallway.library.likeness.Fingerprint;
import app.hallway.library.reading.Comparing;
import app.hallway.library.reading.Continuity;
import app.hallway.library.reading.Reading;
import app.hallway.library.reading.Whereabouts;
import app.hallway.library.sharing.WaitingAnnotations;
import app.hallway.model.ChangeCounts;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Notice;
import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.reports.SourceRepository.Brought;
import app.hallway.store.talks.NewVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports coming into the library, within one transaction. */
public final class Arrival {
  private final Session session;
  private final Reading reading;
  private final Instant now;
  private @Nullable Whereabouts unsure;

  public Arrival(Session session, Reading reading, Instant now) {
    this.session = session;
    this.reading = reading;
    this.now = now;
  }

  ImportOutcome take(Prepared.Ready arriving, ComparedWords compared) {
    return new KnownReports(session)
        .find(arriving, compared)
        .map(report -> again(report, arriving))
        .orElseGet(() -> first(arriving));
  }

  /**
   * Makes a report of its own of what was taken for a newer state of another one.
   *
   * @param other that it was taken for
   * @param wrong the version that shows the same
   * @param right the version that the other report goes back to
   */
  public ReportId apart(ReportId other, VersionId wrong, VersionId right, NewVersion version) {
    var report = session.reports().add(now);
    var own = session.versions().add(report, version, now);
    new TalkMatching(session, report, version).matchApart(wrong, right, own);
    session.joins().moveBridges(other, right, report, own);
    new LikeReports(session).learn(report, Fingerprint.of(version.readingText()));
    session.reports().show(report, own, null, KnownReports.path(version.draft()));
    session.versions().copyPictures(wrong, own);
    session.highlights().move(wrong, report, own);
    session.sources().part(wrong, report);
    var continuity = new Continuity(session, own);
    continuity.keepTalksBeside(wrong, right);
    continuity.tieMarks();
    session.reports().goBack(other, right);
    new Continuity(session, right).placeMarks();
    return report;
  }

  private ImportOutcome first(Prepared.Ready arriving) {
    var report = session.reports().add(now);
    var news = show(report, add(report, arriving, null), arriving);
    return imported(report, news, arriving);
  }

  private ImportOutcome again(ReportId report, Prepared.Ready arriving) {
    var version = arriving.version();
    var shown = session.versions().current(report).orElse(null);
    var same = session.versions().withContent(report, version.sha256()).orElse(null);
    if (same != null) {
      session.versions().mend(same, version);
      version.draft().pictures().forEach(one -> session.versions().addPicture(same, one));
    }
    var before = session.reports().lastVersion(report).orElse(null);
    var next = same == null ? add(report, arriving, before) : same;
    if (before != null && !next.equals(shown)) {
      new Continuity(session, next).keep(before);
    }
    return outcome(shown, same, report, show(report, next, arriving), arriving);
  }

  /** What lay in the bin, or whose import was undone, counts as imported. */
  private ImportOutcome outcome(
      @Nullable VersionId shown,
      @Nullable VersionId same,
      ReportId report,
      List<Notice> news,
      Prepared.Ready arriving) {
    if (shown == null) {
      return imported(report, news, arriving);
    }
    return shown.equals(same)
        ? unchanged(report, arriving)
        : newVersion(
            report,
            changes(report, shown, same == null ? arriving.article() : null),
            news,
            arriving);
  }

  private VersionId add(ReportId report, Prepared.Ready arriving, @Nullable VersionId before) {
    var version = session.versions().add(report, arriving.version(), now);
    new TalkMatching(session, report, arriving.version()).match(before, version);
    new LikeReports(session).learn(report, arriving.words());
    return version;
  }

  /** Returns what there is to tell of talks that the user means to watch. */
  private List<Notice> show(ReportId report, VersionId version, Prepared.Ready arriving) {
    var draft = arriving.version().draft();
    var path = path(new KnownReports(session).whereabouts(report, draft));
    var announcing = new Announcing(session, now);
    var news = new ArrayList<>(announcing.announce(report, version));
    session.reports().show(report, version, KnownReports.urlKey(draft), path);
    news.addAll(new Bridging(session, announcing).join(version));
    new WaitingAnnotations(session, now).settle(report, version, arriving.article());
    var from = KnownReports.path(draft);
    if (from != null) {
      session.sources().bring(from, new Brought(report, arriving.version().sha256()));
    }
    return news.isEmpty()
        ? List.of()
        : new NoticeReading(session)
            .all().stream().filter(notice -> news.contains(notice.id())).toList();
  }

  /** Null where it stays, or where the disk has to be asked first. */
  private @Nullable String path(Whereabouts whereabouts) {
    if (whereabouts.isUnsure()) {
      unsure = whereabouts;
      return null;
    }
    return whereabouts.read();
  }

  /** Set where the report may have moved. */
  Optional<Whereabouts> unsure() {
    return Optional.ofNullable(unsure);
  }

  private static ImportOutcome imported(
      ReportId report, List<Notice> news, Prepared.Ready arriving) {
    var draft = arriving.version().draft();
    return new ImportOutcome.Imported(
        arriving.source(),
        report,
        draft.metadata().title(),
        arriving.version().mentions().size(),
        news,
        draft.warnings());
  }

  private static ImportOutcome newVersion(
      ReportId report, ChangeCounts changes, List<Notice> news, Prepared.Ready arriving) {
    var draft = arriving.version().draft();
    return new ImportOutcome.NewVersion(
        arriving.source(),
        report,
        draft.metadata().title(),
        arriving.version().mentions().size(),
        changes,
        news,
        draft.warnings());
  }

  /**
   * A version in which a reader sees nothing new is no news.
   *
   * @param arrived the newest version's article, where it is at hand
   */
  private ChangeCounts changes(ReportId report, VersionId shown, @Nullable Article arrived) {
    var newest = session.versions().current(report).orElse(shown);
    var changes =
        new Comparing(session)
            .between(shown, newest)
            .map(two -> two.compared(kept -> article(kept, newest, arrived)).counts())
            .orElse(ChangeCounts.NONE);
    if (changes.isEmpty() && session.reports().seen(report).filter(shown::equals).isPresent()) {
      session.reports().markSeen(report, newest);
    }
    return changes;
  }

  private Article article(Comparing.Kept kept, VersionId newest, @Nullable Article arrived) {
    return arrived != null && kept.version().id().equals(newest)
        ? arrived
        : reading.article(kept.markdown());
  }

  private static ImportOutcome unchanged(ReportId report, Prepared.Ready arriving) {
    return new ImportOutcome.Unchanged(
        arriving.source(), report, arriving.version().draft().metadata().title());
  }
}
