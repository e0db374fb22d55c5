package app.hallway.library;

import app.hallway.store.Store;

/** Takes into the index what an older program took in otherwise, and what is due since. */
final class Indexing {
  /** Few enough that who writes meanwhile does not wait. */
  private static final int AT_ONCE = 100;

  private Indexing() {}

  /** Everything is found by its words of now when this returns. */
  static void ensure(Store store) {
    while (store.read(session -> session.words().isDue())) {
      renewSome(store);
    }
  }

  /** Returns how many things; none when nothing is due. */
  static int renewSome(Store store) {
    return store.write(session -> session.words().renew(AT_ONCE));
  }
}
