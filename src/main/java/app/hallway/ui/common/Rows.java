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
 * element is in the list, so that neither focus nor caret is lost when the list changes.
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
    List<Node> wanted = elements.stream().map(this::node).toList();
    GentleUpdate.apply(getChildren(), wanted);
    setManaged(!wanted.isEmpty());
  }

  private Node node(T element) {
    return nodes.computeIfAbsent(element, view);
  }
}
