package app.hallway.search;

import app.hallway.model.ReportId;
import app.hallway.search.Condition.Is;
import app.hallway.search.Condition.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A query, and what it is asked of: "last month" is another one in another month.
 *
 * @param zone whose days are meant
 * @param suggested reports in which there may be more talks, where the query asks for those
 */
public record Asking(Query query, LocalDate today, ZoneId zone, Set<ReportId> suggested) {
  public Asking {
    suggested = Set.copyOf(suggested);
  }

  /** Whether a query asks for reports in which there may be more talks. */
  public static boolean asksForSuggested(Query query) {
    return switch (query) {
      case Query.Term _, Query.InField _ -> false;
      case Query.That(var condition) -> condition.equals(new Is(Standing.SUGGESTED));
      case Query.Not(var inner) -> asksForSuggested(inner);
      case Query.Several several -> several.parts().stream().anyMatch(Asking::asksForSuggested);
    };
  }

  /**
   * As this one, of things of one type only; of a query that looks for nothing it finds nothing.
   */
  public Asking of(Condition.OfType type) {
    var narrowed = query.isEmpty() ? query : new Query.And(List.of(query, new Query.That(type)));
    return new Asking(narrowed, today, zone, suggested);
  }
}
