package app.hallway.library;

import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.util.function.Consumer;

/** Steps of the user that give nothing back. */
public final class Steps {
  private Steps() {}

  static void run(Store store, String name, Consumer<Session> work) {
    run(store, Step.of(name), work);
  }

  public static void run(Store store, Step step, Consumer<Session> work) {
    store.step(
        step,
        session -> {
          work.accept(session);
          return true;
        });
  }
}
