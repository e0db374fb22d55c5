package app.hallway.library.likeness;

import app.hallway.library.likeness.EditionName.Common;
import app.hallway.model.Event;
import app.hallway.model.EventCandidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds events whose names look like one edition. A pure function. */
public final class LikelyEditions {
  private static final Comparator<Event> LARGER =
      Comparator.comparingInt(Event::reports)
          .thenComparingInt(event -> event.name().length())
          .thenComparing(Event::name);

  private LikelyEditions() {}

  private record Named(Event event, List<EditionName> names) {
    static Named of(Event event) {
      var names = Stream.concat(Stream.of(event.name(), event.foundAs()), event.aliases().stream());
      return new Named(event, names.distinct().map(EditionName::of).toList());
    }

    Optional<Common> common(Named other) {
      return names.stream()
          .flatMap(mine -> other.names.stream().flatMap(theirs -> mine.common(theirs).stream()))
          .min(Comparator.comparing(Common::likeness));
    }
  }

  /** The likeliest first. */
  public static List<EventCandidate> among(List<Event> events) {
    var named = events.stream().map(Named::of).toList();
    var found = new ArrayList<EventCandidate>();
    for (int i = 0; i < named.size(); i++) {
      var one = named.get(i);
      for (var other : named.subList(i + 1, named.size())) {
        one.common(other).map(common -> candidate(one, other, common)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(EventCandidate::likeness));
    return List.copyOf(found);
  }

  private static EventCandidate candidate(Named one, Named other, Common common) {
    boolean first = LARGER.compare(one.event(), other.event()) >= 0;
    return new EventCandidate(
        first ? one.event() : other.event(),
        first ? other.event() : one.event(),
        common.likeness(),
        common.detail());
  }
}
