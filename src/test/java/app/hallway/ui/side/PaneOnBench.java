package app.hallway.ui.side;

import static org.awaitility.Awaitility.await;
import static org.testfx.util.NodeQueryUtils.isVisible;

import app.hallway.library.LibraryException;
import app.hallway.testing.Fx;
import app.hallway.ui.common.threads.BackgroundTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A side pane on a stage of its own, over a {@link Bench}. */
final class PaneOnBench implements AutoCloseable {
  private static final List<String> SHEETS =
      List.of("light.css", "hallway.css", "talks/talks.css", "notes/notes.css");

  final FxRobot robot = new FxRobot();
  final List<String> visited = new ArrayList<>();
  final Bench bench;
  final SidePane pane;
  final Stage stage;
  private final BackgroundTasks tasks = new BackgroundTasks("test");

  PaneOnBench(Path folder) throws LibraryException {
    bench = new Bench(folder);
    pane = Fx.call(() -> new SidePane(bench.commons(tasks), visited::add));
    stage = Fx.call(() -> shown(new Scene(pane, 326, 780)));
  }

  private static Stage shown(Scene scene) {
    SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(PaneOnBench.class.getResource("/app/hallway/ui/" + name))
        .toExternalForm();
  }

  void darken() {
    Fx.run(() -> stage.getScene().getStylesheets().set(0, sheet("dark.css")));
  }

  /** What is seen of these, from the first to the last. */
  List<Node> all(String selector) {
    return List.copyOf(robot.from(pane).lookup(selector).match(isVisible()).queryAll());
  }

  static void seen(String what, Callable<Boolean> condition) {
    await(what).ignoreExceptions().until(condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    Fx.run(stage::close);
    tasks.close();
    bench.close();
  }
}
