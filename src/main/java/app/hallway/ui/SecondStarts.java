package app.hallway.ui;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.RunningWindow;
import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import app.hallway.ui.desk.ShownWindow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** What a second start of the program on one library brings about: the window that there is. */
final class SecondStarts {
  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final RunningWindow running;

  SecondStarts(Path library, Map<String, String> environment) {
    running = new RunningWindow(library, environment);
  }

  /**
   * Whether it falls to this process to show the library; if not, the window that does so has been
   * asked. One that is just being opened or closed is waited for.
   *
   * @throws LibraryException where there is a window that cannot be asked
   */
  boolean isFirst(Library library, Errand errand) throws LibraryException {
    for (int attempt = 1; ; attempt++) {
      try {
        library.claimWindow();
        return true;
      } catch (LibraryException inUse) {
        switch (running.ask(errand)) {
          case DONE, UNKNOWN -> {
            return false;
          }
          case NO_WINDOW, CLOSING -> pause(attempt, inUse);
          case OTHER_VERSION, TOO_LONG, SILENT -> throw inUse;
        }
      }
    }
  }

  private static void pause(int attempt, LibraryException inUse) throws LibraryException {
    try {
      if (attempt == ATTEMPTS) {
        throw inUse;
      }
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw inUse;
    }
  }

  /**
   * Does in a window whatever second starts ask for.
   *
   * @param window done once it is shown
   */
  RunningWindow.Door listen(Library library, Future<ShownWindow> window) {
    return running.listen(errand -> outcome(library, window, errand));
  }

  private static ErrandOutcome outcome(
      Library library, Future<ShownWindow> window, Optional<Errand> errand) {
    try {
      var shown = window.get(patience(), TimeUnit.MILLISECONDS);
      boolean known = errand.map(library::has).orElse(true);
      var showing = new FutureTask<>(() -> show(shown, errand, known));
      Platform.runLater(showing);
      return showing.get(patience(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException unanswered) {
      return ErrandOutcome.SILENT;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ErrandOutcome.SILENT;
    }
  }

  private static ErrandOutcome show(ShownWindow window, Optional<Errand> errand, boolean known) {
    if (!window.raise()) {
      return ErrandOutcome.CLOSING;
    }
    errand.ifPresentOrElse(window.usher()::show, window.usher()::sayOtherVersion);
    return errand.isEmpty()
        ? ErrandOutcome.OTHER_VERSION
        : known ? ErrandOutcome.DONE : ErrandOutcome.UNKNOWN;
  }

  private static long patience() {
    return RunningWindow.PATIENCE.toMillis();
  }
}
