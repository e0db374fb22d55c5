package app.hallway.ui.common;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks on a sheet whether something is meant that does not come back. */
public final class Confirmation {
  private static final double WIDTH = 460;

  private Confirmation() {}

  /**
   * Shows the question; Enter does what is asked about.
   *
   * @param sentence what is asked
   * @param aside what else is to be known; empty for nothing
   * @param deed see {@link Sheets#deed}
   * @param back leaves it undone
   */
  public static void ask(
      Sheets sheets, String title, String sentence, String aside, Button deed, Button back) {
    var content = new VBox(16, Labels.paragraph("sentence", sentence));
    if (!aside.isEmpty()) {
      content.getChildren().add(Labels.paragraph("secondary", aside));
    }
    content.getChildren().add(Sheets.buttons(back, deed));
    content.setPrefWidth(WIDTH);
    sheets.show(title, content);
    deed.requestFocus();
  }
}
