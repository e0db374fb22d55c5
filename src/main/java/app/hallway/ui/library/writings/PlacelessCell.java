package app.hallway.ui.library.writings;

import app.hallway.render.NoteOutline;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Headed;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was marked, what was written about it, where it is from, and why it has no place. */
final class PlacelessCell extends CardCell<Headed<Placeless>> {
  private final Label heading = Labels.of("group-name");
  private final Label words = Labels.wrapping("words", 4);
  private final Label note = Labels.wrapping("sentence", 3);
  private final Label source = Labels.wrapping("secondary", 2);
  private final Label why = Labels.wrapping("hint", 3);

  PlacelessCell() {
    this(new VBox(4));
  }

  private PlacelessCell(VBox content) {
    super(content);
    getStyleClass().add("writing-cell");
    content.getChildren().addAll(heading, words, note, source, why);
  }

  @Override
  protected void show(Headed<Placeless> row) {
    var one = row.item();
    Labels.show(heading, row.heading());
    words.setText(one.words().strip());
    Labels.show(note, NoteOutline.words(one.note()).strip());
    source.setText(Messages.text("waiting.from", one.source()));
    why.setText(one.why());
  }

  @Override
  protected String describe(Headed<Placeless> row) {
    var one = row.item();
    return String.join(", ", row.heading(), one.words(), one.source(), one.why());
  }
}
