package app.hallway.store.talks;

import app.hallway.model.TalkId;
import app.hallway.model.TalkKey;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.stream.Stream;

/** What all sources tell of talks; of each talk what the user says first, then the best mention. */
public final class TellingRepository {
  private final OwnTellingRepository own;
  private final MentionRepository mentions;

  public TellingRepository(Statements statements) {
    this.own = new OwnTellingRepository(statements);
    this.mentions = new MentionRepository(statements);
  }

  /** All that is seen, of talks that are. */
  List<SourcedTelling> live() {
    return both(own.live(), mentions.live());
  }

  /** What makes a talk up. */
  List<SourcedTelling> live(TalkId talk) {
    return both(own.live(talk), mentions.live(talk));
  }

  /** Of a talk, what stands behind another mention of its report too. */
  public List<SourcedTelling> all(TalkId talk) {
    return both(own.live(talk), mentions.all(talk));
  }

  /** All that is seen at an event. */
  public List<SourcedTelling> ofEvent(String event) {
    return both(own.ofEvent(event), mentions.ofEvent(event));
  }

  /** All that was ever told and carries a key. */
  public List<SourcedTelling> withKey(TalkKey key) {
    return both(own.withKey(key), mentions.withKey(key));
  }

  /** All that is seen and carries a key. */
  public List<SourcedTelling> liveWithKey(TalkKey key) {
    return both(own.liveWithKey(key), mentions.liveWithKey(key));
  }

  /** All that was ever told and may be of the same talk. */
  public List<SourcedTelling> alike(Sought sought) {
    return both(own.withKey(sought.key()), mentions.alike(sought));
  }

  /** All that is seen and may be of the same talk. */
  public List<SourcedTelling> liveAlike(Sought sought) {
    return both(own.liveWithKey(sought.key()), mentions.liveAlike(sought));
  }

  static List<SourcedTelling> both(List<OwnTelling> own, List<Mention> mentions) {
    return Stream.<SourcedTelling>concat(own.stream(), mentions.stream()).toList();
  }
}
