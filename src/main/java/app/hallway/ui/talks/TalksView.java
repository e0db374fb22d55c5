package app.hallway.ui.talks;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Focus;
import app.hallway.ui.common.RevealingScrollPane;
import app.hallway.ui.common.Rows;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open report's talks by day; arrow keys go from one to the next. */
public final class TalksView extends StackPane {
  private final TalksViewModel talks;
  private final Rows<TalkCardViewModel> rows;
  private final StackPane adding = new StackPane();

  public TalksView(TalksViewModel talks, Browser browser) {
    this.talks = talks;
    this.rows = new Rows<>(talks.cards(), card -> new TalkCard(card, browser));
    getStyleClass().add("talks");
    adding.getStyleClass().add("adding");
    getChildren().addAll(new RevealingScrollPane(new VBox(adding, rows)), empty());
    talks.adding().subscribe(this::showForm);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node empty() {
    var empty = new EmptyState(Feather.MIC, "talks.empty");
    empty.visibleProperty().bind(Bindings.isEmpty(talks.cards()).and(talks.adding().isNull()));
    empty.setMouseTransparent(true);
    return empty;
  }

  private void showForm(@Nullable TalkFormViewModel form) {
    adding.getChildren().clear();
    if (form != null) {
      adding.getChildren().add(new TalkForm(form));
    }
    adding.setManaged(form != null);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      move(1);
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      move(-1);
      event.consume();
    }
  }

  private void move(int step) {
    var cards = rows.getChildren();
    for (int i = 0; i < cards.size(); i++) {
      if (Focus.isWithin(cards.get(i)) && i + step >= 0 && i + step < cards.size()) {
        cards.get(i + step).requestFocus();
        return;
      }
    }
  }
}
