package app.hallway.model;

import java.util.List;

/**
 * What looked like an operator in a query, and was taken for a word.
 *
 * @param operator its name in English, such as {@code colour}
 * @param value what it was asked for, and does not know
 * @param values what it may be asked for, in English
 */
public record SearchDoubt(String operator, String value, List<String> values) {
  public SearchDoubt {
    values = List.copyOf(values);
  }
}
