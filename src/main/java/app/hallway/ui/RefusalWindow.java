package app.hallway.ui;

import app.hallway.library.LibraryException;
import app.hallway.model.LibraryCopy;
import app.hallway.render.Theme;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.restoring.CopyWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** Says why a library cannot be used and what to do about it. */
final class RefusalWindow {
  private RefusalWindow() {}

  /**
   * Shows it until it is closed.
   *
   * @param newest the copy that is offered, where that can help
   * @param closed the copy that the user wants in the library's place
   */
  static void show(
      Path file,
      LibraryException refusal,
      Optional<LibraryCopy> newest,
      CompletableFuture<Optional<Path>> closed) {
    var stage = new Stage();
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(
        scene(
            file,
            refusal,
            stage::close,
            newest.map(copy -> offer(copy, closed, stage)).stream().toList()));
    stage.setOnHidden(event -> closed.complete(Optional.empty()));
    stage.show();
  }

  private static Button offer(
      LibraryCopy copy, CompletableFuture<Optional<Path>> closed, Stage stage) {
    var button = new Button(Messages.text("restore.newest", CopyWords.moment(copy)));
    button.setTooltip(new Tooltip(CopyWords.counts(copy)));
    button.setOnAction(
        event -> {
          closed.complete(Optional.of(copy.file()));
          stage.close();
        });
    return button;
  }

  static Scene scene(Path file, LibraryException refusal, Runnable close, List<Button> offers) {
    var deed = Sheets.deed(Messages.text("command.close"), close);
    var buttons = Stream.concat(offers.stream(), Stream.of(deed)).toArray(Button[]::new);
    var box =
        new VBox(
            14,
            Icons.of(Feather.ALERT_TRIANGLE),
            Labels.paragraph("sheet-title", Messages.text("refusal.title")),
            Labels.paragraph("sentence", Messages.text("refusal", refusal.reason())),
            Labels.paragraph("hint", file.toString()),
            Sheets.buttons(buttons));
    box.getStyleClass().add("refusal");
    box.setPrefWidth(520);
    box.setAlignment(Pos.TOP_LEFT);
    var scene = new Scene(box);
    Looks.dress(scene, SystemColours.dark().get() ? Theme.DARK : Theme.LIGHT);
    return scene;
  }
}
