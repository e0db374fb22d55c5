package app.hallway.ui;

import app.hallway.library.LibraryException;
import app.hallway.library.RunningWindow;
import app.hallway.model.ReportId;
import app.hallway.ui.desk.ShownWindow;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** What a second start of the program on one library brings about: the window that there is. */
final class SecondStarts {
  private final RunningWindow running;

  SecondStarts(Path library, Map<String, String> environment) {
    running = new RunningWindow(library, environment);
  }

  /**
   * Raises a window whenever a second start asks for it.
   *
   * @param window asked for on the FX thread; null where it is not shown any more
   */
  RunningWindow.Door listen(Supplier<@Nullable ShownWindow> window) {
    return running.listen(report -> isRaised(window, report));
  }

  /** Where two started at the same time, the one that came too late shows the other's window. */
  boolean isShown(LibraryException refusal, @Nullable ReportId report) {
    return refusal.reason() == LibraryException.Reason.IN_USE
        && running.show(Optional.ofNullable(report));
  }

  private static boolean isRaised(
      Supplier<@Nullable ShownWindow> window, Optional<ReportId> report) {
    var raising = new FutureTask<>(() -> raise(window.get(), report));
    Platform.runLater(raising);
    try {
      return raising.get(RunningWindow.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException unanswered) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean raise(@Nullable ShownWindow window, Optional<ReportId> report) {
    if (window != null) {
      window.raise(report);
    }
    return window != null;
  }
}
