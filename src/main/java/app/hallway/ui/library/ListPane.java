package app.hallway.ui.library;

import app.hallway.ui.common.Labels;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.shelves.ShelfRow;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the chosen shelf holds: reports, talks, speakers, writings, what is to be watched or done.
 */
public final class ListPane extends VBox {
  private final ShelvesViewModel shelves;
  private final Map<Class<? extends Shelf>, ListPage<?>> pages = new LinkedHashMap<>();
  private final Label title = Labels.of("strong");
  private final StackPane body = new StackPane();

  /**
   * Shows the list of the chosen shelf.
   *
   * @param lists one for each kind of shelf
   */
  public ListPane(ShelvesViewModel shelves, List<ListPage<?>> lists) {
    this.shelves = shelves;
    lists.forEach(page -> pages.put(page.kind(), page));
    if (!pages.keySet().containsAll(List.of(Shelf.class.getPermittedSubclasses()))) {
      throw new IllegalArgumentException("shelves without a list, of " + pages.keySet());
    }
    getStyleClass().add("list-pane");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(), body);
    shelves.chosen().subscribe(this::show);
  }

  private HBox head() {
    var head = new HBox(8, title, Labels.space());
    pages.values().stream()
        .<@Nullable Node>map(ListPage::order)
        .filter(Objects::nonNull)
        .forEach(head.getChildren()::add);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("list-head");
    return head;
  }

  private void show(Shelf shelf) {
    var shown = page(shelf);
    title.setText(titleOf(shelf));
    for (var page : pages.values()) {
      if (page.order() != null) {
        Labels.appear(page.order(), page.equals(shown));
      }
      if (!page.equals(shown)) {
        page.leave().run();
      }
    }
    shown.show(shelf);
    body.getChildren().setAll(shown.view());
  }

  private ListPage<?> page(Shelf shelf) {
    return Objects.requireNonNull(pages.get(shelf.getClass()), shelf::toString);
  }

  private String titleOf(Shelf shelf) {
    return shelves.rows().stream()
        .filter(row -> row instanceof ShelfRow.Entry entry && entry.shelf().equals(shelf))
        .map(ShelfRow::title)
        .findFirst()
        .orElse("");
  }

  /** Gives the keyboard to the list that is shown. */
  public void focusList() {
    page(shelves.chosen().get()).keys().focus().run();
  }

  /** Opens what stands so many places further down the list, or up where negative. */
  public void step(int by) {
    page(shelves.chosen().get()).keys().step().accept(by);
  }
}
