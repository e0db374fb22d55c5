package app.hallway.ui.notes;

import app.hallway.model.HighlightColour;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The five colours of a highlight. */
final class ColourBar extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final HighlightCardViewModel highlight;

  ColourBar(HighlightCardViewModel highlight) {
    this.highlight = highlight;
    getStyleClass().add("colour-bar");
    for (var colour : HighlightColour.values()) {
      getChildren().add(dot(colour));
    }
  }

  private Button dot(HighlightColour colour) {
    var tip = Messages.text("highlights.colour", colour);
    var dot = new Button();
    dot.getStyleClass().addAll("colour-dot", styleClass(colour));
    dot.setAccessibleText(tip);
    Tips.set(dot, tip);
    dot.setOnAction(event -> highlight.recolour(colour));
    highlight
        .shown()
        .subscribe(it -> dot.pseudoClassStateChanged(CHOSEN, it.highlight().colour() == colour));
    return dot;
  }

  static String styleClass(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }
}
