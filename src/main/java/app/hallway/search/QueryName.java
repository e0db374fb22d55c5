package app.hallway.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query names before a colon. */
public interface QueryName {
  /** All by which a query may name it, in English first and in German. */
  List<String> words();

  /** By which it is named where one name is to do. */
  default String word() {
    return words().getFirst();
  }

  /** The one that a word names, whatever its case. */
  static <T extends QueryName> Optional<T> find(T[] all, String word) {
    return Stream.of(all)
        .filter(one -> one.words().stream().anyMatch(word::equalsIgnoreCase))
        .findFirst();
  }

  /** All that there are. */
  static Stream<QueryName> all() {
    return Stream.concat(Stream.of(Field.values()), Stream.of(Operator.values()));
  }

  /** Whether a word names anything. */
  static boolean isOne(String word) {
    return Field.named(word).isPresent() || Operator.named(word).isPresent();
  }
}
