package app.hallway.library;

import app.hallway.library.joining.NoticeReading;
import app.hallway.model.FollowUp;
import app.hallway.model.LibraryChange;
import app.hallway.model.Notice;
import app.hallway.model.NoticeId;
import app.hallway.model.QueueOrder;
import app.hallway.model.QueuedTalk;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The talks that the user means to watch, and what came for them. */
public final class FollowUps {
  private static final Comparator<QueuedTalk> BY_EVENT =
      Comparator.comparing(FollowUps::event, String.CASE_INSENSITIVE_ORDER);
  private static final Comparator<QueuedTalk> BY_DATE =
      Comparator.comparing(QueuedTalk::since).reversed();

  private final Store store;
  private final Clock clock;

  FollowUps(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The talks of which the user said so. */
  public List<QueuedTalk> queue(FollowUp state, QueueOrder order) {
    return store.read(session -> queue(state, order, session));
  }

  private static List<QueuedTalk> queue(FollowUp state, QueueOrder order, Session session) {
    var since = session.talks().followedUp();
    var notices =
        new NoticeReading(session)
            .all().stream()
                .filter(notice -> !notice.seen())
                .collect(Collectors.groupingBy(notice -> notice.talk().id()));
    return session.talks().list(TalkFilter.ALL.withFollowUp(state)).stream()
        .map(talk -> queued(talk, since, notices))
        .sorted(comparator(order))
        .toList();
  }

  private static QueuedTalk queued(
      TalkSummary talk, Map<TalkId, Instant> since, Map<TalkId, List<Notice>> notices) {
    var id = talk.talk().id();
    return new QueuedTalk(
        talk, since.getOrDefault(id, Instant.EPOCH), notices.getOrDefault(id, List.of()));
  }

  private static Comparator<QueuedTalk> comparator(QueueOrder order) {
    return switch (order) {
      case EVENT -> BY_EVENT;
      case ADDED -> BY_DATE;
      case RECORDING -> Comparator.comparing(QueuedTalk::recording).thenComparing(BY_EVENT);
    };
  }

  /** Talks of no known event go last. */
  private static String event(QueuedTalk talk) {
    return Objects.requireNonNullElse(talk.talk().event(), "\uffff");
  }

  /**
   * What came for talks that the user means to watch, the newest first.
   *
   * @param seen whether those too that the user took note of
   */
  public List<Notice> notices(boolean seen) {
    return store.read(
        session ->
            new NoticeReading(session)
                .all().stream().filter(notice -> seen || !notice.seen()).toList());
  }

  /** The user took note of these. No step of undo. */
  public void markSeen(List<NoticeId> notices) {
    var now = clock.instant();
    store.write(
        session -> {
          notices.forEach(notice -> session.notices().markSeen(notice, now));
          session.tell(new LibraryChange.NoticesSeen());
          return true;
        });
  }
}
