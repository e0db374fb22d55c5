package app.hallway.ui.search;

import app.hallway.model.SearchHit.Kind;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Which type of hits is shown, with how many there are of each. */
final class TypeSegments extends HBox {
  private final SearchViewModel model;

  TypeSegments(SearchViewModel model) {
    this.model = model;
    getStyleClass().add("segments");
    getChildren().add(button(null));
    for (var kind : Kind.values()) {
      getChildren().add(button(kind));
    }
  }

  private ToggleButton button(@Nullable Kind kind) {
    var button = new ToggleButton();
    button.setId("type-" + (kind == null ? "all" : kind));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(90);
    button.setFocusTraversable(false);
    HBox.setHgrow(button, Priority.ALWAYS);
    Tips.set(button, Messages.text("search.type.tip"));
    Presses.on(button, () -> model.showOnly(kind));
    model.state().subscribe(state -> name(button, kind));
    model.only().subscribe(type -> name(button, kind));
    return button;
  }

  private void name(ToggleButton button, @Nullable Kind kind) {
    int number = model.number(kind);
    button.setText(
        kind == null
            ? Messages.text("search.type.all", number)
            : Messages.text("search.type." + kind, number));
    button.setAccessibleText(button.getText());
    button.setSelected(model.only().get() == kind);
  }
}
