package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import java.util.List;
import java.util.stream.Stream;

/** An event. */
public final class EventJson {
  private EventJson() {}

  public static void event(JsonFields json, Event event) {
    among(List.of()).write(json, event);
  }

  /**
   * With those that look like the same edition.
   *
   * @param candidates of all events
   */
  public static JsonForm<Event> among(List<EventCandidate> candidates) {
    return (json, event) -> {
      json.text("name", event.name());
      json.text("foundAs", event.foundAs());
      json.texts("aliases", event.aliases());
      json.number("reports", event.reports());
      json.number("talks", event.talks());
      json.objects("candidates", of(event), candidates.stream().filter(it -> isOf(event, it)));
    };
  }

  private static boolean isOf(Event event, EventCandidate candidate) {
    return Stream.of(candidate.into(), candidate.other())
        .anyMatch(either -> either.id().equals(event.id()));
  }

  private static JsonForm<EventCandidate> of(Event event) {
    return (json, candidate) -> {
      boolean into = candidate.into().id().equals(event.id());
      json.text("name", (into ? candidate.other() : candidate.into()).name());
      json.word("likeness", candidate.likeness());
      json.text("why", Wording.edition(candidate));
    };
  }
}
