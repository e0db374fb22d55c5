package app.hallway.library;

import app.hallway.export.Catalogue.Entry;
import app.hallway.model.FileOwner;
import app.hallway.model.ReportFilter;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        .map(talk -> new Entry(owner(talk.id(), first), talk.title()))
        .toList();
  }

  List<Entry> events() {
    var first = session.events().firstMetAt();
    return session.events().list().stream()
        .map(
            event ->
                new Entry(
                    new FileOwner(
                        FileOwner.Kind.EVENT,
                        event.id().value(),
                        first.getOrDefault(event.id(), Instant.EPOCH)),
                    event.name()))
        .toList();
  }

  /** Tells by what a file about a talk is known. */
  Function<TalkId, FileOwner> talkOwners() {
    var first = session.talks().firstToldAt();
    return talk -> owner(talk, first);
  }

  /** Tells by what a file about an event is known, of its name as it is shown. */
  Function<String, FileOwner> eventOwners() {
    var owners = new HashMap<String, FileOwner>();
    events().forEach(event -> owners.put(event.title(), event.owner()));
    return name ->
        Optional.ofNullable(owners.get(name))
            .orElseThrow(() -> new IllegalArgumentException("no event " + name));
  }

  private static FileOwner owner(TalkId talk, Map<TalkId, Instant> first) {
    return new FileOwner(
        FileOwner.Kind.TALK, talk.value(), first.getOrDefault(talk, Instant.EPOCH));
  }
}
