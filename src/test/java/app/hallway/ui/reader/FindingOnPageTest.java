package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are looked for in a report. */
@Tag("window")
final class FindingOnPageTest {
  private ReaderDesk desk;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    desk = new ReaderDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void finding_goes_on_from_what_is_being_read() {
    desk.open(desk.add("a.md", "# One\n\nA word." + "\n\nAnd on.".repeat(200) + "\n\nA word."));
    desk.ask("scrollTo(0, 1000)");
    Fx.run(() -> desk.view.find());
    Fx.run(() -> ((TextField) desk.view.lookup(".find-bar .text-field")).setText("word"));
    assertThat(((Label) desk.view.lookup(".find-bar .hint")).getText()).isEqualTo("2 of 2");
  }

  @Test
  void words_are_found_and_counted() {
    desk.open(desk.add("a.md", ReaderDesk.REPORT));
    Fx.run(() -> desk.view.find());
    Fx.run(() -> ((TextField) desk.view.lookup(".find-bar .text-field")).setText("THE"));
    assertThat(((Label) desk.view.lookup(".find-bar .hint")).getText()).startsWith("1 of ");
    Fx.picture(desk.scene, "reader-find");
  }

  @Test
  void what_was_found_is_not_marked_any_more_once_the_search_or_its_bar_goes() {
    desk.open(desk.add("a.md", ReaderDesk.REPORT));
    Fx.run(() -> desk.view.requestFocus());
    var before = seen();
    Fx.run(() -> desk.view.find());
    var field = (TextField) desk.view.lookup(".find-bar .text-field");
    Fx.run(() -> field.setText("retr"));
    Hand.await(() -> !samePixels(seen(), before));
    Fx.run(() -> field.setText(""));
    Hand.await(() -> samePixels(seen(), before));
    Fx.run(() -> field.setText("retr"));
    Hand.await(() -> !samePixels(seen(), before));
    Fx.run(() -> ((Button) desk.view.lookup(".find-bar .text-button:last-child")).fire());
    Hand.await(() -> samePixels(seen(), before));
  }

  /** The lower part of the page as it is on the screen. */
  private Image seen() {
    return Fx.call(
        () -> {
          var area = desk.view.localToScreen(new BoundingBox(90, 150, 500, 350));
          return new Robot()
              .getScreenCapture(
                  null, area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        });
  }

  private static boolean samePixels(Image one, Image other) {
    return Arrays.equals(pixels(one), pixels(other));
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
