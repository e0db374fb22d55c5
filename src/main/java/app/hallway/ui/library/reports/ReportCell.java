package app.hallway.ui.library.reports;

import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A report in the list. */
final class ReportCell extends CardCell<ReportSummary> {
  private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

  private final ObservableValue<@Nullable ReportId> opened;
  private final Label title = Labels.wrapping("strong", 3);
  private final Region dot = new Region();
  private final Label byline = Labels.wrapping("secondary", 2);
  private final Label contents = Labels.of("hint");
  private final Label changed = Labels.of("chip", Messages.text("library.reports.changed"));
  private final HBox foot = new HBox(8, contents, changed);

  ReportCell(ObservableValue<@Nullable ReportId> opened) {
    this(opened, new VBox(3));
  }

  private ReportCell(ObservableValue<@Nullable ReportId> opened, VBox content) {
    super(content);
    this.opened = opened;
    getStyleClass().add("report-cell");
    dot.getStyleClass().add("unread-dot");
    changed.getStyleClass().add("new");
    foot.setAlignment(Pos.CENTER_LEFT);
    var head = new HBox(8, title, dot);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    content.getChildren().addAll(head, byline, foot);
    opened.subscribe(this::markOpened);
  }

  @Override
  protected void show(ReportSummary report) {
    title.setText(report.metadata().title());
    Labels.show(byline, ReportWords.byline(report));
    Labels.show(contents, ReportWords.contents(report));
    Labels.appear(changed, report.changed());
    Labels.appear(foot, contents.isManaged() || changed.isManaged());
    dot.setVisible(!report.read());
    markOpened();
  }

  private void markOpened() {
    var report = getItem();
    pseudoClassStateChanged(OPENED, report != null && report.id().equals(opened.getValue()));
  }

  @Override
  protected String describe(ReportSummary report) {
    return ReportWords.spoken(report);
  }
}
