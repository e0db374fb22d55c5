package app.hallway.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is searched for. {@link SearchQuery} makes one of any text. */
public sealed interface Query {
  /** What stands in a text. */
  sealed interface Term extends Query {
    String text();

    /** Whether a text has it, as the index would say. */
    default boolean standsIn(String other) {
      return new TermFinder(this).isIn(other);
    }

    /** Whether a word that goes on behind the text is one too. */
    default boolean isBeginning() {
      return false;
    }

    @Override
    default boolean isEmpty() {
      return false;
    }
  }

  /** One word as people write it; to the index it may be several in a row, as "node.js" is. */
  record Words(String text) implements Term {
    @Override
    public String written() {
      return text;
    }
  }

  /** Words that stand together in this order. */
  record Phrase(String text) implements Term {
    @Override
    public String written() {
      return '"' + text + '"';
    }
  }

  /** Words that begin so. */
  record Beginning(String text) implements Term {
    @Override
    public boolean isBeginning() {
      return true;
    }

    @Override
    public String written() {
      return text + "*";
    }
  }

  /** What stands in one field of a thing. */
  record InField(Field field, Term term) implements Query {
    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public String written() {
      return field.word() + ":" + term.written();
    }
  }

  /** What is so, whatever words it has. */
  record That(Condition condition) implements Query {
    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public String written() {
      return condition.written();
    }
  }

  /** Leaves out what is found by another query. */
  record Not(Query query) implements Query {
    @Override
    public boolean isEmpty() {
      return true;
    }

    @Override
    public String written() {
      return "-" + (query instanceof Not ? bracketed(query) : part(query));
    }
  }

  /** Several in one; it looks for nothing where none of them looks for anything. */
  sealed interface Several extends Query {
    List<Query> parts();

    @Override
    default boolean isEmpty() {
      return parts().stream().allMatch(Query::isEmpty);
    }
  }

  /** What is found by each of its parts. */
  record And(List<Query> parts) implements Several {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String written() {
      return parts.size() == 1
          ? parts.getFirst().written()
          : parts.stream().map(Query::part).collect(Collectors.joining(" "));
    }
  }

  /** What is found by any of its parts; one that looks for nothing finds nothing. */
  record Or(List<Query> parts) implements Several {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String written() {
      return parts.stream().map(Query::written).collect(Collectors.joining(" OR "));
    }
  }

  /** What is found by each of some, in the plainest form; empty of none. */
  static Optional<Query> all(List<Query> parts) {
    var each = parts.stream().flatMap(part -> allOf(part).stream()).distinct().toList();
    return each.size() < 2 ? each.stream().findFirst() : Optional.of(new And(each));
  }

  /** What is found by any of some, in the plainest form; empty of none. */
  static Optional<Query> any(List<Query> parts) {
    var each = parts.stream().flatMap(part -> anyOf(part).stream()).distinct().toList();
    return each.size() < 2 ? each.stream().findFirst() : Optional.of(new Or(each));
  }

  /** What it is made of, where it wants all of that; else itself. */
  static List<Query> allOf(Query query) {
    return query instanceof And(var parts) ? parts : List.of(query);
  }

  private static List<Query> anyOf(Query query) {
    return query instanceof Or(var parts) ? parts : List.of(query);
  }

  /** Of terms and conditions. */
  default int size() {
    return switch (this) {
      case Term _, InField _, That _ -> 1;
      case Not(var query) -> query.size();
      case Several several -> several.parts().stream().mapToInt(Query::size).sum();
    };
  }

  /** Whether it looks for nothing: to leave something out is not to look for the rest. */
  boolean isEmpty();

  /** A text that is read as this query, where this one was read from a text. */
  String written();

  /** What it looks for in a thing's own words. */
  default List<Term> terms() {
    return terms(this, null).toList();
  }

  /** What it looks for in a text that stands for a field: also what is asked for in that. */
  default List<Term> terms(Field field) {
    return terms(this, field).toList();
  }

  /** Whether the index alone knows what is found. */
  default boolean isOfWords() {
    return switch (this) {
      case Term _ -> true;
      case InField(var field, _) -> !field.isOfWhole();
      case That _ -> false;
      case Not(var query) -> query.isOfWords();
      case Several several -> several.parts().stream().allMatch(Query::isOfWords);
    };
  }

  private static String part(Query query) {
    return switch (query) {
      case Term _, InField _, That _, Not _ -> query.written();
      case And(var parts) when parts.size() < 2 -> query.written();
      case Several _ -> bracketed(query);
    };
  }

  private static String bracketed(Query query) {
    return '(' + query.written() + ')';
  }

  private static Stream<Term> terms(Query query, @Nullable Field of) {
    return switch (query) {
      case Term term -> Stream.of(term);
      case InField(var field, var term) -> field == of ? Stream.of(term) : Stream.empty();
      case That _, Not _ -> Stream.empty();
      case Several several -> several.parts().stream().flatMap(part -> terms(part, of));
    };
  }
}
