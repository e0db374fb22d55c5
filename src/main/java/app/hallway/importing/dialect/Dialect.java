package app.hallway.importing.dialect;

/** One way in which people and site generators go beyond CommonMark. Stateless. */
interface Dialect {
  /** A quick look that spares most texts the work. */
  boolean mayOccurIn(Glance text);

  /** Says what is to be replaced; never anything inside code. */
  void resolve(Rewriting text);
}
