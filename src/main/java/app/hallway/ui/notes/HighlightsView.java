package app.hallway.ui.notes;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.RevealingScrollPane;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.texts.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The open report's highlights, and below them those that lost their place. */
public final class HighlightsView extends StackPane {
  private final HighlightsViewModel highlights;
  private final Browser browser;

  public HighlightsView(HighlightsViewModel highlights, Browser browser) {
    this.highlights = highlights;
    this.browser = browser;
    getStyleClass().add("highlights");
    var placed = new Rows<>(highlights.placed(), this::card);
    var list = new VBox(placed, detached());
    list.getStyleClass().add("list");
    getChildren().addAll(new RevealingScrollPane(list), empty());
  }

  private Node detached() {
    var heading = new Label(Messages.text("highlights.detached"));
    heading.getStyleClass().add("section-label");
    var sentence = new Label(Messages.text("highlights.detached.sentence"));
    sentence.getStyleClass().add("hint");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    var box = new VBox(heading, sentence, new Rows<>(highlights.detached(), this::card));
    box.getStyleClass().add("detached");
    box.visibleProperty().bind(Bindings.isNotEmpty(highlights.detached()));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Node card(HighlightCardViewModel highlight) {
    return new HighlightCard(highlight, browser);
  }

  private Node empty() {
    var empty = new EmptyState(Feather.EDIT_3, "highlights.empty");
    empty.setMouseTransparent(true);
    empty
        .visibleProperty()
        .bind(Bindings.isEmpty(highlights.placed()).and(Bindings.isEmpty(highlights.detached())));
    return empty;
  }
}
