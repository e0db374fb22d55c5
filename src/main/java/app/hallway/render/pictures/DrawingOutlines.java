package app.hallway.render.pictures;

import java.util.List;
import org.jsoup.nodes.Element;

/** The lines that shapes are made of. */
final class DrawingOutlines {
  /** How long the outline of a letter is, in sizes of the letter. */
  private static final double LETTER_OUTLINE = 8;

  private DrawingOutlines() {}

  static DrawingPath of(Element shape, DrawingPen pen) {
    return switch (shape.tagName()) {
      case "path" -> DrawingPath.of(shape.attr("d"));
      case "polyline" -> DrawingPath.through(DrawingNumbers.pairs(shape.attr("points")), false);
      case "polygon" -> DrawingPath.through(DrawingNumbers.pairs(shape.attr("points")), true);
      case "line" ->
          DrawingPath.through(
              List.of(
                  new double[] {pen.x(shape, "x1", 0), pen.y(shape, "y1", 0)},
                  new double[] {pen.x(shape, "x2", 0), pen.y(shape, "y2", 0)}),
              false);
      case "circle" -> round(shape, pen, pen.x(shape, "r", 0), pen.y(shape, "r", 0));
      case "ellipse" -> round(shape, pen, pen.x(shape, "rx", 0), pen.y(shape, "ry", 0));
      default ->
          box(
              pen.x(shape, "x", 0),
              pen.y(shape, "y", 0),
              pen.x(shape, "width", 0),
              pen.y(shape, "height", 0));
    };
  }

  /** The square around it is longer. */
  private static DrawingPath round(Element shape, DrawingPen pen, double radiusX, double radiusY) {
    double x = Math.max(radiusX, radiusY);
    return box(pen.x(shape, "cx", 0) - x, pen.y(shape, "cy", 0) - x, 2 * x, 2 * x);
  }

  private static DrawingPath box(double x, double y, double width, double height) {
    return DrawingPath.through(
        List.of(
            new double[] {x, y},
            new double[] {x + width, y},
            new double[] {x + width, y + height},
            new double[] {x, y + height}),
        true);
  }

  /** So many letters in a row. */
  static DrawingPath letters(int count, double size) {
    return DrawingPath.through(
        List.of(new double[] {0, 0}, new double[] {count * size * LETTER_OUTLINE, 0}), false);
  }
}
