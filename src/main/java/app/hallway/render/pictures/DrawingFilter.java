package app.hallway.render.pictures;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * A filter on something that is drawn: steps, each of which makes a buffer as large as the filter's
 * region.
 */
final class DrawingFilter {
  /** A region goes a tenth beyond what it is on, on each side. */
  private static final double USUAL = 1.2;

  private static final double LARGEST_RADIUS = 250;
  private static final double MOST_OCTAVES = 8;
  private static final double LARGEST_ORDER = 9;

  private final Element filter;
  private final DrawingPen pen;
  private final Rectangle2D area;

  /**
   * A filter in use.
   *
   * @param area of what it is on, in pixels
   */
  DrawingFilter(Element filter, DrawingPen pen, Rectangle2D area) {
    this.filter = filter;
    this.pen = pen;
    this.area = area;
  }

  void spend(DrawingBudget budget) {
    double region = region();
    for (var step : filter.children()) {
      if (DrawingVocabulary.FILTER_STEPS.contains(step.tagName())) {
        check(step, budget);
        budget.effect(region, work(step));
      }
    }
  }

  private double region() {
    if (filter.attr("filterUnits").equals("userSpaceOnUse")) {
      double scale = pen.scale();
      return pen.x(filter, "width", pen.width())
          * scale
          * pen.y(filter, "height", pen.height())
          * scale;
    }
    double wide = Math.max(0, area.getWidth()) * times("width");
    double high = Math.max(0, area.getHeight()) * times("height");
    return wide * high;
  }

  /** How many times as large as what it is on. */
  private double times(String attribute) {
    return DrawingNumbers.length(filter.attr(attribute), 1, 1).orElse(USUAL);
  }

  private void check(Element step, DrawingBudget budget) {
    boolean tooMuch =
        most(step, "stdDeviation") * pen.scale() > LARGEST_RADIUS
            || most(step, "radius") * pen.scale() > LARGEST_RADIUS
            || most(step, "numOctaves") > MOST_OCTAVES
            || most(step, "order") > LARGEST_ORDER;
    if (tooMuch) {
      budget.refuse(PictureRefusal.EFFECTS);
    }
  }

  /** How often it looks at a pixel, or as long as that takes. */
  private double work(Element step) {
    return switch (step.tagName()) {
      case "feGaussianBlur", "feDropShadow" -> 6;
      case "feMorphology" -> 2 + 2 * most(step, "radius") * pen.scale();
      case "feConvolveMatrix" -> Math.pow(Math.max(3, most(step, "order")), 2);
      case "feTurbulence" -> 20 * Math.max(1, most(step, "numOctaves"));
      case "feDiffuseLighting", "feSpecularLighting" -> 10;
      default -> 2;
    };
  }

  private static double most(Element step, String attribute) {
    return Arrays.stream(DrawingNumbers.all(step.attr(attribute))).map(Math::abs).max().orElse(0);
  }
}
