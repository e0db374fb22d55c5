package app.hallway.store.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a statement, with what stands for its question marks. */
record Clause(String sql, List<Object> parameters) {
  Clause {
    parameters = List.copyOf(parameters);
  }

  static Clause of(String sql, Object... parameters) {
    return new Clause(sql, List.of(parameters));
  }

  Clause within(String before, String behind) {
    return new Clause(before + sql + behind, parameters);
  }

  static Clause joined(List<Clause> clauses, String by) {
    var parameters = new ArrayList<Object>();
    clauses.forEach(clause -> parameters.addAll(clause.parameters));
    return new Clause(
        clauses.stream().map(Clause::sql).collect(Collectors.joining(by)), parameters);
  }
}
