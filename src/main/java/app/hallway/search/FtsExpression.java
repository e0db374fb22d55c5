package app.hallway.search;

import app.hallway.search.Query.And;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Or;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.That;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as an expression of SQLite's FTS5 (https://sqlite.org/fts5.html, part 3). All that the
 * user typed stands in quotes, so that none of it is syntax.
 */
public final class FtsExpression {
  private FtsExpression() {}

  /** Empty where the query looks for nothing; of a query that is of words. */
  public static Optional<String> of(Query query) {
    return query.isEmpty() ? Optional.empty() : Optional.of(expression(query));
  }

  private static String expression(Query query) {
    return switch (query) {
      case Term term -> in(IndexColumn.own()) + quoted(term);
      case InField(var field, var term) -> in(field.columns()) + quoted(term);
      case And(var parts) -> '(' + wanted(parts) + unwanted(parts) + ')';
      case Or(var parts) -> joined(parts, " OR ");
      case That _, Not _ -> throw new IllegalArgumentException("looks for nothing: " + query);
    };
  }

  private static String wanted(List<Query> parts) {
    return joined(parts, " AND ");
  }

  private static String joined(List<Query> parts, String by) {
    return parts.stream()
        .filter(Predicate.not(Query::isEmpty))
        .map(FtsExpression::expression)
        .collect(Collectors.joining(by, "(", ")"));
  }

  private static String unwanted(List<Query> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof Not(var query) ? Stream.of(query) : Stream.empty())
        .filter(Predicate.not(Query::isEmpty))
        .map(query -> " NOT " + expression(query))
        .collect(Collectors.joining());
  }

  private static String in(Collection<IndexColumn> columns) {
    return columns.stream()
        .map(IndexColumn::toString)
        .collect(Collectors.joining(" ", "{", "} : "));
  }

  private static String quoted(Term term) {
    boolean prefix = term.isBeginning() || IndexWords.endsInHalfPair(term.text());
    var wordings =
        IndexWords.ofQuery(term.text()).stream()
            .map(words -> '"' + words + '"' + (prefix ? " *" : ""))
            .toList();
    return wordings.size() == 1
        ? wordings.getFirst()
        : wordings.stream().collect(Collectors.joining(" OR ", "(", ")"));
  }
}
