package app.hallway.ui.window;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon, in the sizes that window managers ask for. */
public final class WindowIcon {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

  private WindowIcon() {}

  public static void give(Stage stage) {
    stage.getIcons().setAll(SIZES.stream().map(WindowIcon::image).toList());
  }

  private static Image image(int size) {
    var name = "/app/hallway/ui/icons/" + size + ".png";
    return new Image(Objects.requireNonNull(WindowIcon.class.getResource(name)).toExternalForm());
  }
}
