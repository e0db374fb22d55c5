package app.hallway.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The frame: header, panes, status bar, and above them what floats. */
public final class MainWindow extends StackPane {
  public MainWindow(Node header, Panes panes, Node status, Node... floating) {
    getStyleClass().add("main-window");
    var frame = new BorderPane(panes);
    frame.setTop(header);
    frame.setBottom(status);
    getChildren().add(frame);
    getChildren().addAll(floating);
  }
}
