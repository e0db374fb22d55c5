package app.hallway.ui.talks.perhaps;

import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What may be talks, below those that are: a line that folds, a hint of the keys, and the rows. */
public final class SuggestionsView extends VBox {
  private final SuggestionsViewModel suggestions;
  private final Button heading = new Button();
  private final Label count = Labels.of("count");
  private final Rows<SuggestionViewModel> rows;

  public SuggestionsView(SuggestionsViewModel suggestions) {
    this.suggestions = suggestions;
    this.rows = new Rows<>(suggestions.list(), SuggestionCard::new);
    getStyleClass().add("suggestions");
    var open = new VBox(Labels.paragraph("hint", Messages.text("perhaps.hint")), rows);
    open.getStyleClass().add("open");
    getChildren().addAll(heading(), open);
    suggestions.folded().subscribe(folded -> Labels.appear(open, !folded));
    suggestions.folded().subscribe(_ -> name());
    suggestions.list().addListener((Observable _) -> name());
    name();
  }

  private Node heading() {
    heading.getStyleClass().add("perhaps-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setOnAction(_ -> suggestions.folded().set(!suggestions.folded().get()));
    return heading;
  }

  private void name() {
    boolean folded = suggestions.folded().get();
    int number = suggestions.list().size();
    Labels.appear(this, number > 0);
    count.setText(Messages.text("number", number));
    heading.setGraphic(words(Icons.of(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN)));
    var deed = Messages.text(folded ? "perhaps.unfold" : "perhaps.fold");
    Tips.set(heading, deed);
    heading.setAccessibleText(Messages.text("perhaps.heading", number, deed));
  }

  private Node words(Node chevron) {
    var words =
        new HBox(chevron, Labels.of("section-label", Messages.text("perhaps.title")), count);
    words.setAlignment(Pos.CENTER_LEFT);
    return words;
  }

  /** What the arrow keys stop at. */
  public List<Node> stops() {
    if (!isVisible()) {
      return List.of();
    }
    return suggestions.folded().get()
        ? List.of(heading)
        : Stream.concat(Stream.of(heading), rows.getChildren().stream()).toList();
  }

  /** The card of one of them. */
  public Optional<Node> card(SuggestionViewModel one) {
    int place = suggestions.list().indexOf(one);
    return place < 0 ? Optional.empty() : Optional.of(rows.getChildren().get(place));
  }
}
