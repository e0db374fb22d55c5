package app.hallway.search;

import app.hallway.model.SearchHit;
import java.util.List;
import java.util.Map;

/** Finds things in a library. Implemented by the store. */
public interface SearchIndex {
  /**
   * The best hits first, or the newest where no words are asked for; never fails for what a user
   * may type.
   */
  List<SearchHit> find(Asking asking, int limit);

  /** How many there are of each kind, were none left out; what there is none of is not named. */
  Map<SearchHit.Kind, Integer> count(Asking asking);

  /**
   * What a field holds in the library and has a word that begins so, what stands there most often
   * first; whatever the case and the accents. Of an empty beginning all that it holds.
   */
  List<String> complete(Field field, String beginning, int limit);
}
