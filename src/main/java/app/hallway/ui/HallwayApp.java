package app.hallway.ui;

import app.hallway.library.Backups;
import app.hallway.library.ChangesElsewhere;
import app.hallway.library.DailyUpkeep;
import app.hallway.library.FolderWatch;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.VaultKeeping;
import app.hallway.model.Errand;
import app.hallway.model.FolderNews;
import app.hallway.model.LibraryCopy;
import app.hallway.model.VaultTrouble;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.PageWatch;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.desk.ShownWindow;
import app.hallway.ui.importing.SystemFilePicker;
import app.hallway.ui.reader.PageEngine;
import app.hallway.ui.settings.SettingsFile;
import app.hallway.ui.settings.UnansweredPages;
import app.hallway.ui.tour.Tour;
import app.hallway.ui.window.Looks;
import app.hallway.ui.window.SystemColours;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
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
  private static final Duration PAGE_BEAT = Duration.ofSeconds(1);
  private static final int PAGE_PATIENCE = 5;
  private static final Duration WATCH_QUIET = Duration.ofSeconds(1);
  private static final Duration WATCH_EACH = Duration.ofSeconds(30);
  private static final Duration KEEP_QUIET = Duration.ofSeconds(3);
  private static final Duration KEEP_EACH = Duration.ofMinutes(1);
  private static final Duration AT_THE_END = Duration.ofSeconds(5);
  private static final Logger LOG = System.getLogger(HallwayApp.class.getName());

  private final Path file;
  private final Library library;
  private final Errand errand;
  private final String told;
  private final CompletableFuture<Afterwards> closed;
  private final CompletableFuture<ShownWindow> window = new CompletableFuture<>();
  private Afterwards wanted = new Afterwards.End();
  private volatile @Nullable String damage;
  private @Nullable Desk desk;
  private @Nullable Stage stage;

  private HallwayApp(
      Path file,
      Library library,
      Errand errand,
      String told,
      CompletableFuture<Afterwards> closed) {
    this.file = file;
    this.library = library;
    this.errand = errand;
    this.told = told;
    this.closed = closed;
  }

  /**
   * Shows a library until the window is closed. Not on the FX thread, and once a process.
   *
   * @param errand done in it, once it is seen
   * @throws LibraryException where the library cannot be used; a window has said so by then
   */
  public static void open(Path file, Errand errand) throws LibraryException {
    var opening = opening(file);
    Platform.startup(Looks::loadFonts);
    Platform.setImplicitExit(false);
    Hallway.nameWindows();
    var ending = new CountDownLatch(1);
    try {
      showAgainAndAgain(file, errand, opening, ending);
    } finally {
      ending.countDown();
    }
  }

  private static void showAgainAndAgain(
      Path file, Errand errand, FutureTask<Library> opening, CountDownLatch ending)
      throws LibraryException {
    var wanted = shown(file, errand, opening, "", ending);
    var again = new Errand.ToFront();
    while (!(wanted instanceof Afterwards.End)) {
      wanted =
          wanted instanceof Afterwards.Restore(var copy)
              ? shown(file, again, opening(file), restored(file, copy), ending)
              : shown(file, again, opening(() -> Library.begin(file, clock())), "", ending);
    }
  }

  private static FutureTask<Library> opening(Path file) {
    return opening(() -> Library.open(file, clock()));
  }

  private static FutureTask<Library> opening(Callable<Library> way) {
    var opening = new FutureTask<>(way);
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
   * @param ending let go once all is closed
   * @return what the user wants then
   */
  private static Afterwards shown(
      Path file, Errand errand, FutureTask<Library> opening, String told, CountDownLatch ending)
      throws LibraryException {
    try (var library = opened(opening)) {
      return secondStarts(file).isFirst(library, errand)
          ? shown(file, errand, library, told, ending)
          : new Afterwards.End();
    } catch (LibraryException refusal) {
      var closed = new CompletableFuture<Afterwards>();
      var copies = copies(file, refusal);
      Platform.runLater(() -> RefusalWindow.show(file, refusal, copies, closed));
      var wanted = closed.join();
      if (wanted instanceof Afterwards.End) {
        throw refusal;
      }
      return wanted;
    }
  }

  private static Afterwards shown(
      Path file, Errand errand, Library library, String told, CountDownLatch ending)
      throws LibraryException {
    var closed = new CompletableFuture<Afterwards>();
    var app = new HallwayApp(file, library, errand, told, closed);
    var atEnd = Thread.ofPlatform().name("closing").unstarted(() -> app.endInGoodOrder(ending));
    Runtime.getRuntime().addShutdownHook(atEnd);
    library.whenDamaged(app::refuse);
    try (var upkeep = new DailyUpkeep(library, app::hear);
        var watch = new FolderWatch(library, app::hear, WATCH_QUIET, WATCH_EACH);
        var keeping = new VaultKeeping(library, app::hear, KEEP_QUIET, KEEP_EACH);
        var elsewhere = new ChangesElsewhere(library);
        var _ = secondStarts(file).listen(library, app.window)) {
      upkeep.start(UPKEEP_AFTER, UPKEEP_EACH);
      watch.start();
      keeping.start();
      elsewhere.start();
      Platform.runLater(() -> app.start(new Stage()));
      closed.join();
    }
    return app.wanted();
  }

  private static SecondStarts secondStarts(Path file) {
    return new SecondStarts(file, System.getenv());
  }

  /** What the user wants of a library that was sound, as far as the window has looked. */
  private Afterwards wanted() throws LibraryException {
    var found = damage;
    if (found != null) {
      throw new LibraryException(LibraryException.Reason.DAMAGED, found);
    }
    return wanted;
  }

  /** What can help where the library itself is the trouble. */
  private static List<LibraryCopy> copies(Path file, LibraryException refusal)
      throws LibraryException {
    return RefusalWindow.canRestore(refusal) ? new Backups(file, clock()).list() : List.of();
  }

  /** The system ends the session, or somebody this process: what was typed is saved first. */
  private void endInGoodOrder(CountDownLatch ending) {
    Platform.runLater(this::closeWindow);
    try {
      var _ = ending.await(AT_THE_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** A library that turns out to be damaged is not written to any more. */
  private void refuse(String found) {
    if (damage == null) {
      damage = found;
      Platform.runLater(this::closeWindow);
    }
  }

  private void closeWindow() {
    if (stage != null) {
      stage.close();
    }
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
    return Outside.hasDisplay(environment);
  }

  @Override
  public void start(Stage stage) {
    this.stage = stage;
    var settingsFile = SettingsFile.beside(file);
    var settings = settingsFile.load();
    var outside =
        new Outside(
            address -> getHostServices().showDocument(address),
            new SystemFilePicker(() -> stage),
            Outside.shippedSamples(),
            Path.of(System.getProperty("user.home", "")).resolve("Hallway notes"),
            copy -> restore(copy, stage),
            SystemColours.dark());
    var made = new Desk(library, settings, outside, stage::close);
    desk = made;
    catchUncaught(made);
    var trouble = new PageTrouble(library, made, UnansweredPages.beside(file));
    var watch = new PageWatch(PAGE_BEAT, PAGE_PATIENCE, PageEngine::isAtWork, trouble);
    var shown = new ShownWindow(made, stage, settings);
    shown.show(errand);
    window.complete(shown);
    library
        .setAside()
        .map(log -> Messages.text("opened.set-aside", log))
        .or(() -> Optional.of(told).filter(words -> !words.isEmpty()))
        .ifPresent(made.models().notices::tell);
    stage.setOnHidden(
        event -> {
          watch.close();
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
    wanted = new Afterwards.Restore(copy);
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

  private void hear(FolderNews news) {
    Platform.runLater(
        () -> {
          if (desk != null) {
            desk.say(news);
          }
        });
  }

  private void hear(VaultTrouble trouble) {
    Platform.runLater(
        () -> {
          if (desk != null) {
            desk.say(trouble);
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
