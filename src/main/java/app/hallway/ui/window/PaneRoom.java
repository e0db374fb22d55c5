package app.hallway.ui.window;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Shares a window's width among the panes: the page has what it needs to be read, and what is left
 * goes to those that are wanted most. All in pixels.
 *
 * @param whole what there is for all
 * @param page what the page needs
 * @param divider what parts it from each of the others
 */
record PaneRoom(double whole, double page, double divider) {
  /** However large its text, a page leaves some of the window to the others. */
  private static final double MOST_OF_THE_WINDOW = 0.6;

  PaneRoom {
    page = Math.min(page, MOST_OF_THE_WINDOW * whole);
  }

  /**
   * The panes that there is room for, with their widths: as wide as they should be, or narrower
   * where the page would have too little.
   *
   * @param wanted the most wanted first; the first has room in any case, and none is shown before
   *     one that is wanted more
   */
  Map<BesidePage, Double> share(List<BesidePage> wanted, ToDoubleFunction<BesidePage> usual) {
    var shown = new EnumMap<BesidePage, Double>(BesidePage.class);
    double left = whole - page;
    for (var pane : wanted) {
      left -= pane.least() + divider;
      if (left < 0 && !shown.isEmpty()) {
        break;
      }
      shown.put(pane, Math.max(pane.least(), usual.applyAsDouble(pane)));
    }
    double share = share(shown);
    shown.replaceAll((pane, width) -> pane.least() + share * (width - pane.least()));
    return shown;
  }

  /** How much of what is beyond their least widths the panes can have: 1 for all of it. */
  private double share(Map<BesidePage, Double> shown) {
    double dividers = divider * shown.size();
    double least = shown.keySet().stream().mapToDouble(BesidePage::least).sum();
    double more = sum(shown.values()) - least;
    return more <= 0 ? 1 : Math.clamp((whole - page - dividers - least) / more, 0, 1);
  }

  private static double sum(Collection<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
