package app.hallway.library;

import app.hallway.export.Catalogue.Entry;
import app.hallway.model.FileOwner;
import app.hallway.model.ReportFilter;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Lists what of a library may have an exported file of its own. */
final class Cataloguing {
  private final Session session;

  Cataloguing(Session session) {
    this.session = session;
  }

  List<Entry> reports() {
    return session.reports().list(new ReportFilter.All()).stream()
        .map(report -> new Entry(FileOwner.of(report), report.metadata().title()))
        .toList();
  }

  List<Entry> talks() {
    return talks(_ -> true);
  }

  /** Those that no report tells of. */
  List<Entry> talksApart() {
    return talks(listed -> listed.report() == null);
  }

  private List<Entry> talks(Predicate<TalkSummary> wanted) {
    var first = session.talks().firstToldAt();
    return session.talks().list(TalkFilter.ALL).stream()
        .filter(wanted)
        .map(listed -> listed.talk())
        .map(
            talk ->
                entry(
                    FileOwner.Kind.TALK,
                    talk.id().value(),
                    first.getOrDefault(talk.id(), Instant.EPOCH),
                    talk.title()))
        .toList();
  }

  List<Entry> events() {
    var first = session.events().firstMetAt();
    return session.events().list().stream()
        .map(
            event ->
                entry(
                    FileOwner.Kind.EVENT,
                    event.id().value(),
                    first.getOrDefault(event.id(), Instant.EPOCH),
                    event.name()))
        .toList();
  }

  private static Entry entry(FileOwner.Kind kind, long id, Instant since, String title) {
    return new Entry(new FileOwner(kind, id, since), title);
  }
}
