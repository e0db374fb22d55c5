package app.hallway.ui.common;

import app.hallway.ui.common.shared.UndoOffer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that shows all that there is to one thing, and offers to take back what is done there.
 */
public final class PageSheet<P> {
  private final Sheets sheets;
  private final String title;
  private final Function<P, Node> view;
  private final Node nothing;
  private final StackPane body = new StackPane();
  private final VBox content;

  /**
   * Shows a page whenever it changes.
   *
   * @param title already worded
   * @param nothing stands where there is no page
   */
  public PageSheet(
      Sheets sheets,
      String title,
      UndoOffer undo,
      ObservableValue<? extends @Nullable P> page,
      Function<P, Node> view,
      Node nothing) {
    this.sheets = sheets;
    this.title = title;
    this.view = view;
    this.nothing = nothing;
    body.getStyleClass().add("page-sheet-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    content = new VBox(12, new UndoBar(undo), body);
    content.getStyleClass().add("page-sheet");
    page.subscribe(this::put);
  }

  /** Has something done when the sheet is closed. */
  public PageSheet<P> onLeave(Runnable action) {
    body.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                action.run();
              }
            });
    return this;
  }

  public void show() {
    sheets.show(title, content);
  }

  /** The keyboard stays in the page when its parts are exchanged. */
  private void put(@Nullable P page) {
    boolean focused = content.isFocused() || Focus.isWithin(body);
    body.getChildren().setAll(page == null ? nothing : view.apply(page));
    if (focused) {
      body.applyCss();
      Focus.toFirst(body);
    }
  }
}
