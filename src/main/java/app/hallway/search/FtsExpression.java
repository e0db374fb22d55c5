package app.hallway.search;

import app.hallway.search.SearchQuery.Term;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A query as an expression of SQLite's FTS5 (https://sqlite.org/fts5.html, part 3). All that the
 * user typed stands in quotes, so that none of it is syntax.
 */
public final class FtsExpression {
  private FtsExpression() {}

  /** Empty where the query looks for nothing. */
  public static Optional<String> of(SearchQuery query) {
    return query.isEmpty() ? Optional.empty() : Optional.of(wanted(query) + unwanted(query));
  }

  private static String wanted(SearchQuery query) {
    return query.terms().stream()
        .filter(Predicate.not(Term::excluded))
        .map(FtsExpression::quoted)
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  private static String unwanted(SearchQuery query) {
    return query.terms().stream()
        .filter(Term::excluded)
        .map(term -> " NOT " + quoted(term))
        .collect(Collectors.joining());
  }

  private static String quoted(Term term) {
    var words = IndexWords.ofQuery(term.text().replace('"', ' ').replace('\0', ' '));
    boolean prefix = term.prefix() || IndexWords.endsInHalfPair(term.text());
    return '"' + words + '"' + (prefix ? " *" : "");
  }
}
