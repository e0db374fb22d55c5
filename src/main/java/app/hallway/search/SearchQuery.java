package app.hallway.search;

import java.util.List;

/**
 * What a user searches for, taken apart.
 *
 * @param terms each must be found; a phrase is one term of several words
 */
public record SearchQuery(List<Term> terms) {
  public SearchQuery {
    terms = List.copyOf(terms);
  }

  /**
   * One word or phrase.
   *
   * @param prefix true where words that only begin so count too
   * @param excluded true where what has it is left out
   */
  public record Term(String text, boolean prefix, boolean excluded) {}

  /**
   * Every text is a query: what is no syntax is searched for as it stands. Syntax is: {@code "a
   * phrase"}, {@code -without}, {@code begin*}; the last word, while it is being typed, is a
   * beginning too.
   */
  public static SearchQuery parse(String text) {
    return new SearchQuery(new QueryReader(text).terms());
  }

  public boolean isEmpty() {
    return terms.stream().allMatch(Term::excluded);
  }

  /** The terms that must be found. */
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.excluded()).toList();
  }
}
