package app.hallway.ui.common;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell whose content is as wide as the list and as high as it then needs to be. Labeled's own
 * layout asks a graphic for its height without telling the width, so wrapped text would be cut.
 */
public abstract class CardCell<T> extends ListCell<T> {
  private final Region content;

  protected CardCell(Region content) {
    this.content = content;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("card-cell");
  }

  /** Puts an item's values into the content. */
  protected abstract void show(T item);

  /** What a person hears for this item. */
  protected abstract String describe(T item);

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      show(item);
      setGraphic(content);
      setAccessibleText(describe(item));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double outer = width > 0 ? width : getWidth();
    double inner = outer - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    var graphic = getGraphic();
    if (graphic != null) {
      graphic.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
