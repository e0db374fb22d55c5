package app.hallway.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Pieces of text in the sizes that the style sheet gives them. */
public final class Labels {
  private static final double LINE = 17;

  private Labels() {}

  public static Label of(String styleClass) {
    return of(styleClass, "");
  }

  public static Label of(String styleClass, String text) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** Text that wraps, up to so many lines; what is longer ends in an ellipsis. */
  public static Label wrapping(String styleClass, int lines) {
    var label = of(styleClass);
    label.setWrapText(true);
    label.setAlignment(Pos.TOP_LEFT);
    label.setMaxHeight(height(lines));
    return label;
  }

  /** Of so many lines in the usual size. */
  public static double height(int lines) {
    return lines * LINE;
  }

  /** Text that wraps for as long as it is. */
  public static Label paragraph(String styleClass, String text) {
    var label = of(styleClass, text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A label that is there only while it has a text. */
  public static void show(Label label, String text) {
    label.setText(text);
    appear(label, !text.isEmpty());
  }

  /** Shows a node, or takes it out of the layout. */
  public static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** Takes what room is left in a row. */
  public static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
