package app.hallway.ui.search;

import app.hallway.model.SearchCompletion;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The field on top of the window. Its keys move through the results below it. */
public final class SearchBox extends StackPane {
  private final TextField field = new TextField();
  private final SearchResults results;

  /**
   * Searches by a view model.
   *
   * @param keys names the keys that lead here
   */
  public SearchBox(SearchViewModel model, SearchResults results, String keys) {
    this.results = results;
    getStyleClass().add("search-box");
    field.textProperty().bindBidirectional(model.query());
    field.setPromptText(Messages.text("search.prompt"));
    field.setAccessibleText(Messages.text("search.prompt"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().subscribe(results::setAwake);
    field.caretPositionProperty().subscribe(() -> model.typesAt(field.getCaretPosition()));
    results.setOnCompleted(this::complete);
    var hint = Labels.of("key-cap", keys);
    hint.visibleProperty().bind(field.textProperty().isEmpty());
    var furniture = new HBox(Icons.of(Feather.SEARCH), Labels.space(), hint);
    furniture.setAlignment(Pos.CENTER_LEFT);
    furniture.getStyleClass().add("furniture");
    furniture.setMouseTransparent(true);
    getChildren().addAll(field, furniture);
    results.below(this);
    results.setOnOpened(this::leave);
  }

  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private void onKey(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case DOWN -> event.isAltDown() ? results.nextType(1) : results.move(1);
          case UP -> event.isAltDown() ? results.nextType(-1) : results.move(-1);
          case TAB -> !event.isShiftDown() && results.takeCompletion();
          case PAGE_DOWN -> results.move(6);
          case PAGE_UP -> results.move(-6);
          case ENTER -> results.openChosen();
          case ESCAPE -> results.dismissCompletions() || escape();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  /** What stands behind the caret stays there. */
  private void complete(SearchCompletion completion) {
    var rest = field.getText().substring(field.getCaretPosition());
    field.setText(completion.query() + rest.stripLeading());
    field.positionCaret(completion.query().length());
  }

  private boolean escape() {
    field.clear();
    leave();
    return true;
  }

  private void leave() {
    results.setAwake(false);
    getParent().requestFocus();
  }
}
