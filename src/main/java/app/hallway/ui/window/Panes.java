package app.hallway.ui.window;

import app.hallway.ui.settings.Settings;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The four panes beside each other: library, list, page, and what belongs to the page. */
public final class Panes extends SplitPane {
  public Panes(Region library, Region list, Region page, Region side) {
    getStyleClass().add("panes");
    setOrientation(Orientation.HORIZONTAL);
    getItems().addAll(library, list, page, side);
    var usual = Settings.PANES.usual();
    fixed(library, 140, usual.get(0));
    fixed(list, 180, usual.get(1));
    fixed(side, 220, usual.get(2));
    page.setMinWidth(270);
  }

  /** Panes beside the page keep their width when the window changes its own. */
  private static void fixed(Region pane, double least, double usual) {
    pane.setMinWidth(least);
    pane.setPrefWidth(usual);
    setResizableWithParent(pane, false);
  }

  /**
   * Gives the panes beside the page these widths, in pixels. They are laid out at once, so that
   * they keep them where the desktop then makes the window smaller.
   */
  public void arrange(List<Double> widths) {
    applyCss();
    layout();
    double whole = getWidth();
    double divider = dividerWidth();
    if (whole > 0) {
      setDividerPositions(
          (widths.get(0) + divider / 2) / whole,
          (widths.get(0) + widths.get(1) + divider * 1.5) / whole,
          (whole - widths.get(2) - divider / 2) / whole);
      layout();
    }
  }

  private double dividerWidth() {
    double panes = getItems().stream().mapToDouble(pane -> ((Region) pane).getWidth()).sum();
    return Math.max(0, getWidth() - panes) / (getItems().size() - 1);
  }

  /** The widths of the panes beside the page, in pixels. */
  public List<Double> arrangement() {
    return List.of(width(0), width(1), width(3));
  }

  private double width(int pane) {
    return ((Region) getItems().get(pane)).getWidth();
  }
}
