package app.hallway.library;

import app.hallway.library.joining.Suggesting;
import app.hallway.model.FoundHits;
import app.hallway.model.ReportId;
import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchDoubt;
import app.hallway.model.SearchHit;
import app.hallway.search.Asking;
import app.hallway.search.Condition.OfType;
import app.hallway.search.Field;
import app.hallway.search.Misread;
import app.hallway.search.Operator;
import app.hallway.search.SearchQuery;
import app.hallway.search.TypedBeginning;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finding reports, talks, notes and highlights. The first search in a library of an older program
 * takes all that is in it into the index, as far as {@link DailyUpkeep} has not done so.
 */
public final class Searching {
  /** In characters: of a longer text only the first words are looked for. */
  public static final int LONGEST = SearchQuery.LONGEST;

  /** Of different words: more are not looked for. */
  public static final int MOST_WORDS = SearchQuery.MOST_TERMS;

  private final Store store;
  private final Clock clock;

  Searching(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether all of a query is searched for; of a very long one it is the first words only. */
  public static boolean takesAllOf(String query) {
    return SearchQuery.parse(query).whole();
  }

  /** What in a query looked like an operator, and was taken for a word. */
  public static List<SearchDoubt> doubts(String query) {
    return doubts(SearchQuery.parse(query));
  }

  /** As {@link #doubts}, while the query is being typed. */
  public static List<SearchDoubt> doubtsTyped(String query) {
    return doubts(SearchQuery.typed(query));
  }

  /** Whether a query that is being typed looks for nothing yet. */
  public static boolean asksForNothing(String query) {
    return SearchQuery.typed(query).isEmpty();
  }

  private static List<SearchDoubt> doubts(SearchQuery query) {
    return query.misread().stream().map(Searching::doubt).distinct().toList();
  }

  private static SearchDoubt doubt(Misread misread) {
    var operator = misread.operator();
    return new SearchDoubt(operator.word(), misread.value(), operator.values(false));
  }

  /** The best hits, and how many there are; an empty query finds nothing. */
  public FoundHits search(String query, int limit) {
    return search(SearchQuery.parse(query), null, limit);
  }

  /** As {@link #search}, with hits of one kind only, where one is named. */
  public FoundHits search(String query, SearchHit.@Nullable Kind only, int limit) {
    return search(SearchQuery.parse(query), only, limit);
  }

  /** As {@link #search}, while the query is being typed: its last word may be a longer one. */
  public FoundHits searchTyped(String query, SearchHit.@Nullable Kind only, int limit) {
    return search(SearchQuery.typed(query), only, limit);
  }

  /** The best first; an empty query finds nothing. */
  public List<SearchHit> find(String query, int limit) {
    return search(query, limit).best();
  }

  private FoundHits search(SearchQuery asked, SearchHit.@Nullable Kind only, int limit) {
    Indexing.ensure(store);
    return store.read(
        session -> {
          var index = session.search();
          var asking = asking(asked, session);
          var wanted = only == null ? asking : asking.of(new OfType(only));
          var best = index.find(wanted, limit);
          boolean isAll = only == null && best.size() < limit;
          return new FoundHits(best, isAll ? byKind(best) : index.count(asking), only);
        });
  }

  private Asking asking(SearchQuery asked, Session session) {
    var suggested =
        Asking.asksForSuggested(asked.query()) ? suggested(session) : Set.<ReportId>of();
    return new Asking(asked.query(), LocalDate.now(clock), clock.getZone(), suggested);
  }

  private static Set<ReportId> suggested(Session session) {
    var suggesting = new Suggesting(session);
    return session.suggestions().reports().stream()
        .filter(report -> !suggesting.of(report).isEmpty())
        .collect(Collectors.toSet());
  }

  private static Map<SearchHit.Kind, Integer> byKind(List<SearchHit> hits) {
    return hits.stream()
        .collect(Collectors.groupingBy(SearchHit::kind, Collectors.summingInt(_ -> 1)));
  }

  /**
   * What a field or an operator may be asked for.
   *
   * @param name its word in a query, such as {@code speaker}; of another word there is nothing
   * @param beginning of a word in it, whatever the case and the accents
   */
  public List<String> complete(String name, String beginning, int limit) {
    Indexing.ensure(store);
    return Field.named(name)
        .map(field -> store.read(session -> session.search().complete(field, beginning, limit)))
        .orElseGet(() -> values(name, beginning).limit(limit).toList());
  }

  /**
   * How a query may go on that is being typed: names of operators, and values that the library has
   * for them, what stands there most often first.
   *
   * @param caret where in the query the user types
   */
  public List<SearchCompletion> completions(String query, int caret, int limit) {
    return TypedBeginning.at(query, caret)
        .map(word -> completions(query, word, limit))
        .orElse(List.of());
  }

  private List<SearchCompletion> completions(String query, TypedBeginning word, int limit) {
    if (word.name().isEmpty()) {
      return word.names()
          .map(name -> new SearchCompletion(name + ":", word.named(query, name)))
          .limit(limit)
          .toList();
    }
    return complete(word.name(), word.beginning(), limit).stream()
        .filter(value -> value.indexOf('"') < 0 && !value.equalsIgnoreCase(word.beginning()))
        .map(value -> new SearchCompletion(value, word.valued(query, value)))
        .toList();
  }

  private static Stream<String> values(String name, String beginning) {
    boolean german =
        Operator.named(name).filter(it -> !it.word().equalsIgnoreCase(name)).isPresent();
    return Operator.named(name).stream()
        .flatMap(operator -> operator.values(german).stream())
        .filter(value -> value.startsWith(beginning.strip().toLowerCase(Locale.ROOT)));
  }
}
