package app.hallway.ui;

import app.hallway.library.Notes;
import app.hallway.render.Theme;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.window.Looks;
import app.hallway.ui.window.SystemColours;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** Says where the notes are that the library did not take when its window was closed. */
final class RescueWindow {
  private static final System.Logger LOG = System.getLogger(RescueWindow.class.getName());

  private final Notes notes;
  private final List<String> texts;

  RescueWindow(Notes notes, List<String> texts) {
    this.notes = notes;
    this.texts = texts;
  }

  /** Keeps the notes in a file and shows which one it is. */
  void show(Runnable afterwards) {
    var stage = new Stage();
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(scene(stage::close));
    stage.setOnHidden(event -> afterwards.run());
    stage.show();
  }

  Scene scene(Runnable close) {
    var box =
        new VBox(
            14,
            Icons.of(Feather.ALERT_TRIANGLE),
            Labels.paragraph("sheet-title", Messages.text("rescue.title")));
    box.getChildren().addAll(told());
    box.getChildren().add(Sheets.buttons(Sheets.deed(Messages.text("command.close"), close)));
    box.getStyleClass().add("refusal");
    box.setPrefWidth(520);
    box.setAlignment(Pos.TOP_LEFT);
    var scene = new Scene(box);
    Looks.dress(scene, SystemColours.dark().get() ? Theme.DARK : Theme.LIGHT);
    return scene;
  }

  private List<Node> told() {
    try {
      var file = notes.rescue(texts);
      return List.of(
          Labels.paragraph("sentence", Messages.text("rescue.sentence")),
          Labels.paragraph("hint", file.toString()));
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.ERROR, "no file for unsaved notes", failure);
      return List.of(
          Labels.paragraph("sentence", Messages.text("rescue.failed")),
          new TextArea(String.join("\n\n", texts)));
    }
  }
}
