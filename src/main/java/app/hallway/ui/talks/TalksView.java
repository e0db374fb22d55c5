package app.hallway.ui.talks;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Focus;
import app.hallway.ui.common.RevealingScrollPane;
import app.hallway.ui.common.Rows;
import app.hallway.ui.talks.cards.TalkCard;
import app.hallway.ui.talks.cards.TalkCardViewModel;
import app.hallway.ui.talks.cards.TalksViewModel;
import app.hallway.ui.talks.form.TalkForm;
import app.hallway.ui.talks.form.TalkFormViewModel;
import app.hallway.ui.talks.perhaps.SuggestionViewModel;
import app.hallway.ui.talks.perhaps.SuggestionsView;
import app.hallway.ui.talks.perhaps.SuggestionsViewModel;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open report's talks by day; arrow keys go from one to the next. */
public final class TalksView extends StackPane {
  private final Rows<TalkCardViewModel> rows;
  private final SuggestionsView perhaps;
  private final RevealingScrollPane scroll;
  private final StackPane adding = new StackPane();

  public TalksView(TalksViewModel talks, SuggestionsViewModel suggestions, Browser browser) {
    this.rows = new Rows<>(talks.cards(), card -> new TalkCard(card, browser));
    this.perhaps = new SuggestionsView(suggestions);
    this.scroll = new RevealingScrollPane(new VBox(adding, rows, perhaps));
    getStyleClass().add("talks");
    adding.getStyleClass().add("adding");
    getChildren().addAll(scroll, empty(talks, suggestions));
    talks.adding().subscribe(this::showForm);
    suggestions.chosen().subscribe(this::reveal);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Node empty(TalksViewModel talks, SuggestionsViewModel suggestions) {
    var empty = new EmptyState(Feather.MIC, "talks.empty");
    empty
        .visibleProperty()
        .bind(
            Bindings.isEmpty(talks.cards())
                .and(Bindings.isEmpty(suggestions.list()))
                .and(talks.adding().isNull()));
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

  /** A card is seen whole, with what can be done there. */
  private void reveal(@Nullable SuggestionViewModel suggestion) {
    if (suggestion != null && getScene() != null) {
      perhaps.card(suggestion).ifPresent(scroll::reveal);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int step) {
    var stops = Stream.concat(rows.getChildren().stream(), perhaps.stops().stream()).toList();
    for (int i = 0; i < stops.size(); i++) {
      if (Focus.isWithin(stops.get(i)) && i + step >= 0 && i + step < stops.size()) {
        stops.get(i + step).requestFocus();
        return;
      }
    }
  }
}
