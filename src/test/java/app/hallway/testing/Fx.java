package app.hallway.testing;

import app.hallway.ui.common.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The FX thread, for tests. */
public final class Fx {
  private Fx() {}

  /** Starts the toolkit where it does not run yet. */
  public static void start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException failure) {
      throw new IllegalStateException("JavaFX did not start", failure);
    }
  }

  /** Runs something on the FX thread and waits for its result. */
  public static <T> T call(Callable<T> work) {
    start();
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  /** Runs something on the FX thread and waits until what it brought about has settled. */
  public static void run(Runnable action) {
    start();
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Keeps a picture where the property {@code hallway.pictures} names a folder. */
  public static void picture(Scene scene, String name) {
    var folder = System.getProperty("hallway.pictures");
    if (folder != null) {
      WaitForAsyncUtils.waitForFxEvents();
      write(call(() -> scene.snapshot(null)), Path.of(folder, name + ".png"));
    }
  }

  private static void write(Image image, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Png.write(image, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
