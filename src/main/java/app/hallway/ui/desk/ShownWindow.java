package app.hallway.ui.desk;

import app.hallway.model.Errand;
import app.hallway.model.ReportId;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.TitleBar;
import app.hallway.ui.window.WindowIcon;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** A desk on a stage, as large as it was when it was last closed. */
public final class ShownWindow {
  /**
   * What the system draws around a window, at the most: its size is known only once it is shown.
   */
  private static final double FRAME_WIDTH = 16;

  private static final double FRAME_HEIGHT = 48;

  /** Less shows too little of the page, but a screen may be smaller. */
  private static final double LEAST_WIDTH = 880;

  private static final double LEAST_HEIGHT = 560;

  private final Desk desk;
  private final Stage stage;
  private final Settings kept;

  public ShownWindow(Desk desk, Stage stage, Settings kept) {
    this.desk = desk;
    this.stage = stage;
    this.kept = kept;
  }

  /** Shows the window, with the report that was open last where nothing else is asked for. */
  public void show(Errand errand) {
    stage.setTitle(Messages.text("app.name"));
    fit(Screen.getPrimary().getVisualBounds());
    stage.setMaximized(kept.get(Settings.MAXIMISED));
    TitleBar.keepInSight(stage);
    readAloneOnTheWholeScreen();
    begin(errand);
    stage.show();
    desk.panes().arrange(kept.get(Settings.PANES));
    Platform.runLater(this::finish);
  }

  /** Leaving the one, by Escape or by what the desktop offers, leaves the other. */
  private void readAloneOnTheWholeScreen() {
    var alone = desk.panes().alone();
    stage.setFullScreenExitHint(Messages.text("window.alone.hint"));
    alone.addListener((is, was, now) -> stage.setFullScreen(now));
    stage
        .fullScreenProperty()
        .addListener(
            (is, was, now) -> {
              if (!now) {
                alone.set(false);
              }
            });
  }

  /** No larger than there is room for, however large it was or should be. */
  void fit(Rectangle2D room) {
    double width = room.getWidth() - FRAME_WIDTH;
    double height = room.getHeight() - FRAME_HEIGHT;
    stage.setMinWidth(Math.min(LEAST_WIDTH, width));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, height));
    stage.setScene(
        desk.scene(
            Math.min(kept.get(Settings.WIDTH), width),
            Math.min(kept.get(Settings.HEIGHT), height)));
  }

  /** What is asked for is read, or imported, while the window is laid out. */
  private void begin(Errand errand) {
    long last = kept.get(Settings.REPORT);
    if (errand instanceof Errand.ToFront && last > 0) {
      openAgain(new ReportId(last));
    }
    desk.usher().show(errand);
  }

  /** What takes a while and is not missed at once. */
  private void finish() {
    desk.showPage();
    WindowIcon.give(stage);
  }

  /** Not by itself where the page did not answer. */
  private void openAgain(ReportId report) {
    var models = desk.models();
    if (models.workspace.unanswered().contains(report)) {
      models.notices.warn(
          Messages.text("page.unanswered"),
          new Notices.Offer(
              Messages.text("page.unanswered.open"), () -> models.workspace.open(report)));
    } else {
      models.workspace.open(report);
    }
  }

  /** Brings the window before all others; false where it has been closed. */
  public boolean raise() {
    if (stage.isShowing()) {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
    }
    return stage.isShowing();
  }

  public Usher usher() {
    return desk.usher();
  }

  /** As they are now. */
  public Settings settings() {
    var models = desk.models();
    var open = models.workspace.report().get();
    var now =
        kept.with(Settings.APPEARANCE, models.settings.appearance().get())
            .with(Settings.TEXT_SIZE, models.settings.textSize())
            .with(Settings.MAXIMISED, stage.isMaximized())
            .with(Settings.PANES, desk.panes().arrangement())
            .with(Settings.REPORT, open == null ? 0 : open.value());
    return stage.isMaximized()
        ? now
        : now.with(Settings.WIDTH, stage.getScene().getWidth())
            .with(Settings.HEIGHT, stage.getScene().getHeight());
  }
}
