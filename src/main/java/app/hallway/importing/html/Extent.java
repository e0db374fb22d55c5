package app.hallway.importing.html;

/** What stands between the start and the end of an element. */
@SuppressWarnings("EnumOrdinal") // counts of each kind lie in one array
final class Extent {
  /** What is counted while a page is walked through. */
  enum Count {
    RUNS,
    UNITS,
    LINKED,
    PROSE,
    LINKS,
    SHARING,
    FIELDS,
    /** Runs that say more than links and a label of theirs. */
    SPOKEN,
    /** Headings that are no mere links or labels. */
    HEADINGS,
    /** But those in links to share. */
    PICTURES
  }

  private final int[] before;
  private final int[] after;

  Extent(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  int of(Count count) {
    return after[count.ordinal()] - before[count.ordinal()];
  }

  /** The first run that begins in it. */
  int from() {
    return before[Count.RUNS.ordinal()];
  }

  /** The run behind its last. */
  int to() {
    return after[Count.RUNS.ordinal()];
  }

  int units() {
    return of(Count.UNITS);
  }

  int prose() {
    return of(Count.PROSE);
  }

  /** Text that stands in links, of 1. */
  double density() {
    return units() == 0 ? 0 : of(Count.LINKED) / (double) units();
  }

  /** From the beginning of one to the end of another behind it. */
  static Extent spanning(Extent from, Extent to) {
    return new Extent(from.before, to.after);
  }
}
