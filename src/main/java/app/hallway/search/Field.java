package app.hallway.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query may ask for in one place of a thing only, as in {@code speaker:quayle}. */
public enum Field {
  SPEAKER("speaker"),
  AUTHOR("author"),
  EVENT("event"),
  TITLE("title"),
  TAG("tag"),
  /** What a thing is; {@code type} says the same. */
  KIND("kind");

  private static final String ALSO_KIND = "type";

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** By which a query names it. */
  public String word() {
    return word;
  }

  /** Where it is indexed. */
  List<IndexColumn> columns() {
    return switch (this) {
      case SPEAKER -> List.of(IndexColumn.SPEAKERS);
      case AUTHOR -> List.of(IndexColumn.AUTHORS);
      case EVENT -> List.of(IndexColumn.EVENT, IndexColumn.WITHIN);
      case TITLE -> List.of(IndexColumn.TITLE);
      case TAG -> List.of(IndexColumn.TAGS);
      case KIND -> List.of(IndexColumn.KIND);
    };
  }

  /** Empty for a word that names none; case does not matter. */
  public static Optional<Field> named(String word) {
    return word.equalsIgnoreCase(ALSO_KIND)
        ? Optional.of(KIND)
        : Stream.of(values()).filter(field -> field.word.equalsIgnoreCase(word)).findFirst();
  }
}
