package app.hallway.search;

import app.hallway.model.SearchHit;
import java.util.List;

/** Finds things in a library. Implemented by the store. */
public interface SearchIndex {
  /** The best hits first; never fails for what a user may type. */
  List<SearchHit> find(Query query, int limit);

  /** How many there are, were none left out. */
  int count(Query query);

  /**
   * What a field holds in the library and has a word that begins so, what stands there most often
   * first; whatever the case and the accents. Of an empty beginning all that it holds.
   */
  List<String> complete(Field field, String beginning, int limit);
}
