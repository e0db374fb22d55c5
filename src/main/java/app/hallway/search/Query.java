package app.hallway.search;

import java.util.List;
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

  /** Leaves out what is found by another query. */
  record Not(Query query) implements Query {
    @Override
    public boolean isEmpty() {
      return true;
    }

    @Override
    public String written() {
      return "-" + query.written();
    }
  }

  /** What is found by each of its parts. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isEmpty() {
      return parts.stream().allMatch(Query::isEmpty);
    }

    @Override
    public String written() {
      return parts.stream().map(Query::written).collect(Collectors.joining(" "));
    }
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

  private static Stream<Term> terms(Query query, @Nullable Field of) {
    return switch (query) {
      case Term term -> Stream.of(term);
      case InField(var field, var term) -> field == of ? Stream.of(term) : Stream.empty();
      case Not _ -> Stream.empty();
      case And(var parts) -> parts.stream().flatMap(part -> terms(part, of));
    };
  }
}
