package app.hallway.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Shows a short list, one node an element, beneath each other. A node stays the same as long as its
 * element is in the list, so that neither focus nor caret is lost when the list changes; where the
 * one that has the keyboard goes, the keyboard goes to the one in its place.
 */
public final class Rows<T> extends VBox {
  private final ObservableList<T> elements;
  private final Function<? super T, ? extends Node> view;
  private final Map<T, Node> nodes = new HashMap<>();

  public Rows(ObservableList<T> elements, Function<? super T, ? extends Node> view) {
    this.elements = elements;
    this.view = view;
    getStyleClass().add("rows");
    elements.addListener((Observable list) -> update());
    update();
  }

  private void update() {
    nodes.keySet().retainAll(elements);
    var wanted = elements.stream().map(this::node).toList();
    int orphaned = placeOfFocusOutside(wanted);
    GentleUpdate.apply(getChildren(), wanted);
    setManaged(!wanted.isEmpty());
    if (orphaned >= 0 && !wanted.isEmpty()) {
      Focus.toFirst(wanted.get(Math.min(orphaned, wanted.size() - 1)));
    }
  }

  /** Where the keyboard is, if that node is about to go; else -1. */
  private int placeOfFocusOutside(List<Node> wanted) {
    for (int i = 0; i < getChildren().size(); i++) {
      var child = getChildren().get(i);
      if (!wanted.contains(child) && Focus.isWithin(child)) {
        return i;
      }
    }
    return -1;
  }

  private Node node(T element) {
    return nodes.computeIfAbsent(element, view);
  }
}
