package app.hallway.library;

import app.hallway.model.FoundHits;
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

  /** Whether all of a query is searched for; of a very long one it is the first words only. */
  public static boolean takesAllOf(String query) {
    return SearchQuery.parse(query).whole();
  }

  /** The best hits, and how many there are; an empty query finds nothing. */
  public FoundHits search(String query, int limit) {
    var parsed = SearchQuery.parse(query);
    return store.read(
        session -> {
          var best = session.search().find(parsed, limit);
          int total = best.size() < limit ? best.size() : session.search().count(parsed);
          return new FoundHits(best, total);
        });
  }

  /** The best first; an empty query finds nothing. */
  public List<SearchHit> find(String query, int limit) {
    return store.read(session -> session.search().find(SearchQuery.parse(query), limit));
  }
}
