package app.hallway.search;

import app.hallway.model.SearchHit;
import java.util.List;

/** Finds things in a library. Implemented by the store. */
public interface SearchIndex {
  /** The best hits first; never fails for what a user may type. */
  List<SearchHit> find(SearchQuery query, int limit);

  /** How many there are, were none left out. */
  int count(SearchQuery query);
}
