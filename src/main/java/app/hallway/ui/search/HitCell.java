package app.hallway.ui.search;

import app.hallway.model.SearchHit;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** One thing found: what it is, its title, and the words around the match. */
final class HitCell extends CardCell<SearchHit> {
  private final StackPane icon = new StackPane();
  private final Label title = Labels.wrapping("strong", 2);
  private final Label kind = Labels.of("chip");
  private final TextFlow snippet = new TextFlow();

  /**
   * Makes a cell that opens its hit.
   *
   * @param onOpen called as the mouse goes down: a click must not take the focus from the field
   */
  HitCell(Consumer<SearchHit> onOpen) {
    this(new HBox(12));
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> open(event, onOpen));
  }

  private void open(MouseEvent event, Consumer<SearchHit> onOpen) {
    if (getItem() != null) {
      onOpen.accept(getItem());
      event.consume();
    }
  }

  private HitCell(HBox content) {
    super(content);
    getStyleClass().add("hit-cell");
    icon.getStyleClass().add("hit-icon");
    snippet.getStyleClass().add("snippet");
    kind.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(8, title, Labels.space(), kind);
    var text = new VBox(2, head, snippet);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    content.getChildren().addAll(icon, text);
  }

  @Override
  protected void show(SearchHit hit) {
    icon.getChildren().setAll(Icons.of(shape(hit.kind())));
    title.setText(hit.title());
    kind.setText(Messages.text("search.kind", hit.kind()));
    snippet.getChildren().setAll(hit.snippet().stream().map(HitCell::part).toList());
    Labels.appear(snippet, !hit.snippet().isEmpty());
  }

  private static Text part(SearchHit.SnippetPart part) {
    var text = new Text(part.text());
    text.getStyleClass().add(part.match() ? "match" : "around");
    return text;
  }

  private static Feather shape(SearchHit.Kind kind) {
    return switch (kind) {
      case REPORT -> Feather.FILE_TEXT;
      case TALK -> Feather.MIC;
      case NOTE -> Feather.EDIT_3;
      case HIGHLIGHT -> Feather.BOOKMARK;
    };
  }

  @Override
  protected String describe(SearchHit hit) {
    return Messages.text("search.kind", hit.kind())
        + ", "
        + hit.title()
        + ", "
        + hit.snippet().stream()
            .map(SearchHit.SnippetPart::text)
            .collect(Collectors.joining())
            .strip();
  }
}
