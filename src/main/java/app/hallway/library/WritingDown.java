package app.hallway.library;

import app.hallway.library.joining.OtherReports;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.model.TalkId;
import app.hallway.model.Telling;
import app.hallway.store.Session;
import java.time.Instant;

/** Talks that the user heard and tells of, whether a report does or not; in one transaction. */
final class WritingDown {
  private final Session session;
  private final Instant now;

  WritingDown(Session session, Instant now) {
    this.session = session;
    this.now = now;
  }

  /** Where it is surely a talk that the library has, it is told of that: it exists once. */
  TalkId write(String event, Telling telling) {
    TalkKeys.learn(session);
    var keys = TalkKeys.of(telling);
    var known =
        OtherReports.thanTheUser(session)
            .find(telling, session.events().shown(event), keys)
            .orElse(null);
    var talk = known == null ? session.talks().add() : known.talk();
    session.talks().readmit(talk);
    session.ownTellings().add(talk, event, telling, known == null ? null : known.join(), keys, now);
    return talk;
  }

  void delete(TalkId talk) {
    if (session.ownTellings().live(talk).isEmpty()) {
      throw new IllegalArgumentException("the user wrote down nothing of talk " + talk);
    }
    session.ownTellings().bin(talk, now);
  }
}
