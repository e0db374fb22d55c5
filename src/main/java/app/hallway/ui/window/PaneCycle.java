package app.hallway.ui.window;

import app.hallway.ui.common.Focus;
import java.util.List;
import javafx.scene.Node;

/** Takes the keyboard from pane to pane. */
public final class PaneCycle {
  private final List<Stop> stops;

  /** A pane, and how it takes the keyboard. */
  public record Stop(Node pane, Runnable focus) {}

  public PaneCycle(List<Stop> stops) {
    this.stops = List.copyOf(stops);
  }

  /** On to the pane so many places to the right that is shown; after the last comes the first. */
  public void move(int by) {
    var shown = stops.stream().filter(stop -> stop.pane().getScene() != null).toList();
    if (!shown.isEmpty()) {
      shown.get(Math.floorMod(current(shown) + by, shown.size())).focus().run();
    }
  }

  private static int current(List<Stop> shown) {
    var owner = shown.getFirst().pane().getScene().getFocusOwner();
    for (int i = 0; i < shown.size(); i++) {
      if (Focus.isWithin(shown.get(i).pane(), owner)) {
        return i;
      }
    }
    return 0;
  }
}
