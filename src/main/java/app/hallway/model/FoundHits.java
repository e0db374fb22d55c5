package app.hallway.model;

import java.util.List;

/**
 * What a search found.
 *
 * @param best the best hits first, as many as were asked for
 * @param total how many there are in all
 */
public record FoundHits(List<SearchHit> best, int total) {
  public static final FoundHits NONE = new FoundHits(List.of(), 0);

  public FoundHits {
    best = List.copyOf(best);
  }
}
