package app.hallway.render.pictures;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Draws a cleaned drawing in thought, each thing as often as it would be drawn, and counts what
 * that costs. It gives up as soon as it is too much, so that it takes little time itself.
 */
final class DrawingWalk {
  /** As wide as a page can show it, in pixels. */
  private static final double WIDEST = 1_000;

  private static final double HIGHEST = 20_000;
  private static final double FARTHEST = 1_000_000;
  private static final double USUAL_WIDTH = 300;
  private static final double USUAL_HEIGHT = 150;

  /** How much longer things take than others of their kind; measured. */
  private static final double MASK = 12;

  private static final double LAYER = 2;
  private static final double MARKER = 3;
  private static final String NONE = "none";
  private static final Set<String> PAINTS = Set.of("fill", "stroke");
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final Element root;
  private final Map<Element, Long> pixels;
  private final Map<String, Element> parts = new HashMap<>();
  private final Set<Element> drawing = new HashSet<>();
  private final DrawingBudget budget = new DrawingBudget();
  private int depth;

  /**
   * A drawing that was cleaned.
   *
   * @param pixels of each picture in it
   */
  DrawingWalk(Element root, Map<Element, Long> pixels) {
    this.root = root;
    this.pixels = pixels;
    root.getAllElements().forEach(element -> parts.putIfAbsent(element.id(), element));
  }

  /** Why it is not drawn; empty where it may be. */
  Optional<PictureRefusal> refusal() {
    root.getAllElements().forEach(_ -> budget.shape());
    var view = view(root);
    double width = Math.min(WIDEST, DrawingNumbers.length(absolute("width"), 0, 16).orElse(WIDEST));
    double height = width * view[3] / view[2];
    if (!(width > 0 && height > 0 && height <= HIGHEST)) {
      return Optional.of(PictureRefusal.SIZE);
    }
    double scale = width / view[2];
    var place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(-view[0], -view[1]);
    var seen = children(root, DrawingPen.at(place, view[2], view[3]).in(root));
    if (!(seen.getWidth() < FARTHEST && seen.getHeight() < FARTHEST)) {
      budget.refuse(PictureRefusal.SIZE);
    }
    return budget.refusal();
  }

  /** A part of a whole that is not known says nothing. */
  private String absolute(String attribute) {
    var size = root.attr(attribute);
    return size.contains("%") ? "" : size;
  }

  /** What is seen of the plane: x, y, width, height. */
  private double[] view(Element element) {
    var box = DrawingNumbers.all(element.attr("viewBox"));
    return box.length == 4 && box[2] > 0 && box[3] > 0
        ? box
        : new double[] {
          0,
          0,
          DrawingNumbers.length(absolute("width"), 0, 16).orElse(USUAL_WIDTH),
          DrawingNumbers.length(absolute("height"), 0, 16).orElse(USUAL_HEIGHT)
        };
  }

  /** Draws an element; returns where it comes to lie on the page, in pixels. */
  private Rectangle2D draw(Element element, DrawingPen outer) {
    if (budget.isSpent() || !drawing.add(element)) {
      return nowhere();
    }
    budget.shape();
    depth++;
    if (depth > DrawingBudget.DEPTH) {
      budget.refuse(PictureRefusal.DEPTH);
    }
    var pen = outer.in(element);
    var area = body(element, pen);
    effects(element, pen, area);
    depth--;
    drawing.remove(element);
    return area;
  }

  private Rectangle2D body(Element element, DrawingPen pen) {
    var name = element.tagName();
    if (DrawingVocabulary.SHAPES.contains(name)) {
      return line(element, pen);
    }
    if (DrawingVocabulary.TEXTS.contains(name)) {
      return text(element, pen);
    }
    return switch (name) {
      case "svg" -> view(element, element, pen);
      case "g", "a", "switch" -> children(element, pen);
      case "use" -> use(element, pen);
      case "image" -> picture(element, pen);
      case "foreignObject" -> prose(element, pen);
      default -> nowhere();
    };
  }

  private Rectangle2D children(Element element, DrawingPen pen) {
    var all = nowhere();
    for (var child : element.children()) {
      all = union(all, draw(child, pen));
    }
    return all;
  }

  /** A drawing in the drawing, or a symbol, in the size that whoever shows it asks for. */
  private Rectangle2D view(Element element, Element sized, DrawingPen pen) {
    double width = pen.x(sized, "width", pen.x(element, "width", pen.width()));
    double height = pen.y(sized, "height", pen.y(element, "height", pen.height()));
    var box = DrawingNumbers.all(element.attr("viewBox"));
    var by = AffineTransform.getTranslateInstance(pen.x(element, "x", 0), pen.y(element, "y", 0));
    if (box.length == 4 && box[2] > 0 && box[3] > 0) {
      double scale = Math.max(width / box[2], height / box[3]);
      by.scale(scale, scale);
      by.translate(-box[0], -box[1]);
      return children(element, pen.viewing(by, box[2], box[3]));
    }
    return children(element, pen.viewing(by, width, height));
  }

  private Rectangle2D use(Element element, DrawingPen pen) {
    var target = part(reference(element));
    if (target == null) {
      return nowhere();
    }
    var moved =
        pen.moved(
            AffineTransform.getTranslateInstance(pen.x(element, "x", 0), pen.y(element, "y", 0)));
    return target.tagName().equals("symbol") ? symbol(target, element, moved) : draw(target, moved);
  }

  private Rectangle2D symbol(Element target, Element use, DrawingPen pen) {
    if (budget.isSpent() || !drawing.add(target)) {
      return nowhere();
    }
    depth++;
    budget.shape();
    var area = view(target, use, pen.in(target));
    depth--;
    drawing.remove(target);
    return area;
  }

  private static String reference(Element element) {
    var own = element.attr("href");
    return (own.isEmpty() ? element.attr("xlink:href") : own).replaceFirst("^#", "");
  }

  private @Nullable Element part(@Nullable String id) {
    return id == null || id.isEmpty() ? null : parts.get(id);
  }

  private Rectangle2D line(Element element, DrawingPen pen) {
    var path = DrawingOutlines.of(element, pen);
    budget.corners(path.corners());
    dashes(path, pen);
    var bounds = path.bounds();
    double width =
        DrawingNumbers.length(
                DrawingPen.property(element, "stroke-width"), pen.width(), pen.letter())
            .orElse(1);
    var area = placed(wider(bounds, width), pen);
    paint(pen, bounds, area);
    markers(path, pen, width);
    return area;
  }

  private static Rectangle2D wider(Rectangle2D bounds, double by) {
    return new Rectangle2D.Double(
        bounds.getX() - by,
        bounds.getY() - by,
        bounds.getWidth() + 2 * by,
        bounds.getHeight() + 2 * by);
  }

  private void dashes(DrawingPath path, DrawingPen pen) {
    var pattern = pen.property("stroke-dasharray");
    var lengths = DrawingNumbers.all(pattern);
    if (lengths.length == 0 || pen.property("stroke").equals(NONE)) {
      return;
    }
    double sum = 0;
    for (double length : lengths) {
      sum += Math.abs(length);
    }
    if (sum > 0) {
      budget.dashes(Math.ceilDiv(lengths.length, 2) * Math.ceil(path.length() / sum));
    }
  }

  /** Patterns are drawn once for each thing that is filled with them. */
  private void paint(DrawingPen pen, Rectangle2D bounds, Rectangle2D area) {
    for (var property : PAINTS) {
      var paint = part(DrawingCleaner.partOf(pen.property(property)));
      if (paint != null && paint.tagName().equals("pattern")) {
        budget.effect(area, 1);
        pattern(paint, pen, bounds);
      }
      gradient(paint);
    }
  }

  private void pattern(Element pattern, DrawingPen pen, Rectangle2D bounds) {
    var content = pattern;
    var passed = new HashSet<Element>();
    while (content != null && content.children().isEmpty() && passed.add(content)) {
      budget.shape();
      content = part(reference(content));
    }
    if (content != null) {
      part(content, pen, bounds, content.attr("patternContentUnits"));
    }
  }

  /** Gradients may refer to each other for their colours. */
  private void gradient(@Nullable Element paint) {
    var passed = new HashSet<Element>();
    var next = paint;
    while (next != null && GRADIENTS.contains(next.tagName()) && passed.add(next)) {
      budget.shape();
      next = budget.isSpent() ? null : part(reference(next));
    }
  }

  /** What is in a pattern, a mask or the like, drawn for a thing that refers to it. */
  private void part(Element part, DrawingPen pen, Rectangle2D bounds, String units) {
    if (budget.isSpent() || !drawing.add(part)) {
      return;
    }
    depth++;
    var there = pen;
    if (units.equals("objectBoundingBox")) {
      var by = AffineTransform.getTranslateInstance(bounds.getX(), bounds.getY());
      by.scale(bounds.getWidth(), bounds.getHeight());
      there = pen.viewing(by, 1, 1);
    }
    if (depth > DrawingBudget.DEPTH) {
      budget.refuse(PictureRefusal.DEPTH);
    }
    children(part, there.inheritingAt(part).in(part));
    depth--;
    drawing.remove(part);
  }

  private void markers(DrawingPath path, DrawingPen pen, double width) {
    marker(pen.property("marker-start"), 1, pen, width);
    marker(pen.property("marker-end"), 1, pen, width);
    marker(pen.property("marker-mid"), path.corners(), pen, width);
  }

  private void marker(String value, int times, DrawingPen pen, double width) {
    var marker = part(DrawingCleaner.partOf(value));
    if (marker == null || times == 0) {
      return;
    }
    double scale = marker.attr("markerUnits").equals("userSpaceOnUse") ? 1 : width;
    var box = DrawingNumbers.all(marker.attr("viewBox"));
    double fit =
        box.length == 4 && box[2] > 0 && box[3] > 0
            ? Math.max(
                pen.x(marker, "markerWidth", 3) / box[2], pen.y(marker, "markerHeight", 3) / box[3])
            : 1;
    var there = pen.moved(AffineTransform.getScaleInstance(scale * fit, scale * fit));
    budget.repeated(times * MARKER, () -> part(marker, there, nowhere(), ""));
  }

  private Rectangle2D text(Element element, DrawingPen pen) {
    var area = nowhere();
    for (var child : element.childNodes()) {
      if (child instanceof TextNode words) {
        area = union(area, letters(element, words.getWholeText().strip().length(), pen));
      } else if (child instanceof Element inner) {
        area = union(area, draw(inner, pen));
      }
    }
    if (element.tagName().equals("textPath")) {
      var path = part(reference(element));
      budget.corners(path == null ? 0 : DrawingOutlines.of(path, pen).corners());
    }
    return area;
  }

  private Rectangle2D letters(Element element, int count, DrawingPen pen) {
    budget.letters(count, pen.letter() * pen.scale());
    double x = pen.x(element, "x", 0);
    double y = pen.y(element, "y", 0);
    double width = count * pen.letter();
    var bounds =
        new Rectangle2D.Double(x - width, y - 2 * pen.letter(), 2 * width, 4 * pen.letter());
    var area = placed(bounds, pen);
    if (count > 0) {
      dashes(DrawingOutlines.letters(count, pen.letter()), pen);
      paint(pen, bounds, area);
    }
    return area;
  }

  private Rectangle2D prose(Element element, DrawingPen pen) {
    for (var inner : element.getAllElements()) {
      budget.shape();
      double size = inner.equals(element) ? pen.letter() : pen.in(inner).letter();
      budget.letters(inner.ownText().length(), size * pen.scale());
    }
    return box(element, pen);
  }

  private Rectangle2D picture(Element element, DrawingPen pen) {
    budget.pixels(pixels.getOrDefault(element, 0L));
    var area = box(element, pen);
    budget.effect(area, 1);
    return area;
  }

  private static Rectangle2D box(Element element, DrawingPen pen) {
    return placed(
        new Rectangle2D.Double(
            pen.x(element, "x", 0),
            pen.y(element, "y", 0),
            pen.x(element, "width", pen.width()),
            pen.y(element, "height", pen.height())),
        pen);
  }

  private void effects(Element element, DrawingPen pen, Rectangle2D area) {
    layer(element, area);
    masking(element, "mask", "maskContentUnits", pen, area);
    masking(element, "clip-path", "clipPathUnits", pen, area);
    var filter = part(DrawingCleaner.partOf(DrawingPen.property(element, "filter")));
    if (filter != null) {
      new DrawingFilter(filter, pen, area).spend(budget);
    }
  }

  /** What is see-through or blended as a whole is drawn aside first. */
  private void layer(Element element, Rectangle2D area) {
    boolean clear = !DrawingPen.property(element, "opacity").isEmpty();
    boolean blended = !DrawingPen.property(element, "mix-blend-mode").isEmpty();
    if (blended || (clear && !DrawingVocabulary.SHAPES.contains(element.tagName()))) {
      budget.effect(area, LAYER);
    }
  }

  private void masking(
      Element element, String property, String units, DrawingPen pen, Rectangle2D area) {
    var mask = part(DrawingCleaner.partOf(DrawingPen.property(element, property)));
    if (mask != null) {
      budget.effect(area, property.equals("mask") ? MASK : 1);
      part(mask, pen, back(area, pen), mask.attr(units));
      masking(mask, property, units, pen, area);
    }
  }

  /** From the page to where something is drawn. */
  private static Rectangle2D back(Rectangle2D area, DrawingPen pen) {
    double scale = Math.max(pen.scale(), 1e-9);
    return new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale);
  }

  private static Rectangle2D placed(Rectangle2D bounds, DrawingPen pen) {
    return pen.place().createTransformedShape(bounds).getBounds2D();
  }

  private static Rectangle2D nowhere() {
    return new Rectangle2D.Double(0, 0, -1, -1);
  }

  private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
    return one.getWidth() < 0 ? other : other.getWidth() < 0 ? one : one.createUnion(other);
  }
}
