package app.hallway.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * Lends its name to the program's windows: by it (WM_CLASS) a desktop knows that they belong to the
 * menu entry, which names this class. The toolkit takes it of the class that is launched, and
 * offers no other way; nothing else is done here.
 */
public final class Hallway extends Application {
  private static final CountDownLatch LAUNCHED = new CountDownLatch(1);

  /** For a toolkit that has been started; returns once it knows. Not on the FX thread. */
  static void nameWindows() {
    Thread.ofPlatform().name("naming").daemon().start(() -> launch(Hallway.class));
    try {
      LAUNCHED.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start(Stage unused) {
    LAUNCHED.countDown();
  }
}
