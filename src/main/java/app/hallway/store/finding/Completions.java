package app.hallway.store.finding;

import app.hallway.model.LibraryCounts.Named;
import app.hallway.model.SearchHit;
import app.hallway.model.SpeakerName;
import app.hallway.search.Asking;
import app.hallway.search.Condition.OfType;
import app.hallway.search.Field;
import app.hallway.search.Query;
import app.hallway.search.SearchIndex;
import app.hallway.store.reports.ReportRepository;
import app.hallway.store.sql.Statements;
import app.hallway.store.talks.SpeakerRepository;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to be asked of the fields of a library. */
final class Completions {
  private final Statements statements;
  private final SearchIndex index;

  Completions(Statements statements, SearchIndex index) {
    this.statements = statements;
    this.index = index;
  }

  List<String> of(Field field, String beginning, int limit) {
    var typed = new Query.Beginning(beginning);
    return values(field, typed, limit)
        .filter(value -> beginning.isBlank() || typed.standsIn(value))
        .distinct()
        .limit(limit)
        .toList();
  }

  private Stream<String> values(Field field, Query.Beginning typed, int limit) {
    var reports = new ReportRepository(statements);
    return switch (field) {
      case SPEAKER -> speakers();
      case AUTHOR -> mostFirst(reports.authors().stream());
      case EVENT -> mostFirst(reports.events());
      case TAG -> mostFirst(reports.tags());
      case TITLE, TALK -> titles(field, typed, limit);
    };
  }

  /** Under the names that they are shown by. */
  private Stream<String> speakers() {
    var repository = new SpeakerRepository(statements);
    var shown = repository.shownNames();
    return mostFirst(
        repository.told().stream()
            .flatMap(told -> told.speakers().stream().map(SpeakerName::of).distinct())
            .map(name -> shown.getOrDefault(name, name).text()));
  }

  /** There are too many to look through: the index knows the best. */
  private Stream<String> titles(Field field, Query.Beginning typed, int limit) {
    var titled = new Query.InField(Field.TITLE, typed);
    var wanted = new Query.That(new OfType(SearchHit.Kind.TALK));
    var query = field == Field.TALK ? new Query.And(List.of(titled, wanted)) : titled;
    var asking = new Asking(query, LocalDate.EPOCH, ZoneOffset.UTC, Set.of());
    return index.find(asking, limit).stream().map(SearchHit::title);
  }

  private static Stream<String> mostFirst(Stream<String> values) {
    var counts = values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> mostFirst(List<Named> values) {
    return values.stream()
        .sorted(Comparator.comparingInt(Named::count).reversed())
        .map(Named::name);
  }
}
