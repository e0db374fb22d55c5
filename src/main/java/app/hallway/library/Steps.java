package app.hallway.library;

import app.hallway.store.Session;
import app.hallway.store.Store;
import java.util.function.Consumer;

/** Steps of the user that give nothing back. */
final class Steps {
  private Steps() {}

  static void run(Store store, String name, Consumer<Session> work) {
    run(store, name, "", work);
  }

  static void run(Store store, String name, String subject, Consumer<Session> work) {
    store.step(
        name,
        subject,
        session -> {
          work.accept(session);
          return true;
        });
  }
}
