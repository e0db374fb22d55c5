package app.hallway.library.reading;

import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.StorageException;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Session;
import app.hallway.store.talks.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads versions that are to be compared, within one transaction; comparing them needs none. */
public final class Comparing {
  private final Session session;

  public Comparing(Session session) {
    this.session = session;
  }

  /** A version as the library has it. */
  public record Kept(ReportVersion version, String title, String markdown, List<Mention> mentions) {
    public Kept {
      mentions = List.copyOf(mentions);
    }

    private Comparison.State read(Function<Kept, Article> rendering) {
      return new Comparison.State(title, rendering.apply(this), mentions);
    }
  }

  /** Two versions of one report. */
  public record Two(Kept old, Kept now) {
    public VersionChanges compared(Function<Kept, Article> rendering) {
      var comparison = new Comparison(old.read(rendering), now.read(rendering));
      return new VersionChanges(old.version(), now.version(), comparison.changes());
    }
  }

  /** Empty where one of the two is gone, or cannot be read any more. */
  public Optional<Two> between(VersionId from, VersionId to) {
    return session
        .versions()
        .find(from)
        .flatMap(old -> session.versions().find(to).flatMap(now -> between(old, now)));
  }

  private Optional<Two> between(ReportVersion old, ReportVersion now) {
    try {
      return Optional.of(new Two(kept(old), kept(now)));
    } catch (StorageException failure) {
      if (failure.reason() != StorageException.Reason.SPOILED) {
        throw failure;
      }
      return Optional.empty();
    }
  }

  /** Empty where the user knows the newest version, or has read none. */
  public Optional<Two> unseen(ReportId report) {
    var newest = session.versions().current(report).flatMap(session.versions()::find);
    var seen = session.reports().seen(report).flatMap(session.versions()::find);
    return newest
        .filter(now -> seen.filter(old -> old.number() < now.number()).isPresent())
        .flatMap(now -> seen.flatMap(old -> between(old.id(), now.id())));
  }

  private Kept kept(ReportVersion version) {
    return new Kept(
        version,
        session.versions().metadata(version.id()).title(),
        session.versions().text(version.id()).orElseThrow().markdown(),
        session.mentions().toldIn(version.id()));
  }
}
