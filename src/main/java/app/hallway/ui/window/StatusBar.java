package app.hallway.ui.window;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: what the library holds, what goes on, what was just said. */
public final class StatusBar extends HBox {
  public StatusBar(ObservableStringValue counts, ObservableStringValue said, Node... progress) {
    getStyleClass().add("status-bar");
    getChildren().addAll(line(counts), space(), line(said));
    getChildren().addAll(progress);
  }

  private static Label line(ObservableStringValue text) {
    var line = new Label();
    line.getStyleClass().add("secondary");
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.textProperty().bind(text);
    return line;
  }

  private static Region space() {
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
