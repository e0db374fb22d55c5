package app.hallway.ui.reader;

import app.hallway.testing.Fx;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.awaitility.Awaitility;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does on the page of a reader, with mouse and keys. */
final class Hand {
  private final ReaderDesk desk;

  Hand(ReaderDesk desk) {
    this.desk = desk;
  }

  Bounds boxOf(int start, int end) {
    return box(
        "(b => ({left: b[0], top: b[1], right: b[2], bottom: b[3]}))(hallway.box(%d, %d))"
            .formatted(start, end));
  }

  Bounds box(String rectangle) {
    var edges =
        Arrays.stream(
                desk.ask("(r => [r.left, r.top, r.right, r.bottom].join())(" + rectangle + ")")
                    .split(",", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new BoundingBox(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
  }

  Point2D onScreen(double x, double y) {
    return desk.view.lookup(".web-view").localToScreen(x, y);
  }

  void clickAt(Bounds box) {
    Fx.run(
        () -> {
          var robot = new Robot();
          robot.mouseMove(onScreen(box.getCenterX(), box.getCenterY()));
          robot.mouseClick(MouseButton.PRIMARY);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  void select(int start, int end) {
    desk.ask("hallway.select(" + start + "," + end + ")");
    Fx.run(() -> desk.view.lookup(".web-view").requestFocus());
    press(KeyCode.SHIFT);
  }

  void press(KeyCode code) {
    Fx.run(() -> desk.view.lookup(".web-view").requestFocus());
    Fx.run(
        () -> {
          var robot = new Robot();
          robot.keyPress(code);
          robot.keyRelease(code);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  void click(String selector) {
    desk.ask(
        "document.querySelector('"
            + selector
            + "').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void await(Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }
}
