package app.hallway.library;

import app.hallway.model.FoundHits;
import app.hallway.model.SearchHit;
import app.hallway.search.Field;
import app.hallway.search.SearchQuery;
import app.hallway.store.Store;
import java.util.List;

/**
 * Finding reports, talks, notes and highlights. The first search in a library of an older program
 * takes all that is in it into the index, as far as {@link DailyUpkeep} has not done so.
 */
public final class Searching {
  /** In characters: of a longer text only the first words are looked for. */
  public static final int LONGEST = SearchQuery.LONGEST;

  /** Of different words: more are not looked for. */
  public static final int MOST_WORDS = SearchQuery.MOST_TERMS;

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
    return search(SearchQuery.parse(query), limit);
  }

  /** As {@link #search}, while the query is being typed: its last word may be a longer one. */
  public FoundHits searchTyped(String query, int limit) {
    return search(SearchQuery.typed(query), limit);
  }

  /** The best first; an empty query finds nothing. */
  public List<SearchHit> find(String query, int limit) {
    return search(query, limit).best();
  }

  private FoundHits search(SearchQuery asked, int limit) {
    Indexing.ensure(store);
    return store.read(
        session -> {
          var best = session.search().find(asked.query(), limit);
          int total = best.size() < limit ? best.size() : session.search().count(asked.query());
          return new FoundHits(best, total);
        });
  }

  /**
   * What a field of the library may be asked for.
   *
   * @param field its word in a query, such as {@code speaker}; of another word there is nothing
   * @param beginning of a word in it, whatever the case and the accents
   */
  public List<String> complete(String field, String beginning, int limit) {
    Indexing.ensure(store);
    return Field.named(field)
        .map(named -> store.read(session -> session.search().complete(named, beginning, limit)))
        .orElse(List.of());
  }
}
