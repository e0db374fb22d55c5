package app.hallway.render.pictures;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How things are drawn at a place of a drawing: what they inherit, and where they come to lie.
 *
 * @param place from there to pixels of the page
 * @param inherited properties that what is in an element takes over
 * @param letter the size of text in the element's own units
 * @param width of the view that it lies in, in its own units
 * @param height likewise
 */
record DrawingPen(
    AffineTransform place,
    Map<String, String> inherited,
    double letter,
    double width,
    double height) {
  private static final double USUAL_LETTER = 16;
  private static final double UNKNOWN_LETTER = 64;
  private static final Set<String> INHERITED =
      Set.of("fill", "stroke", "stroke-dasharray", "marker-start", "marker-mid", "marker-end");

  static DrawingPen at(AffineTransform place, double width, double height) {
    return new DrawingPen(place, Map.of(), USUAL_LETTER, width, height);
  }

  /** In an element that has styles and a transformation of its own. */
  DrawingPen in(Element element) {
    var moved = new AffineTransform(place);
    DrawingNumbers.transform(element.attr("transform")).ifPresent(moved::concatenate);
    var taken = new HashMap<>(inherited);
    for (var property : INHERITED) {
      var own = property(element, property);
      if (!own.isEmpty() && !own.equals("inherit")) {
        taken.put(property, own);
      }
    }
    return new DrawingPen(moved, taken, letter(element), width, height);
  }

  private double letter(Element element) {
    var size = property(element, "font-size");
    if (size.isEmpty() || size.equals("inherit")) {
      return letter;
    }
    var length = DrawingNumbers.length(size, letter, letter);
    return length.orElse(Math.max(UNKNOWN_LETTER, 1.5 * letter)); // a word such as "larger"
  }

  /** For what is drawn here and takes over what holds where it stands in the file. */
  DrawingPen inheritingAt(Element part) {
    var there = new DrawingPen(new AffineTransform(), Map.of(), USUAL_LETTER, width, height);
    for (var outer : part.parents().reversed()) {
      there = there.in(outer);
    }
    return new DrawingPen(place, there.inherited, there.letter, width, height);
  }

  DrawingPen moved(AffineTransform by) {
    var moved = new AffineTransform(place);
    moved.concatenate(by);
    return new DrawingPen(moved, inherited, letter, width, height);
  }

  /** In a view of its own. */
  DrawingPen viewing(AffineTransform by, double viewWidth, double viewHeight) {
    return new DrawingPen(moved(by).place(), inherited, letter, viewWidth, viewHeight);
  }

  /** A property that things in an element have as well; empty where it is not set. */
  String property(String name) {
    return inherited.getOrDefault(name, "");
  }

  /** A property of an element alone. */
  static String property(Element element, String name) {
    for (var declaration : element.attr("style").split(";", -1)) {
      if (declaration.startsWith(name + ":")) {
        return declaration.substring(name.length() + 1).strip();
      }
    }
    return element.attr(name).strip();
  }

  double x(Element element, String attribute, double otherwise) {
    return DrawingNumbers.length(element.attr(attribute), width, letter).orElse(otherwise);
  }

  double y(Element element, String attribute, double otherwise) {
    return DrawingNumbers.length(element.attr(attribute), height, letter).orElse(otherwise);
  }

  /** How many pixels a unit is at the most. */
  double scale() {
    return DrawingNumbers.scale(place);
  }
}
