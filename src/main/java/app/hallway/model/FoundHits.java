package app.hallway.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param best the best hits first, as many as were asked for
 * @param byKind how many there are in all of each kind that there are any of, whatever kind was
 *     asked for
 * @param only the kind that was asked for, or null for all of them
 */
public record FoundHits(
    List<SearchHit> best, Map<SearchHit.Kind, Integer> byKind, SearchHit.@Nullable Kind only) {
  public static final FoundHits NONE = new FoundHits(List.of(), Map.of(), null);

  public FoundHits {
    best = List.copyOf(best);
    byKind = Collections.unmodifiableMap(byKind.isEmpty() ? Map.of() : new EnumMap<>(byKind));
  }

  /** How many there are in all, of the kind that was asked for. */
  public int total() {
    return count(only);
  }

  /** How many there are of a kind; of all of them where none is named. */
  public int count(SearchHit.@Nullable Kind kind) {
    return kind == null
        ? byKind.values().stream().mapToInt(Integer::intValue).sum()
        : byKind.getOrDefault(kind, 0);
  }
}
