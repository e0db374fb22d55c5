package app.hallway.render.pictures;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a drawing: with units, in lists and in transformations. */
final class DrawingNumbers {
  static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";

  private static final double INCH = 96;
  private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")(%|[a-z]{0,4})");
  private static final Pattern ITEM =
      Pattern.compile("\\s*+" + NUMBER + "(?:%|[a-z]{0,4}+)\\s*+,?+");
  private static final Pattern STEP =
      Pattern.compile(
          "[\\s,]*+(matrix|translate|scale|rotate|skewX|skewY)\\s*+\\(([\\d\\s.,eE+-]*+)\\)\\s*+");
  private static final Pattern EACH = Pattern.compile(NUMBER);

  private DrawingNumbers() {}

  static boolean isList(String text) {
    var item = ITEM.matcher(text);
    int at = 0;
    while (at < text.length() && item.region(at, text.length()).lookingAt()) {
      at = item.end();
    }
    return text.substring(at).isBlank();
  }

  /** All numbers of a text, their units left out. */
  static double[] all(String text) {
    return EACH.matcher(text).results().mapToDouble(each -> parse(each.group())).toArray();
  }

  /**
   * A length in pixels; empty where it is none.
   *
   * @param whole what 100 % are
   * @param letter the size of the text there
   */
  static OptionalDouble length(@Nullable String text, double whole, double letter) {
    var one = ONE.matcher(text == null ? "" : text.strip());
    return one.matches()
        ? scaled(parse(one.group(1)), one.group(2), whole, letter)
        : OptionalDouble.empty();
  }

  private static OptionalDouble scaled(double number, String unit, double whole, double letter) {
    return switch (unit) {
      case "", "px" -> OptionalDouble.of(number);
      case "%" -> OptionalDouble.of(number * whole / 100);
      case "em" -> OptionalDouble.of(number * letter);
      case "ex", "ch" -> OptionalDouble.of(number * letter / 2);
      case "rem" -> OptionalDouble.of(number * 16);
      case "in" -> OptionalDouble.of(number * INCH);
      case "cm" -> OptionalDouble.of(number * INCH / 2.54);
      case "mm" -> OptionalDouble.of(number * INCH / 25.4);
      case "pt" -> OptionalDouble.of(number * INCH / 72);
      case "pc" -> OptionalDouble.of(number * INCH / 6);
      default -> OptionalDouble.empty();
    };
  }

  private static double parse(String number) {
    return Double.parseDouble(number);
  }

  /** A list of transformations as one; empty where it is none. */
  static Optional<AffineTransform> transform(String text) {
    var whole = new AffineTransform();
    var step = STEP.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!step.region(at, text.length()).lookingAt() || !isList(step.group(2))) {
        return Optional.empty();
      }
      var one = transform(step.group(1), all(step.group(2)));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      whole.concatenate(one.get());
      at = step.end();
    }
    return Optional.of(whole);
  }

  private static Optional<AffineTransform> transform(String name, double[] n) {
    return Optional.ofNullable(
        switch (name + n.length) {
          case "matrix6" -> new AffineTransform(n);
          case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
          case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
          case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
          case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
          case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
          case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
          case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
          case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
          default -> null;
        });
  }

  /** How many times longer a transformation makes a line at the most: its larger singular value. */
  static double scale(AffineTransform of) {
    double turned = Math.hypot(of.getScaleX() + of.getScaleY(), of.getShearY() - of.getShearX());
    double mirrored = Math.hypot(of.getScaleX() - of.getScaleY(), of.getShearY() + of.getShearX());
    return (turned + mirrored) / 2;
  }

  /** Pairs of numbers. */
  static List<double[]> pairs(String text) {
    var all = all(text);
    var pairs = new ArrayList<double[]>();
    for (int i = 0; i + 1 < all.length; i += 2) {
      pairs.add(new double[] {all[i], all[i + 1]});
    }
    return pairs;
  }
}
