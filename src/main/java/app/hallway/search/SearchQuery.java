package app.hallway.search;

import java.util.List;

/**
 * What a user searches for, taken apart.
 *
 * @param terms each must be found; a phrase is one term of several words
 * @param whole false where there was more of it than is searched for
 */
public record SearchQuery(List<Term> terms, boolean whole) {
  /** Of a query, in characters: as long as a paragraph. */
  public static final int LONGEST = 1_000;

  /** Of different words and phrases. */
  public static final int MOST_TERMS = 32;

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
   * beginning too. Of a long text its first words are the query, so that no query costs more than a
   * moment.
   */
  public static SearchQuery parse(String text) {
    var asked = text.strip();
    var terms = new QueryReader(beginning(asked)).terms().stream().distinct().toList();
    return new SearchQuery(
        terms.subList(0, Math.min(MOST_TERMS, terms.size())),
        asked.length() <= LONGEST && terms.size() <= MOST_TERMS);
  }

  /** Up to a space, where one is near. */
  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > LONGEST / 2 ? space + 1 : LONGEST);
  }

  public boolean isEmpty() {
    return terms.stream().allMatch(Term::excluded);
  }

  /** The terms that must be found. */
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.excluded()).toList();
  }
}
