package app.hallway.ui;

import app.hallway.library.LibraryException;
import app.hallway.render.Theme;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Sheets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** Says why a library cannot be used and what to do about it. */
final class RefusalWindow {
  private RefusalWindow() {}

  static void show(Path file, LibraryException refusal, CompletableFuture<Boolean> closed) {
    var stage = new Stage();
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(scene(file, refusal, stage::close));
    stage.setOnHidden(event -> closed.complete(true));
    stage.show();
  }

  static Scene scene(Path file, LibraryException refusal, Runnable close) {
    var box =
        new VBox(
            14,
            Icons.of(Feather.ALERT_TRIANGLE),
            Labels.paragraph("sheet-title", Messages.text("refusal.title")),
            Labels.paragraph("sentence", Messages.text("refusal", refusal.reason())),
            Labels.paragraph("hint", file.toString()),
            Sheets.buttons(Sheets.deed(Messages.text("command.close"), close)));
    box.getStyleClass().add("refusal");
    box.setPrefWidth(520);
    box.setAlignment(Pos.TOP_LEFT);
    var scene = new Scene(box);
    Looks.dress(scene, SystemColours.dark().get() ? Theme.DARK : Theme.LIGHT);
    return scene;
  }
}
