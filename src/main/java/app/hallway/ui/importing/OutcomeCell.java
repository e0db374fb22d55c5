package app.hallway.ui.importing;

import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One file of an import, or one annotation. */
final class OutcomeCell extends CardCell<ImportedRow> {
  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  private final Label title = Labels.wrapping("strong", 2);
  private final Label kind = Labels.of("chip");
  private final VBox lines = new VBox(2);

  OutcomeCell() {
    this(new VBox(2));
  }

  private OutcomeCell(VBox content) {
    super(content);
    getStyleClass().add("outcome-cell");
    kind.setMinWidth(USE_PREF_SIZE);
    content.getChildren().addAll(new HBox(8, title, Labels.space(), kind), lines);
  }

  @Override
  protected void show(ImportedRow row) {
    title.setText(row.title());
    kind.setText(row.kind());
    lines
        .getChildren()
        .setAll(row.lines().stream().map(line -> Labels.paragraph("secondary", line)).toList());
    pseudoClassStateChanged(REJECTED, row.isRejected());
  }

  @Override
  protected String describe(ImportedRow row) {
    return row.kind() + ", " + row.title() + ", " + String.join(", ", row.lines());
  }
}
