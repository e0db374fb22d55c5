package app.hallway.search;

import app.hallway.search.Query.And;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user searches for, read from a text.
 *
 * @param query what is found by each of its parts; of at most {@link #MOST_TERMS} terms and
 *     conditions
 * @param whole false where there was more of it than is searched for
 * @param misread what looked like an operator, and was taken for a word
 */
public record SearchQuery(And query, boolean whole, List<Misread> misread) {
  /** Of a query, in characters: as long as a paragraph. */
  public static final int LONGEST = 1_000;

  /** Of different words, phrases, fields and conditions. */
  public static final int MOST_TERMS = 32;

  public SearchQuery {
    misread = List.copyOf(misread);
  }

  /**
   * Every text is a query: what is no syntax is searched for as it stands. Syntax is: {@code "a
   * phrase"}, {@code -without}, {@code begin*}, {@code either OR other} of all that stands on its
   * two sides, brackets, {@code field:} before a word or a phrase, with the words of {@link Field},
   * and {@code operator:value} with those of {@link Operator}. Of a long text its first words are
   * the query, so that no query costs more than a moment.
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
    var reader = new QueryReader(head, goesOn || head.length() < asked.length());
    var said = reader.read();
    var query = said.flatMap(all -> trimmed(all, MOST_TERMS));
    return new SearchQuery(
        new And(query.map(Query::allOf).orElse(List.of())),
        asked.length() <= LONGEST && query.equals(said),
        reader.misread());
  }

  /** Up to a space, where one is near. */
  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > LONGEST / 2 ? space + 1 : LONGEST);
  }

  /** Its first terms; empty where there may be none. */
  private static Optional<Query> trimmed(Query query, int most) {
    if (most <= 0) {
      return Optional.empty();
    }
    return switch (query) {
      case And(var parts) -> Query.all(trimmed(parts, most));
      case Or(var parts) -> Query.any(trimmed(parts, most));
      case Not(var inner) -> trimmed(inner, most).map(Not::new);
      default -> Optional.of(query);
    };
  }

  private static List<Query> trimmed(List<Query> parts, int most) {
    var first = new ArrayList<Query>();
    int left = most;
    for (var part : parts) {
      trimmed(part, left).ifPresent(first::add);
      left -= part.size();
    }
    return first;
  }

  public boolean isEmpty() {
    return query.isEmpty();
  }
}
