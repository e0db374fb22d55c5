package app.hallway.ui.common;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls downwards only, and brings into view whatever has the keyboard. The room for its scroll
 * bar is always kept, so that its content never changes width.
 */
public final class RevealingScrollPane extends ScrollPane {
  private static final PseudoClass FITTING = PseudoClass.getPseudoClass("fitting");
  private static final double MARGIN = 12;

  public RevealingScrollPane(Region content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    getStyleClass().add("revealing");
    setFocusTraversable(false);
    viewportBoundsProperty().subscribe(bounds -> markFitting());
    content.heightProperty().subscribe(height -> markFitting());
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::revealFocused);
  }

  private void markFitting() {
    double height = getContent().getLayoutBounds().getHeight();
    pseudoClassStateChanged(FITTING, height <= getViewportBounds().getHeight() + 1);
  }

  private void revealFocused(@Nullable Node owner) {
    if (owner != null && Focus.isWithin(getContent(), owner)) {
      reveal(owner);
    }
  }

  /** Scrolls as little as needed to show a node of the content. */
  public void reveal(Node node) {
    applyCss();
    layout();
    var place = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      setVvalue(Math.clamp(goal(place, getVvalue() * hidden) / hidden, 0, 1));
    }
  }

  private double goal(Bounds place, double top) {
    double height = getViewportBounds().getHeight();
    if (place.getMinY() - MARGIN < top || place.getHeight() + 2 * MARGIN > height) {
      return place.getMinY() - MARGIN;
    }
    return Math.max(top, place.getMaxY() + MARGIN - height);
  }
}
