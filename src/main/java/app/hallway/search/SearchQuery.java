package app.hallway.search;

/**
 * What a user searches for, read from a text.
 *
 * @param query what is found by each of its parts, at most {@link #MOST_TERMS}
 * @param whole false where there was more of it than is searched for
 */
public record SearchQuery(Query.And query, boolean whole) {
  /** Of a query, in characters: as long as a paragraph. */
  public static final int LONGEST = 1_000;

  /** Of different words, phrases and fields. */
  public static final int MOST_TERMS = 32;

  /**
   * Every text is a query: what is no syntax is searched for as it stands. Syntax is: {@code "a
   * phrase"}, {@code -without}, {@code begin*}, and {@code field:} before a word or a phrase, with
   * the words of {@link Field}. Of a long text its first words are the query, so that no query
   * costs more than a moment.
   */
  public static SearchQuery parse(String text) {
    return read(text.strip(), false);
  }

  /** As {@link #parse}, of a text that is being typed: its last word may go on. */
  public static SearchQuery typed(String text) {
    var asked = text.strip();
    return read(asked, text.endsWith(asked));
  }

  private static SearchQuery read(String asked, boolean goesOn) {
    var head = beginning(asked);
    var parts =
        new QueryReader(head, goesOn || head.length() < asked.length())
            .parts().stream().distinct().toList();
    return new SearchQuery(
        new Query.And(parts.subList(0, Math.min(MOST_TERMS, parts.size()))),
        asked.length() <= LONGEST && parts.size() <= MOST_TERMS);
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
    return query.isEmpty();
  }
}
