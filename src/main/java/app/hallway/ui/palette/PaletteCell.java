package app.hallway.ui.palette;

import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One thing to choose, on one line. A click takes it. */
final class PaletteCell extends CardCell<PaletteRow> {
  private final Label title = new Label();
  private final Label detail = Labels.of("hint");
  private final Label keys = Labels.of("key-cap");

  PaletteCell(Consumer<PaletteRow> take) {
    this(new HBox(10), take);
  }

  private PaletteCell(HBox row, Consumer<PaletteRow> take) {
    super(row);
    row.setAlignment(Pos.CENTER_LEFT);
    title.setMinWidth(0);
    detail.setMinWidth(0);
    keys.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.SOMETIMES);
    row.getChildren().addAll(title, detail, Labels.space(), keys);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
            take.accept(getItem());
          }
        });
  }

  @Override
  protected void show(PaletteRow row) {
    title.setText(row.title());
    detail.setText(row.detail());
    Labels.show(keys, row.keys());
    setDisable(!row.possible());
  }

  @Override
  protected String describe(PaletteRow row) {
    return Stream.of(
            row.title(),
            row.detail(),
            row.keys(),
            row.possible() ? "" : Messages.text("palette.not-now"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
