package app.hallway.ui.library.writings;

import app.hallway.model.Placement;
import app.hallway.render.NoteOutline;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A note or a highlight in the list over the whole library. */
final class WritingCell extends CardCell<Writing> {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private final Label kind = Labels.of("chip");
  private final Label date = Labels.of("hint");
  private final Region edge = new Region();
  private final Label words = Labels.wrapping("words", 5);
  private final Label about = Labels.wrapping("secondary", 2);

  WritingCell() {
    this(new VBox(4));
  }

  private WritingCell(VBox content) {
    super(content);
    getStyleClass().add("writing-cell");
    kind.setMinWidth(USE_PREF_SIZE);
    date.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(8, kind, Labels.space(), date);
    head.setAlignment(Pos.CENTER_LEFT);
    var body = new HBox(8, edge, words);
    HBox.setHgrow(words, Priority.ALWAYS);
    content.getChildren().addAll(head, body, about);
  }

  @Override
  protected void show(Writing writing) {
    kind.setText(kind(writing));
    date.setText(Dates.day(writing.changed()));
    words.setText(BLANK_LINES.matcher(words(writing).strip()).replaceAll("\n"));
    Labels.show(about, writing.about());
    edge.getStyleClass().setAll("edge");
    if (writing instanceof Writing.OfHighlight(var highlight, var title)) {
      edge.getStyleClass().add("mark-" + highlight.colour().name().toLowerCase(Locale.ROOT));
    }
    Labels.appear(edge, writing instanceof Writing.OfHighlight);
  }

  private static String words(Writing writing) {
    return switch (writing) {
      case Writing.OfNote note -> NoteOutline.words(note.words());
      case Writing.OfHighlight highlight -> highlight.words();
    };
  }

  private static String kind(Writing writing) {
    return switch (writing) {
      case Writing.OfNote note -> Messages.text("notes.kind", note.note().kind());
      case Writing.OfHighlight(var highlight, var about)
          when highlight.placement() instanceof Placement.Detached ->
          Messages.text("library.writings.detached");
      case Writing.OfHighlight(var highlight, var about) ->
          Messages.text(
              highlight.wholeTalk() ? "library.writings.talk" : "library.writings.highlight");
    };
  }

  @Override
  protected String describe(Writing writing) {
    return kind(writing) + ", " + words(writing) + ", " + writing.about();
  }
}
