package app.hallway.ui.window;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Keeps a window where its title bar can be taken hold of: whatever its size, the window manager
 * and the frame that it draws made of its place, and also where a screen is gone.
 */
public final class TitleBar {
  private static final double HEIGHT = 20;
  private static final double HOLD = 80;
  private static final double ROUNDING = 1;

  private final Stage stage;
  private final ListChangeListener<Screen> onScreens = _ -> keep();

  private TitleBar(Stage stage) {
    this.stage = stage;
  }

  /** For as long as the stage is shown. */
  public static void keepInSight(Stage stage) {
    var bar = new TitleBar(stage);
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(edge -> edge.subscribe(bar::keep));
    stage.showingProperty().subscribe(bar::onShowing);
  }

  private void onShowing(boolean showing) {
    if (showing) {
      Screen.getScreens().addListener(onScreens);
      keep();
    } else {
      Screen.getScreens().removeListener(onScreens);
    }
  }

  private void keep() {
    var now = new Rectangle2D(stage.getX(), stage.getY(), width(), height());
    var rooms = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    if (!isManaged() && !canBeHeld(now, rooms)) {
      var place = within(now, roomOf(now));
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
    }
  }

  /** Its place is the system's matter, or not yet known. */
  private boolean isManaged() {
    return !stage.isShowing()
        || stage.isIconified()
        || stage.isMaximized()
        || stage.isFullScreen()
        || Double.isNaN(stage.getX() + stage.getY() + stage.getWidth() + stage.getHeight());
  }

  private double width() {
    return Math.max(0, stage.getWidth());
  }

  private double height() {
    return Math.max(0, stage.getHeight());
  }

  private static Rectangle2D roomOf(Rectangle2D window) {
    return Screen.getScreensForRectangle(window).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }

  /** Whether the top edge of a window is on one of the screens, with enough of it to pull at. */
  public static boolean canBeHeld(Rectangle2D window, List<Rectangle2D> rooms) {
    return rooms.stream().anyMatch(room -> canBeHeld(window, room));
  }

  private static boolean canBeHeld(Rectangle2D window, Rectangle2D room) {
    double seen =
        Math.min(window.getMaxX(), room.getMaxX()) - Math.max(window.getMinX(), room.getMinX());
    return seen >= Math.min(HOLD, window.getWidth())
        && window.getMinY() >= room.getMinY() - ROUNDING
        && window.getMinY() + HEIGHT <= room.getMaxY();
  }

  /** The window moved into a room; what does not fit hangs over its right and its lower edge. */
  public static Rectangle2D within(Rectangle2D window, Rectangle2D room) {
    return new Rectangle2D(
        inside(window.getMinX(), window.getWidth(), room.getMinX(), room.getMaxX()),
        inside(window.getMinY(), window.getHeight(), room.getMinY(), room.getMaxY()),
        window.getWidth(),
        window.getHeight());
  }

  private static double inside(double from, double length, double least, double most) {
    return Math.max(least, Math.min(from, most - length));
  }
}
