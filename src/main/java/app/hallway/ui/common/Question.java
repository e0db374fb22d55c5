package app.hallway.ui.common;

import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for one line of text. */
public final class Question {
  private final Sheets sheets;

  public Question(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * Shows the question on a sheet.
   *
   * @param key has {@code .title}, {@code .hint} and {@code .deed} in messages.properties
   */
  public void ask(String key, String proposal, Consumer<String> onAnswer) {
    var field = new TextField(proposal);
    field.setPrefColumnCount(32);
    field.setAccessibleText(Messages.text(key + ".title"));
    var deed =
        Sheets.deed(
            Messages.text(key + ".deed"),
            () -> {
              sheets.close();
              onAnswer.accept(field.getText().strip());
            });
    var content =
        new VBox(
            12,
            Labels.paragraph("secondary", Messages.text(key + ".hint")),
            field,
            Sheets.buttons(sheets.cancel(), deed));
    content.setPrefWidth(420);
    sheets.show(Messages.text(key + ".title"), content);
    field.selectAll();
  }
}
