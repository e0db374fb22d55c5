package app.hallway.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

class TipsTest {
  private static void visit(Button button) {
    Event.fireEvent(
        button,
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            null,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            new PickResult(button, 0, 0)));
  }

  @Test
  void a_tooltip_is_made_when_the_pointer_comes_and_follows_its_text() {
    Fx.run(
        () -> {
          var button = new Button();
          Tips.set(button, "Ties a knot");
          assertThat(button.getTooltip()).isNull();
          assertThat(button.getAccessibleHelp()).isEqualTo("Ties a knot");
          visit(button);
          assertThat(button.getTooltip().getText()).isEqualTo("Ties a knot");
          Tips.set(button, "Unties it");
          assertThat(button.getTooltip().getText()).isEqualTo("Unties it");
        });
  }

  @Test
  void what_says_nothing_any_more_has_no_tooltip() {
    Fx.run(
        () -> {
          var button = new Button();
          Tips.set(button, "Ties a knot");
          visit(button);
          Tips.clear(button);
          visit(button);
          assertThat(button.getTooltip()).isNull();
          assertThat(button.getAccessibleHelp()).isNull();
        });
  }
}
