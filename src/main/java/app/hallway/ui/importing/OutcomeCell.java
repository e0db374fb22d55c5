package app.hallway.ui.importing;

import app.hallway.model.ImportOutcome;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One file of an import. */
final class OutcomeCell extends CardCell<ImportOutcome> {
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
  protected void show(ImportOutcome outcome) {
    title.setText(ImportWords.title(outcome));
    kind.setText(ImportWords.kind(outcome));
    lines
        .getChildren()
        .setAll(
            ImportWords.lines(outcome).stream()
                .map(line -> Labels.paragraph("secondary", line))
                .toList());
    pseudoClassStateChanged(REJECTED, outcome instanceof ImportOutcome.Rejected);
  }

  @Override
  protected String describe(ImportOutcome outcome) {
    return ImportWords.kind(outcome)
        + ", "
        + ImportWords.title(outcome)
        + ", "
        + String.join(", ", ImportWords.lines(outcome));
  }
}
