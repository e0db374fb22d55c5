package app.hallway.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class WindowIconTest {
  @Test
  void a_window_has_the_icon_in_the_sizes_that_are_asked_for() {
    var icons =
        Fx.call(
            () -> {
              var stage = new Stage();
              WindowIcon.give(stage);
              return stage.getIcons();
            });
    assertThat(icons).noneMatch(Image::isError);
    assertThat(icons).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 128.0);
    assertThat(icons).allMatch(icon -> icon.getWidth() == icon.getHeight());
  }
}
