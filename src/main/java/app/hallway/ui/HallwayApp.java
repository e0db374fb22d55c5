package app.hallway.ui;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.ReportId;
import app.hallway.ui.importing.SystemFilePicker;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Logger LOG = System.getLogger(HallwayApp.class.getName());

  private final Path file;
  private final Library library;
  private final @Nullable ReportId report;
  private final CompletableFuture<Boolean> closed;

  private HallwayApp(
      Path file, Library library, @Nullable ReportId report, CompletableFuture<Boolean> closed) {
    this.file = file;
    this.library = library;
    this.report = report;
    this.closed = closed;
  }

  /**
   * Shows a library until the window is closed. Not on the FX thread, and once a process.
   *
   * @param report to open in it, or null for where the user left off
   * @throws LibraryException where the library cannot be used; a window has said so by then
   */
  public static void open(Path file, @Nullable ReportId report) throws LibraryException {
    var opening = new FutureTask<>(() -> Library.open(file, Clock.system(ZoneId.systemDefault())));
    Thread.ofPlatform().name("library-opening").daemon().start(opening);
    Platform.startup(Looks::loadFonts);
    var closed = new CompletableFuture<Boolean>();
    try (var library = opened(opening)) {
      library.claimWindow();
      var app = new HallwayApp(file, library, report, closed);
      Platform.runLater(() -> app.start(new Stage()));
      closed.join();
    } catch (LibraryException refusal) {
      Platform.runLater(() -> RefusalWindow.show(file, refusal, closed));
      closed.join();
      throw refusal;
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
            SystemColours.dark());
    var desk = new Desk(library, settings, outside, stage::close);
    catchUncaught(desk);
    var shown = new ShownWindow(desk, stage, settings);
    shown.show(report);
    stage.setOnHidden(
        event -> {
          settingsFile.save(shown.settings());
          close(desk);
        });
  }

  private void close(Desk desk) {
    try {
      desk.close();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "the window was not closed in good order", failure);
    }
    if (desk.unsaved().isEmpty()) {
      closed.complete(true);
    } else {
      new RescueWindow(library.notes(), desk.unsaved()).show(closed);
    }
  }

  private static void catchUncaught(Desk desk) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LOG.log(Level.ERROR, "uncaught in " + thread.getName(), failure);
          Platform.runLater(() -> desk.sayUnexpected());
        });
  }
}
