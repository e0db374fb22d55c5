package app.hallway.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.Library;
import app.hallway.testing.Fx;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.TitleBar;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleBarTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 30, 1280, 770);
  private static final Rectangle2D ABOVE = new Rectangle2D(0, -1080, 1920, 1080);

  private static Rectangle2D at(double x, double y) {
    return new Rectangle2D(x, y, 1000, 600);
  }

  private static boolean canBeHeld(double x, double y) {
    return TitleBar.canBeHeld(at(x, y), List.of(SCREEN));
  }

  @Test
  void a_window_can_be_held_by_what_is_seen_of_its_top() {
    assertThat(canBeHeld(100, 30)).isTrue();
    assertThat(canBeHeld(100, 29)).isTrue();
    assertThat(canBeHeld(100, 28)).isFalse();
    assertThat(canBeHeld(100, 780)).isTrue();
    assertThat(canBeHeld(100, 781)).isFalse();
    assertThat(canBeHeld(-920, 100)).isTrue();
    assertThat(canBeHeld(-921, 100)).isFalse();
    assertThat(canBeHeld(1200, 100)).isTrue();
    assertThat(canBeHeld(1201, 100)).isFalse();
  }

  @Test
  void a_window_on_another_screen_is_where_it_may_be_until_that_screen_is_gone() {
    assertThat(TitleBar.canBeHeld(at(100, -900), List.of(SCREEN, ABOVE))).isTrue();
    assertThat(TitleBar.canBeHeld(at(100, -900), List.of(SCREEN))).isFalse();
  }

  @Test
  void it_comes_back_whole_where_it_fits_and_with_its_top_left_corner_where_not() {
    assertThat(TitleBar.within(at(-700, -900), SCREEN)).isEqualTo(at(0, 30));
    assertThat(TitleBar.within(at(900, 700), SCREEN)).isEqualTo(at(280, 200));
    var large = new Rectangle2D(-60, -40, 1400, 900);
    assertThat(TitleBar.within(large, SCREEN)).isEqualTo(new Rectangle2D(0, 30, 1400, 900));
  }

  @Test
  void a_stage_that_got_off_its_screen_comes_back() {
    var stage = Fx.call(Stage::new);
    Fx.run(
        () -> {
          stage.setScene(new Scene(new Pane(), 400, 300));
          stage.setX(-5000);
          stage.setY(-200);
          TitleBar.keepInSight(stage);
          stage.show();
        });
    await().untilAsserted(() -> assertThat(isOnScreen(stage)).isTrue());
    Fx.run(() -> stage.setY(5000));
    await().untilAsserted(() -> assertThat(isOnScreen(stage)).isTrue());
    Fx.run(stage::close);
  }

  private static boolean isOnScreen(Stage stage) {
    return Fx.call(
        () ->
            Screen.getPrimary()
                .getVisualBounds()
                .contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
  }

  @Test
  void a_window_is_no_larger_than_its_screen(@TempDir Path folder) throws Exception {
    try (var library = Library.open(folder.resolve("library.hallway"), Clock.systemUTC())) {
      assertThat(sceneIn(library, 1600, 1000)).isEqualTo(new Rectangle2D(0, 0, 1440, 900));
      assertThat(sceneIn(library, 1024, 640)).isEqualTo(new Rectangle2D(0, 0, 1008, 592));
      assertThat(sceneIn(library, 853, 533)).isEqualTo(new Rectangle2D(0, 0, 837, 485));
    }
  }

  private static Rectangle2D sceneIn(Library library, double width, double height) {
    return Fx.call(
        () -> {
          var stage = new Stage();
          try (var desk = desk(library, stage)) {
            new ShownWindow(desk, stage, Settings.USUAL).fit(new Rectangle2D(0, 0, width, height));
            assertThat(stage.getMinWidth()).isLessThan(width);
            assertThat(stage.getMinHeight()).isLessThan(height);
            var scene = stage.getScene();
            scene.getRoot().applyCss();
            assertThat(scene.getRoot().minWidth(-1)).isLessThanOrEqualTo(scene.getWidth());
            return new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
          }
        });
  }

  private static Desk desk(Library library, Stage stage) {
    var outside =
        new Outside(
            url -> {},
            new NoFilePicker(),
            null,
            Path.of("notes"),
            copy -> {},
            new SimpleBooleanProperty());
    return new Desk(library, Settings.USUAL, outside, stage::close);
  }
}
