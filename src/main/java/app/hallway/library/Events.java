package app.hallway.library;

import app.hallway.library.likeness.LikelyEditions;
import app.hallway.library.likeness.NameWorth;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import app.hallway.model.EventId;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The events that reports are about. What the user says of their names holds for later imports. */
public final class Events {
  private static final Pattern WHITE = Pattern.compile("(?U)\\s+");

  private final Store store;

  Events(Store store) {
    this.store = store;
  }

  /** Those that reports are about, by name. */
  public List<Event> list() {
    return store.read(session -> session.events().list());
  }

  /** Two and two whose names look like one edition, the likeliest first. */
  public List<EventCandidate> candidates() {
    return store.read(
        session ->
            LikelyEditions.among(session.events().list()).stream()
                .filter(two -> !session.events().areApart(two.into().id(), two.other().id()))
                .toList());
  }

  /** The event with this name or alias; case counts only where another differs by nothing else. */
  public Optional<Event> named(String name) {
    return store.read(
        session ->
            session
                .events()
                .withName(name)
                .flatMap(session.events()::find)
                .or(() -> alike(name, session)));
  }

  private static Optional<Event> alike(String name, Session session) {
    return session.events().list().stream()
        .filter(
            event ->
                event.name().equalsIgnoreCase(name)
                    || event.foundAs().equalsIgnoreCase(name)
                    || event.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /**
   * Gives an event the user's own name; blank goes back to the one that reports have for it.
   * Undoable.
   *
   * @return another event that has this name already, and nothing is changed; empty when done
   */
  public Optional<Event> rename(EventId event, String name) {
    var title = WHITE.matcher(name.strip()).replaceAll(" ");
    var other = title.isEmpty() ? Optional.<Event>empty() : other(event, title);
    if (other.isEmpty()) {
      Steps.run(
          store,
          "event.rename",
          session -> session.events().rename(event, title.isEmpty() ? null : title));
    }
    return other;
  }

  private Optional<Event> other(EventId event, String name) {
    return store.read(
        session ->
            session
                .events()
                .withName(name)
                .filter(id -> !id.equals(event))
                .flatMap(session.events()::find));
  }

  /**
   * They are one edition: the {@linkplain #betterNamed better named} one takes in the other, whose
   * names are its aliases for ever, so that what later imports call by one is about it. Undoable.
   *
   * @return the event that both are now
   * @throws IllegalArgumentException where they are one already, or there is no such event
   */
  public EventId merge(EventId into, EventId other) {
    if (into.equals(other)) {
      throw new IllegalArgumentException("event " + into + " cannot be merged with itself");
    }
    return store.step(
        Step.of("event.merge"),
        session -> merge(session, seen(session, into), seen(session, other)));
  }

  private static EventId merge(Session session, Event into, Event other) {
    var kept = betterNamed(into, other);
    session.events().join(kept.id(), kept.equals(into) ? other.id() : into.id());
    return kept.id();
  }

  /**
   * The one whose name says more: the user's own name goes before what reports say, a year before
   * none, a name of the event before one of a report, the fuller before the shorter. Where nothing
   * speaks for either, the first.
   */
  public static Event betterNamed(Event first, Event other) {
    return NameWorth.of(other).compareTo(NameWorth.of(first)) > 0 ? other : first;
  }

  /**
   * They are different editions, and not offered as one any more. Undoable.
   *
   * @throws IllegalArgumentException where they are one, or there is no such event
   */
  public void tellApart(EventId event, EventId other) {
    if (event.equals(other)) {
      throw new IllegalArgumentException("event " + event + " is not different from itself");
    }
    Steps.run(
        store,
        "event.apart",
        session ->
            session.events().tellApart(seen(session, event).id(), seen(session, other).id()));
  }

  private static Event seen(Session session, EventId event) {
    return session
        .events()
        .find(event)
        .orElseThrow(() -> new IllegalArgumentException("no event " + event));
  }

  /**
   * An alias is another event after all, with the reports that call theirs so, and is not offered
   * as the same any more. Undoable.
   *
   * @throws IllegalArgumentException where the event has no such alias
   */
  public EventId split(EventId event, String alias) {
    return store.step(
        Step.of("event.split"),
        session -> {
          var parted =
              session
                  .events()
                  .part(event, alias)
                  .orElseThrow(() -> new IllegalArgumentException("no alias " + alias));
          session.events().tellApart(event, parted);
          return parted;
        });
  }
}
