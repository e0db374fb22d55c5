package app.hallway.ui;

import app.hallway.library.Backups;
import app.hallway.library.DailyUpkeep;
import app.hallway.library.FolderWatch;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.LibraryCopy;
import app.hallway.model.ReportId;
import app.hallway.ui.common.Messages;
import app.hallway.ui.importing.SystemFilePicker;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window's composition root. It is started by {@link #open}, not by {@link Application#launch}:
 * the toolkit starts while the library opens, and nothing static is left behind.
 */
public final class HallwayApp extends Application {
  private static final Duration UPKEEP_AFTER = Duration.ofSeconds(20);
  private static final Duration UPKEEP_EACH = Duration.ofMinutes(10);
  private static final Duration WATCH_QUIET = Duration.ofSeconds(1);
  private static final Duration WATCH_EACH = Duration.ofSeconds(30);
  private static final Set<LibraryException.Reason> CURED_BY_A_COPY =
      EnumSet.of(
          LibraryException.Reason.DAMAGED,
          LibraryException.Reason.NOT_A_LIBRARY,
          LibraryException.Reason.UNREACHABLE);
  private static final Logger LOG = System.getLogger(HallwayApp.class.getName());

  private final Path file;
  private final Library library;
  private final @Nullable ReportId report;
  private final String told;
  private final CompletableFuture<Optional<Path>> closed;
  private Optional<Path> wanted = Optional.empty();
  private @Nullable Desk desk;

  private HallwayApp(
      Path file,
      Library library,
      @Nullable ReportId report,
      String told,
      CompletableFuture<Optional<Path>> closed) {
    this.file = file;
    this.library = library;
    this.report = report;
    this.told = told;
    this.closed = closed;
  }

  /**
   * Shows a library until the window is closed. Not on the FX thread, and once a process.
   *
   * @param report to open in it, or null for where the user left off
   * @throws LibraryException where the library cannot be used; a window has said so by then
   */
  public static void open(Path file, @Nullable ReportId report) throws LibraryException {
    var opening = opening(file);
    Platform.startup(Looks::loadFonts);
    Platform.setImplicitExit(false);
    var copy = shown(file, report, opening, "");
    while (copy.isPresent()) {
      var told = restored(file, copy.get());
      copy = shown(file, null, opening(file), told);
    }
  }

  private static FutureTask<Library> opening(Path file) {
    var opening = new FutureTask<>(() -> Library.open(file, clock()));
    Thread.ofPlatform().name("library-opening").daemon().start(opening);
    return opening;
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /**
   * Shows a library until its window is closed.
   *
   * @param told said in the window, or empty
   * @return the copy that the user wants in its place
   */
  private static Optional<Path> shown(
      Path file, @Nullable ReportId report, FutureTask<Library> opening, String told)
      throws LibraryException {
    var closed = new CompletableFuture<Optional<Path>>();
    try (var library = opened(opening)) {
      library.claimWindow();
      var app = new HallwayApp(file, library, report, told, closed);
      try (var upkeep = new DailyUpkeep(library, app::hear);
          var watch = new FolderWatch(library, app::hear, WATCH_QUIET, WATCH_EACH)) {
        upkeep.start(UPKEEP_AFTER, UPKEEP_EACH);
        watch.start();
        Platform.runLater(() -> app.start(new Stage()));
        return closed.join();
      }
    } catch (LibraryException refusal) {
      var newest = newestCopy(file, refusal);
      Platform.runLater(() -> RefusalWindow.show(file, refusal, newest, closed));
      var copy = closed.join();
      if (copy.isPresent()) {
        return copy;
      }
      throw refusal;
    }
  }

  /** What can help where the library itself is the trouble. */
  private static Optional<LibraryCopy> newestCopy(Path file, LibraryException refusal)
      throws LibraryException {
    return CURED_BY_A_COPY.contains(refusal.reason())
        ? new Backups(file, clock()).list().stream().findFirst()
        : Optional.empty();
  }

  /** Returns what to say of it. */
  private static String restored(Path file, Path copy) {
    try {
      return new Backups(file, clock())
          .restore(copy)
          .map(aside -> Messages.text("restore.done", aside))
          .orElseGet(() -> Messages.text("restore.done.fresh"));
    } catch (LibraryException failure) {
      LOG.log(Level.ERROR, "not restored: " + copy, failure);
      return Messages.text("restore.failed", Messages.text("reason", failure.reason()));
    }
  }

  private static Library opened(FutureTask<Library> opening) throws LibraryException {
    try {
      return opening.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof LibraryException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * Lets the window show itself around, on the screen or off it, over a library of its own. Not on
   * the FX thread, and once a process.
   *
   * @return the pictures and the exported notes that it wrote into the folder
   * @throws IOException where a step fails, with a message that names it
   */
  public static List<Path> tour(Path folder) throws IOException, LibraryException {
    return Tour.run(folder, Clock.system(ZoneId.systemDefault()));
  }

  /** Whether a window can be seen here: on Linux a display is named, elsewhere there is one. */
  public static boolean hasDisplay(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return !system.startsWith("linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }

  /** The folder of sample reports that came with the program, or null. */
  static @Nullable Path samples() {
    String named = System.getProperty("hallway.samples", "");
    Path folder = Path.of(named);
    return !named.isEmpty() && Files.isDirectory(folder) ? folder : null;
  }

  @Override
  public void start(Stage stage) {
    var settingsFile = SettingsFile.beside(file);
    Settings settings = settingsFile.load();
    var outside =
        new Outside(
            url -> getHostServices().showDocument(url),
            new SystemFilePicker(() -> stage),
            samples(),
            Path.of(System.getProperty("user.home", "")).resolve("Hallway notes"),
            copy -> restore(copy, stage),
            SystemColours.dark());
    var made = new Desk(library, settings, outside, stage::close);
    desk = made;
    catchUncaught(made);
    var shown = new ShownWindow(made, stage, settings);
    shown.show(report);
    if (!told.isEmpty()) {
      made.models().notices.tell(told);
    }
    stage.setOnHidden(
        event -> {
          settingsFile.save(shown.settings());
          close(made);
        });
  }

  private void close(Desk desk) {
    try {
      desk.close();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "the window was not closed in good order", failure);
    }
    if (desk.unsaved().isEmpty()) {
      closed.complete(wanted);
    } else {
      new RescueWindow(library.notes(), desk.unsaved()).show(() -> closed.complete(wanted));
    }
  }

  private void restore(Path copy, Stage stage) {
    wanted = Optional.of(copy);
    stage.close();
  }

  private void hear(DailyUpkeep.News news) {
    Platform.runLater(
        () -> {
          if (desk != null) {
            desk.say(news);
          }
        });
  }

  private void hear(FolderWatch.News news) {
    Platform.runLater(
        () -> {
          if (desk != null) {
            desk.say(news);
          }
        });
  }

  private static void catchUncaught(Desk desk) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LOG.log(Level.ERROR, "uncaught in " + thread.getName(), failure);
          Platform.runLater(() -> desk.sayUnexpected());
        });
  }
}
