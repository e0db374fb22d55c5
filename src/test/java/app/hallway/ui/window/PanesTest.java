package app.hallway.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import app.hallway.ui.settings.Settings;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PanesTest {
  @Test
  void panes_keep_their_widths_where_the_desktop_makes_a_new_window_smaller() {
    var widths =
        Fx.call(
            () -> {
              var panes = new Panes(new Region(), new Region(), new Region(), new Region());
              assertThat(new Scene(panes, 1440, 900).getRoot()).isSameAs(panes);
              panes.resize(1440, 900);
              panes.arrange(Settings.PANES.usual());
              panes.resize(1280, 800);
              panes.layout();
              return panes.arrangement();
            });
    assertThat(widths)
        .zipSatisfy(
            Settings.PANES.usual(),
            (is, wanted) -> assertThat(Math.abs(is - wanted)).isLessThan(3));
  }
}
