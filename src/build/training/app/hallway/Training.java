package app.hallway;

import app.hallway.cli.HallwayCommand;
import app.hallway.cli.context.Surroundings;
import app.hallway.cli.context.Window;
import app.hallway.library.LibraryException;
import app.hallway.model.Errand;
import app.hallway.ui.HallwayApp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/**
 * A run from which one of the image's ahead-of-time caches is made: what people do with Hallway, in
 * one process. Only the build puts it beside the program.
 *
 * <p>Arguments: {@code window} for the window with a report, off the screen and driven by keys, or
 * {@code command} for commands that ask a library; a folder for what the run leaves; the samples.
 */
final class Training {
  /** Long enough for what a key brings to be laid out and painted. */
  private static final long PAUSE = 300;

  private static final long PATIENCE = 60_000;

  /** What only a screen or a graphics card asks for, so that no run without them comes by it. */
  private static final List<String> OF_A_SCREEN =
      List.of("com/sun/glass/ui/gtk", "com/sun/glass/ui/win", "com/sun/glass/ui/mac");

  private static final List<List<KeyCode>> KEYS =
      List.of(
          List.of(KeyCode.J),
          List.of(KeyCode.H),
          List.of(KeyCode.CONTROL, KeyCode.K),
          List.of(KeyCode.T),
          List.of(KeyCode.A),
          List.of(KeyCode.ESCAPE),
          List.of(KeyCode.F6),
          List.of(KeyCode.DOWN),
          List.of(KeyCode.CONTROL, KeyCode.DIGIT2),
          List.of(KeyCode.CONTROL, KeyCode.DIGIT3),
          List.of(KeyCode.CONTROL, KeyCode.F),
          List.of(KeyCode.ESCAPE),
          List.of(KeyCode.CONTROL, KeyCode.E),
          List.of(KeyCode.ESCAPE),
          List.of(KeyCode.F1),
          List.of(KeyCode.ESCAPE));

  private final Path folder;
  private final Path samples;

  private Training(Path folder, Path samples) {
    this.folder = folder;
    this.samples = samples;
  }

  public static void main(String[] arguments) throws Exception {
    var training = new Training(Path.of(arguments[1]), Path.of(arguments[2]));
    if (arguments[0].equals("window")) {
      training.window();
    } else {
      training.commands();
    }
    System.exit(0);
  }

  private void window() throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    command("import", samples.toString());
    command("inspect", newReport().toString());
    for (String classes : OF_A_SCREEN) {
      linkClasses(classes);
    }
    var failure = new CompletableFuture<Void>();
    Thread.ofPlatform().daemon().start(() -> use(failure));
    command("open", newReport().toString());
    failure.join();
  }

  /** Upon the library that the window left. */
  private void commands() {
    command("--version");
    command("reports");
    command("reports", "--json");
    command("talks", "--limit", "5");
    command("note", "--report", "1", "Ask about the ropes");
    command("notes");
    command("events");
    command("search", "harbour");
    command("search", "--json", "harbour");
    command("export", "--report", "1", "--to", folder.resolve("notes").toString());
  }

  private void command(String... words) {
    var arguments =
        Stream.concat(
                Stream.of("--library", folder.resolve("training.hallway").toString()),
                Stream.of(words))
            .toArray(String[]::new);
    int code = new HallwayCommand(Surroundings.ofThisProcess(), new OffScreen()).run(arguments);
    if (code != 0) {
      throw new IllegalStateException(List.of(words) + " ended with " + code);
    }
  }

  /** One that is not in the library yet. */
  private Path newReport() throws IOException {
    return Files.writeString(
        folder.resolve("new.md"),
        """
        # Harbour Conf 2026

        ## Ropes by heart, Ada Quayle

        She told *how* to learn [twelve knots](https://harbour.example/knots).

        - a bowline
        - a sheet bend
        """);
  }

  private void use(CompletableFuture<Void> failure) {
    try {
      awaitWindow();
      Thread.sleep(10 * PAUSE);
      for (var keys : KEYS) {
        onScreen(() -> press(keys));
        Thread.sleep(PAUSE);
      }
      failure.complete(null);
    } catch (Exception e) {
      failure.completeExceptionally(e);
    } finally {
      Platform.runLater(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(w -> w.hide()));
    }
  }

  private static void awaitWindow() throws Exception {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!isShown()) {
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("there is no window");
      }
      Thread.sleep(PAUSE);
    }
  }

  private static boolean isShown() {
    try {
      return onScreen(() -> !javafx.stage.Window.getWindows().isEmpty());
    } catch (IllegalStateException notStarted) {
      return false;
    }
  }

  private static boolean press(List<KeyCode> keys) {
    var robot = new Robot();
    keys.forEach(robot::keyPress);
    keys.reversed().forEach(robot::keyRelease);
    return true;
  }

  private static <T> T onScreen(Supplier<T> deed) {
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> done.completeAsync(deed, Runnable::run));
    return done.join();
  }

  /** Asking for its methods links a class, and does not start it. */
  private static void linkClasses(String classes) throws IOException {
    var root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/javafx.graphics");
    var place = root.resolve(classes);
    if (Files.isDirectory(place)) {
      try (var files = Files.list(place)) {
        files.map(file -> root.relativize(file).toString()).forEach(Training::linkClass);
      }
    }
  }

  private static void linkClass(String file) {
    try {
      var name = file.replaceFirst("\\.class$", "").replace('/', '.');
      var _ = Class.forName(name, false, Training.class.getClassLoader()).getDeclaredMethods();
    } catch (ReflectiveOperationException | LinkageError ofAnotherSystem) {
      System.err.println("left out: " + file);
    }
  }

  /** The real window, whether there is a display or not. */
  private static final class OffScreen implements Window {
    @Override
    public boolean hasDisplay() {
      return true;
    }

    @Override
    public void open(Path library, Errand errand) throws LibraryException {
      HallwayApp.open(library, errand);
    }

    @Override
    public List<Path> tour(Path folder) throws IOException, LibraryException {
      return HallwayApp.tour(folder);
    }
  }
}
