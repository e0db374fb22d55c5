package app.hallway.library;

import app.hallway.model.SearchHit;
import app.hallway.search.SearchQuery;
import app.hallway.store.Store;
import java.util.List;

/** Finding reports, talks, notes and highlights. */
public final class Searching {
  private final Store store;

  Searching(Store store) {
    this.store = store;
  }

  /** The best first; an empty query finds nothing. */
  public List<SearchHit> find(String query, int limit) {
    return store.read(session -> session.search().find(SearchQuery.parse(query), limit));
  }
}
