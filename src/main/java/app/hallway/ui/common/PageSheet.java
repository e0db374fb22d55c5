package app.hallway.ui.common;

import app.hallway.ui.common.shared.UndoOffer;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final UndoOffer undo;
  private final ObservableValue<? extends @Nullable P> page;
  private final Function<P, Node> view;
  private final Supplier<Node> nothing;
  private final StackPane body = new StackPane();
  private final VBox content = new VBox(12);

  /**
   * Shows a page whenever it changes, from when the sheet is first shown.
   *
   * @param title already worded
   * @param nothing makes what stands where there is no page
   */
  public PageSheet(
      Sheets sheets,
      String title,
      UndoOffer undo,
      ObservableValue<? extends @Nullable P> page,
      Function<P, Node> view,
      Supplier<Node> nothing) {
    this.sheets = sheets;
    this.title = title;
    this.undo = undo;
    this.page = page;
    this.view = view;
    this.nothing = nothing;
    body.getStyleClass().add("page-sheet-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    content.getStyleClass().add("page-sheet");
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
    if (content.getChildren().isEmpty()) {
      content.getChildren().setAll(new UndoBar(undo), body);
      page.subscribe(this::put);
    }
    sheets.show(title, content);
  }

  /** The keyboard stays in the page when its parts are exchanged. */
  private void put(@Nullable P page) {
    boolean focused = content.isFocused() || Focus.isWithin(body);
    body.getChildren().setAll(page == null ? nothing.get() : view.apply(page));
    if (focused) {
      body.applyCss();
      Focus.toFirst(body);
    }
  }
}
