package app.hallway.search;

/**
 * A word, a sign that belongs to one, or a character of a dense script.
 *
 * @param start where it stands in the folded text
 * @param end behind it
 */
record Word(Sort sort, int start, int end) {
  /** What it is. */
  enum Sort {
    SPACED,
    DENSE,
    SIGN
  }

  boolean is(Sort other) {
    return sort == other;
  }

  int length() {
    return end - start;
  }

  /** Two characters of one run of a dense script. */
  boolean goesOnIn(Word next) {
    return is(Sort.DENSE) && next.is(Sort.DENSE) && end == next.start;
  }
}
