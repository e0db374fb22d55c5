package app.hallway.ui.side;

import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.OpenReport;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Which of the pane's three lists is shown, with how much is in each. */
final class Segments extends HBox {
  private final SidePaneViewModel pane;

  Segments(SidePaneViewModel pane) {
    this.pane = pane;
    getStyleClass().add("segments");
    for (var segment : Segment.values()) {
      getChildren().add(button(segment));
    }
  }

  private ToggleButton button(Segment segment) {
    var button = new ToggleButton();
    button.setId("segment-" + segment.name().toLowerCase(Locale.ROOT));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(90);
    HBox.setHgrow(button, Priority.ALWAYS);
    Tips.set(button, Messages.text("side.segment.tip." + segment));
    button.setOnAction(event -> choose(segment, button));
    pane.report().subscribe(report -> name(button, segment, report));
    pane.segment().subscribe(chosen -> button.setSelected(chosen == segment));
    return button;
  }

  private void choose(Segment segment, ToggleButton button) {
    pane.segment().set(segment);
    button.setSelected(true);
  }

  private static void name(ToggleButton button, Segment segment, @Nullable OpenReport report) {
    button.setText(
        Messages.text("side.segment." + segment, report == null ? 0 : count(segment, report)));
    button.setAccessibleText(button.getText());
  }

  private static int count(Segment segment, OpenReport report) {
    return switch (segment) {
      case TALKS -> report.talks().size();
      case HIGHLIGHTS -> report.highlights().size();
      case NOTES -> report.notes().size();
    };
  }
}
