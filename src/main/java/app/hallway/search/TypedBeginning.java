package app.hallway.search;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands before the caret while a query is typed and may be completed: the beginning of an
 * operator's name, or of its value.
 *
 * @param start where it begins in the text
 * @param name of an operator or a field, as it is typed; empty while that is not finished
 * @param beginning of the name or of the value
 */
public record TypedBeginning(int start, String name, String beginning) {
  private static final int SHORTEST_NAME = 2;

  /** Empty where a word goes on behind the caret, and where nothing is to be completed. */
  public static Optional<TypedBeginning> at(String text, int caret) {
    boolean isEnd = caret == text.length() || Character.isWhitespace(text.charAt(caret));
    return isEnd ? of(text.substring(0, caret)) : Optional.empty();
  }

  private static Optional<TypedBeginning> of(String before) {
    int start = start(before);
    var word = before.substring(start);
    int colon = word.indexOf(':');
    if (colon < 0) {
      return Optional.of(new TypedBeginning(start, "", word))
          .filter(it -> word.length() >= SHORTEST_NAME && it.names().findFirst().isPresent());
    }
    var name = word.substring(0, colon);
    var value = word.substring(colon + 1);
    boolean quoted = !value.isEmpty() && QueryReader.isQuote(value.charAt(0));
    var said = quoted ? value.substring(1) : value;
    boolean open = said.chars().noneMatch(c -> QueryReader.isQuote((char) c));
    return Optional.of(new TypedBeginning(start, name, said))
        .filter(it -> open && QueryName.isOne(name));
  }

  /** Behind the last space, bracket or minus that is not of a phrase. */
  private static int start(String before) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      quoted ^= QueryReader.isQuote(c);
      boolean parts = Character.isWhitespace(c) || c == '(' || (c == '-' && i == start);
      start = parts && !quoted ? i + 1 : start;
    }
    return start;
  }

  /** Those that begin so, in English or in German; each operator once. */
  public Stream<String> names() {
    return QueryName.all().flatMap(name -> name.words().stream().filter(this::begins).limit(1));
  }

  private boolean begins(String name) {
    return name.regionMatches(true, 0, beginning, 0, beginning.length());
  }

  /** The text before the caret with a name in its place, ready for a value. */
  public String named(String text, String chosen) {
    return text.substring(0, start) + chosen + ":";
  }

  /** The text before the caret with a value in its place, ready for what comes next. */
  public String valued(String text, String value) {
    boolean isWord = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return text.substring(0, start) + name + ":" + (isWord ? value : '"' + value + '"') + " ";
  }
}
