package app.hallway.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the index keeps words of a thing, and what a hit there is worth. */
public enum IndexColumn {
  /** Before the others: the index writes down for each word in which of those it stands. */
  BODY(1),
  TITLE(6),
  AUTHORS(6),
  SPEAKERS(6),
  EVENT(6),
  TAGS(3),
  /** The event of the report that a talk, a note or a highlight belongs to. */
  WITHIN(0),
  /** What the thing is: one of the kinds of hits. */
  KIND(0);

  private static final Set<IndexColumn> OWN = EnumSet.complementOf(EnumSet.of(WITHIN, KIND));

  private final int weight;

  IndexColumn(int weight) {
    this.weight = weight;
  }

  /** How its hits count; those that are worth nothing narrow a search and order nothing. */
  public int weight() {
    return weight;
  }

  /** Those that are looked at for a word which names no field. */
  static Set<IndexColumn> own() {
    return OWN;
  }

  /** As the index names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them as a list in SQL. */
  public static String names() {
    return all().map(IndexColumn::toString).collect(Collectors.joining(", "));
  }

  /** The weights of all of them as a list in SQL. */
  public static String weights() {
    return all().map(column -> column.weight() + ".0").collect(Collectors.joining(", "));
  }

  public static Stream<IndexColumn> all() {
    return Arrays.stream(values());
  }
}
