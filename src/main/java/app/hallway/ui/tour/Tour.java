package app.hallway.ui.tour;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.desk.NoFilePicker;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;

/**
 * Shows the window around by doing in it what a person does on the first evening: import, read,
 * highlight a talk and a sentence, write a note, search, export. It is the same window as ever, on
 * the screen or off it, over a library of its own.
 */
public final class Tour {
  private static final String LIBRARY = "tour.hallway";
  private static final String NOTES = "notes";

  private Tour() {}

  /**
   * Not on the FX thread, and once a process.
   *
   * @return the pictures and the exported notes
   * @throws IOException where a step fails, with a message that names it
   */
  public static List<Path> run(Path folder, Clock clock) throws IOException, LibraryException {
    var samples = Outside.shippedSamples();
    if (samples == null) {
      throw new IOException(Messages.text("tour.no-samples"));
    }
    Files.createDirectories(folder);
    forgetLastTour(folder);
    startToolkit();
    try (var library = Library.open(folder.resolve(LIBRARY), clock)) {
      return run(library, samples, folder);
    } finally {
      Platform.exit();
    }
  }

  private static void forgetLastTour(Path folder) throws IOException {
    try (var old = Files.list(folder)) {
      for (var file : old.toList()) {
        if (file.getFileName().toString().startsWith(LIBRARY)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void startToolkit() {
    if (!Outside.hasDisplay(System.getenv())) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Platform.startup(Looks::loadFonts);
  }

  private static List<Path> run(Library library, Path samples, Path folder) throws IOException {
    var stage = Camera.call(Stage::new);
    var desk = Camera.call(() -> show(library, samples, folder, stage));
    var camera = new Camera(stage, folder);
    var scenes = new TourScenes(library, desk, camera, samples, folder, folder.resolve(NOTES));
    try {
      for (var scene : scenes.all()) {
        scene.deed().run();
        Camera.await(scene.name(), scene.until());
        camera.take(scene.name());
      }
    } finally {
      Camera.run(() -> leave(desk, stage));
    }
    return Stream.concat(camera.pictures().stream(), scenes.exported().stream()).toList();
  }

  /** At one go: with its last window the toolkit goes too. */
  private static void leave(Desk desk, Stage stage) {
    desk.close();
    stage.close();
  }

  private static Desk show(Library library, Path samples, Path folder, Stage stage) {
    var outside =
        new Outside(
            url -> {},
            new NoFilePicker(),
            samples,
            folder.resolve(NOTES),
            copy -> {},
            new SimpleBooleanProperty(false));
    var desk = new Desk(library, Settings.USUAL, outside, stage::close);
    stage.setScene(desk.scene(1280, 800));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    desk.panes().arrange(Settings.PANES.usual());
    desk.showPage();
    return desk;
  }
}
