package app.hallway.library.reading;

import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.StorageException;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import java.util.Optional;

/** Compares versions of the library within one transaction. */
public final class Comparing {
  private final Session session;
  private final Reading reading;

  public Comparing(Session session, Reading reading) {
    this.session = session;
    this.reading = reading;
  }

  /** Empty where one of the two is gone, or cannot be read any more. */
  public Optional<VersionChanges> between(VersionId from, VersionId to) {
    return session
        .versions()
        .find(from)
        .flatMap(old -> session.versions().find(to).flatMap(now -> between(old, now)));
  }

  private Optional<VersionChanges> between(ReportVersion old, ReportVersion now) {
    try {
      var comparison = new Comparison(state(old.id()), state(now.id()));
      return Optional.of(new VersionChanges(old, now, comparison.changes()));
    } catch (StorageException failure) {
      if (failure.reason() != StorageException.Reason.SPOILED) {
        throw failure;
      }
      return Optional.empty();
    }
  }

  /** Empty where the user knows the newest version, or has read none. */
  public Optional<VersionChanges> unseen(ReportId report) {
    var newest = session.versions().current(report).flatMap(session.versions()::find);
    var seen = session.reports().seen(report).flatMap(session.versions()::find);
    return newest
        .filter(now -> seen.filter(old -> old.number() < now.number()).isPresent())
        .flatMap(now -> seen.flatMap(old -> between(old.id(), now.id())));
  }

  private Comparison.State state(VersionId version) {
    return new Comparison.State(
        session.versions().metadata(version).title(),
        reading.article(session, version),
        session.mentions().toldIn(version));
  }
}
