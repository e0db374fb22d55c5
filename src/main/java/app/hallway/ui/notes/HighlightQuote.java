package app.hallway.ui.notes;

import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.HighlightCardViewModel.Shown;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A highlight's words, four lines of them at first; a click or Enter goes there. */
final class HighlightQuote extends VBox {
  private static final int LINES = 4;
  private static final Set<String> NUMBERS = Set.of("1", "2", "3");
  private static final double ROUNDING = 2;

  private final HighlightCardViewModel highlight;
  private final BooleanProperty expanded = new SimpleBooleanProperty();
  private final Label words = new Label();
  private final TextButton more;
  private final Text measure = new Text();

  HighlightQuote(HighlightCardViewModel highlight) {
    this.highlight = highlight;
    this.more =
        new TextButton(
            Messages.text("highlights.more"), Messages.text("highlights.more.tip"), this::toggle);
    getStyleClass().add("quote");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    words.setWrapText(true);
    words.setAlignment(Pos.TOP_LEFT);
    measure.fontProperty().bind(words.fontProperty());
    getChildren().addAll(words, more);
    highlight.shown().subscribe(this::show);
    expanded.subscribe(this::requestLayout);
    setOnMouseClicked(event -> highlight.goThere());
    setOnKeyPressed(this::pressed);
  }

  private void show(Shown shown) {
    words.setText(text(shown));
    setAccessibleText(Messages.text("highlights.card", words.getText()));
  }

  private static String text(Shown shown) {
    return shown.highlight().wholeTalk() && !shown.talkTitle().isEmpty()
        ? Messages.text("highlights.whole-talk", shown.talkTitle())
        : shown.highlight().anchor().quote().strip().replaceAll("\\s*\\n\\s*", "\n");
  }

  private void toggle() {
    expanded.set(!expanded.get());
    more.setText(Messages.text(expanded.get() ? "highlights.less" : "highlights.more"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (highlight.shown().get().isDetached()) {
        highlight.reattach(1);
      } else {
        highlight.goThere();
      }
      event.consume();
    } else if (event.getCode().isDigitKey() && NUMBERS.contains(event.getText())) {
      highlight.reattach(Integer.parseInt(event.getText()));
      event.consume();
    } else if (event.getCode() == KeyCode.A && !event.isShortcutDown()) {
      highlight.accept();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      highlight.delete();
      event.consume();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    clip(width < 0 ? getWidth() : width);
    return super.computePrefHeight(width);
  }

  private void clip(double width) {
    double whole = height(words.getText(), width);
    double clipped = height("x\n".repeat(LINES - 1) + "x", width);
    boolean tooLong = whole > clipped + 1;
    more.setVisible(tooLong);
    more.setManaged(tooLong);
    words.setMaxHeight(tooLong && !expanded.get() ? clipped : Double.MAX_VALUE);
    words.setMinHeight(tooLong && !expanded.get() ? clipped : USE_PREF_SIZE);
  }

  private double height(String text, double width) {
    measure.setText(text);
    measure.setWrappingWidth(Math.max(40, width));
    return Math.ceil(measure.getLayoutBounds().getHeight()) + ROUNDING;
  }
}
