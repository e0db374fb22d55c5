package app.hallway.ui.settings;

import java.util.List;

/**
 * How the user likes the window.
 *
 * @param textSize of the page in CSS pixels, 12 to 28
 * @param width of the window in pixels
 * @param panes widths of the library, the list and the side pane in pixels
 * @param report the open report's id, 0 for none
 */
public record Settings(
    Appearance appearance,
    double textSize,
    double width,
    double height,
    boolean maximised,
    List<Double> panes,
    long report) {
  public static final double SMALLEST_TEXT = 12;
  public static final double LARGEST_TEXT = 28;
  public static final Settings USUAL =
      new Settings(Appearance.SYSTEM, 17, 1440, 900, false, List.of(196.0, 272.0, 326.0), 0);

  public Settings {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    width = Math.clamp(width, 800, 10_000);
    height = Math.clamp(height, 560, 10_000);
    panes = panes.size() == 3 ? List.copyOf(panes) : USUAL.panes;
  }
}
