package app.hallway.ui.importing;

import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Takes files that are dragged onto the window, and says so while they hover. */
public final class DropVeil extends StackPane {
  private final Consumer<List<Path>> onDropped;

  public DropVeil(Consumer<List<Path>> onDropped) {
    this.onDropped = onDropped;
    getStyleClass().add("drop-veil");
    var card =
        new VBox(
            12, Icons.of(Feather.DOWNLOAD), Labels.of("sheet-title", Messages.text("import.drop")));
    card.getStyleClass().add("drop-card");
    card.setAlignment(Pos.CENTER);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Catches drags over the whole window; filters, for a page would take them for itself. */
  public void guard(Node window) {
    window.addEventFilter(DragEvent.DRAG_OVER, this::hover);
    window.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
    window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
  }

  private void hover(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    setVisible(false);
    if (event.getDragboard().hasFiles()) {
      var paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      onDropped.accept(paths);
    }
  }
}
