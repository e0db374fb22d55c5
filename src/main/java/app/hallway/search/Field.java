package app.hallway.search;

import java.util.List;
import java.util.Optional;

/** What a query may ask for in one place of a thing only, as in {@code speaker:quayle}. */
public enum Field implements QueryName {
  SPEAKER("speaker sprecher sprecherin vortragende"),
  AUTHOR("author autor autorin"),
  EVENT("event veranstaltung konferenz"),
  /** The title of a talk; what was written about that talk is found too. */
  TALK("talk vortrag"),
  TITLE("title titel"),
  TAG("tag schlagwort");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  @Override
  public List<String> words() {
    return List.of(words.split(" "));
  }

  /** Where it is indexed. */
  List<IndexColumn> columns() {
    return switch (this) {
      case SPEAKER -> List.of(IndexColumn.SPEAKERS);
      case AUTHOR -> List.of(IndexColumn.AUTHORS);
      case EVENT -> List.of(IndexColumn.EVENT, IndexColumn.WITHIN);
      case TALK, TITLE -> List.of(IndexColumn.TITLE);
      case TAG -> List.of(IndexColumn.TAGS);
    };
  }

  /** Whether it is asked of what a thing belongs to as well, which the index does not know. */
  boolean isOfWhole() {
    return switch (this) {
      case SPEAKER, AUTHOR, TALK, TAG -> true;
      case EVENT, TITLE -> false;
    };
  }

  /** Empty for a word that names none; case does not matter. */
  public static Optional<Field> named(String word) {
    return QueryName.find(values(), word);
  }
}
