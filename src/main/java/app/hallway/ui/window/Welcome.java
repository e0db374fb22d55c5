package app.hallway.ui.window;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.EmptyState;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What stands where the library is empty. */
public final class Welcome extends StackPane {
  public Welcome(Command importFiles, Command importSamples) {
    var state = new EmptyState(Feather.BOOK_OPEN, "welcome").with(accent(importFiles.button()));
    if (!importSamples.disabled().get()) {
      state.with(link(importSamples.button()));
    }
    getStyleClass().add("welcome");
    getChildren().add(state);
  }

  private static Button accent(Button button) {
    button.getStyleClass().add("accent");
    return button;
  }

  private static Button link(Button button) {
    button.getStyleClass().add("link");
    return button;
  }
}
