package app.hallway.ui.talks.cards;

import app.hallway.model.TalkInReport;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.form.TalkForm;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One talk: its row, and beneath it while it is chosen what can be done with it. */
public final class TalkCard extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass SUGGESTION = PseudoClass.getPseudoClass("suggestion");

  private final TalkCardViewModel talk;
  private final Browser browser;
  private final TalkRow row;
  private final VBox card = new VBox();
  private @Nullable TalkBody body;

  public TalkCard(TalkCardViewModel talk, Browser browser) {
    this.talk = talk;
    this.browser = browser;
    this.row = new TalkRow(talk);
    getStyleClass().add("talk");
    card.getStyleClass().add("card");
    getChildren().addAll(day(), card);
    talk.told().subscribe(told -> mark());
    talk.open().subscribe(open -> arrange());
    talk.form().subscribe(form -> arrange());
  }

  private Label day() {
    var day = new Label();
    day.getStyleClass().addAll("section-label", "day");
    day.textProperty().bind(talk.told().map(TalkCard::dayOf));
    day.visibleProperty().bind(talk.startsDay());
    day.managedProperty().bind(day.visibleProperty());
    return day;
  }

  private static String dayOf(TalkInReport told) {
    var day = told.talk().day();
    return day == null ? Messages.text("talks.noday") : day;
  }

  private void mark() {
    pseudoClassStateChanged(SUGGESTION, talk.isSuggestion());
  }

  private void arrange() {
    var form = talk.form().get();
    pseudoClassStateChanged(OPEN, talk.open().get());
    if (!talk.open().get()) {
      card.getChildren().setAll(row);
    } else if (form == null) {
      card.getChildren().setAll(row, body());
    } else {
      card.getChildren().setAll(new TalkForm(form));
    }
  }

  private Node body() {
    if (body == null) {
      body = new TalkBody(talk, browser);
    }
    return body;
  }

  /** The row stands for the card. */
  @Override
  public void requestFocus() {
    row.requestFocus();
  }
}
