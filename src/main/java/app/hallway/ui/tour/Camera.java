package app.hallway.ui.tour;

import app.hallway.ui.common.Png;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** Drives a window from another thread, and takes pictures of it. */
final class Camera {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final int FRAMES = 12;

  private final Stage stage;
  private final Path folder;
  private final List<Path> pictures = new ArrayList<>();

  Camera(Stage stage, Path folder) {
    this.stage = stage;
    this.folder = folder;
  }

  List<Path> pictures() {
    return List.copyOf(pictures);
  }

  /** Runs something on the FX thread and waits for its result. */
  static <T> T call(Callable<T> work) throws IOException {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception failure) {
            result.completeExceptionally(failure);
          }
        });
    try {
      return result.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException failure) {
      throw new IOException("a step of the tour failed: " + failure, failure);
    }
  }

  static void run(Runnable action) throws IOException {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Waits until something is so.
   *
   * @throws IOException naming it where it does not come about
   */
  static void await(String what, Callable<Boolean> condition) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!call(condition)) {
      if (System.nanoTime() > end) {
        throw new IOException("the tour waited in vain: " + what);
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  /** Takes a picture of the window as it is once everything has been painted. */
  void take(String name) throws IOException {
    letPaint();
    Image image = call(() -> stage.getScene().snapshot(null));
    var file = folder.resolve(name + ".png");
    Png.write(image, file);
    pictures.add(file);
  }

  void resize(double width, double height) throws IOException {
    run(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  private static void letPaint() throws IOException {
    var painted = new CountDownLatch(FRAMES);
    AnimationTimer timer =
        call(
            () -> {
              var counter = new FrameCounter(painted);
              counter.start();
              return counter;
            });
    try {
      if (!painted.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("the window paints nothing");
      }
    } catch (InterruptedException stopped) {
      throw new IOException("the tour was stopped", stopped);
    } finally {
      run(timer::stop);
    }
  }

  private static final class FrameCounter extends AnimationTimer {
    private final CountDownLatch painted;

    FrameCounter(CountDownLatch painted) {
      this.painted = painted;
    }

    @Override
    public void handle(long now) {
      painted.countDown();
    }
  }
}
