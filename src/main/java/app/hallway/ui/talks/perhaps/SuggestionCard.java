package app.hallway.ui.talks.perhaps;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.words.TalkWords;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * One that may be a talk: its row, and beneath it while it is chosen why, and what to say of it.
 */
final class SuggestionCard extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final SuggestionViewModel suggestion;
  private final SuggestionRow row;
  private final VBox card = new VBox();

  SuggestionCard(SuggestionViewModel suggestion) {
    this.suggestion = suggestion;
    this.row = new SuggestionRow(suggestion);
    getStyleClass().add("suggestion");
    card.getStyleClass().add("card");
    getChildren().add(card);
    suggestion.chosen().subscribe(this::show);
  }

  private void show(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    if (chosen) {
      card.getChildren().setAll(row, body());
    } else {
      card.getChildren().setAll(row);
    }
  }

  private Node body() {
    var body = new VBox();
    body.getStyleClass().add("suggestion-body");
    var speakers = TalkWords.speakersInFull(suggestion.suggestion().found().speakers());
    if (!speakers.isEmpty()) {
      body.getChildren().add(Labels.paragraph("speakers", speakers));
    }
    body.getChildren().addAll(reasons(), foot());
    return body;
  }

  private Node reasons() {
    var reasons = new VBox();
    reasons.getStyleClass().add("reasons");
    suggestion
        .reasons()
        .forEach(reason -> reasons.getChildren().add(Labels.paragraph("reason", reason)));
    return reasons;
  }

  private Node foot() {
    var foot =
        new HBox(
            action("perhaps.take", suggestion::take),
            action("perhaps.decline", suggestion::decline));
    foot.getStyleClass().add("foot");
    return foot;
  }

  private static TextButton action(String key, Runnable action) {
    return new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
  }

  /** The row stands for the card. */
  @Override
  public void requestFocus() {
    row.requestFocus();
  }
}
