package app.hallway.ui.restoring;

import app.hallway.model.LibraryCopy;
import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The copies of a library, the newest first, to choose one from. */
public final class CopyList extends ListView<LibraryCopy> {
  /**
   * Lists them.
   *
   * @param onEnter what Enter does with the chosen one: lists keep it from a dialog's button
   */
  public CopyList(ObservableList<LibraryCopy> copies, Consumer<LibraryCopy> onEnter) {
    super(copies);
    getStyleClass().add("cards");
    setCellFactory(view -> new CopyCell());
    setAccessibleText(Messages.text("restore.copies"));
    setOnKeyPressed(
        event -> {
          var chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null) {
            onEnter.accept(chosen);
          }
        });
  }
}
