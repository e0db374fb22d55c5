package app.hallway.library;

import app.hallway.model.SearchHit;
import java.util.List;

/** Finding reports, talks, notes and highlights. */
public final class Searching {
  Searching() {}

  /** The best first; an empty query finds nothing. */
  public List<SearchHit> find(String query, int limit) {
    throw new UnsupportedOperationException("find " + query + limit);
  }
}
