package app.hallway.render.pictures;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one drawing may cost. The bounds are such that each takes the page engine less than a second
 * and less than 200 MB on a slow machine.
 */
final class DrawingBudget {
  /** Things that are drawn, and steps that lead to them. */
  static final double SHAPES = 20_000;

  /** Corners of lines. */
  static final double CORNERS = 400_000;

  static final double DASHES = 50_000;

  static final double LETTERS = 50_000;

  /** The size of a letter in pixels. */
  static final double LETTER_SIZE = 1_000;

  /** Pixels that effects work on. */
  static final double EFFECTS = 60_000_000;

  /** Pixels of the pictures in it. */
  static final double PIXELS = 12_000_000;

  /** Parts in one another. */
  static final int DEPTH = 64;

  /** WebKit makes no buffer larger than this. */
  private static final double LARGEST_BUFFER = 4_096.0 * 4_096;

  /** As long as a buffer of this size takes, however small it is. */
  private static final double LEAST_BUFFER = 20_000;

  private double shapes;
  private double corners;
  private double dashes;
  private double letters;
  private double effects;
  private double pixels;
  private double times = 1;
  private @Nullable PictureRefusal refusal;

  /** True once it costs too much: then nothing more need be counted. */
  boolean isSpent() {
    return refusal != null;
  }

  Optional<PictureRefusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  void refuse(PictureRefusal reason) {
    refusal = refusal == null ? reason : refusal;
  }

  /** Counts all that is spent meanwhile so many times. */
  void repeated(double factor, Runnable spending) {
    double before = times;
    times *= factor;
    spending.run();
    times = before;
  }

  void shape() {
    shapes += times;
    check(shapes, SHAPES, PictureRefusal.SHAPES);
  }

  void corners(double count) {
    corners += times * count;
    check(corners, CORNERS, PictureRefusal.SHAPES);
  }

  void dashes(double count) {
    dashes += times * count;
    check(dashes, DASHES, PictureRefusal.DASHES);
  }

  void letters(double count, double size) {
    letters += times * count;
    check(letters, LETTERS, PictureRefusal.TEXT);
    check(count == 0 ? 0 : size, LETTER_SIZE, PictureRefusal.TEXT);
  }

  /**
   * An effect on an area.
   *
   * @param work how often it looks at each pixel
   */
  void effect(Rectangle2D area, double work) {
    effect(Math.max(0, area.getWidth()) * Math.max(0, area.getHeight()), work);
  }

  void effect(double area, double work) {
    effects += times * work * Math.clamp(area, LEAST_BUFFER, LARGEST_BUFFER);
    check(effects, EFFECTS, PictureRefusal.EFFECTS);
  }

  void pixels(double count) {
    pixels += times * count;
    check(pixels, PIXELS, PictureRefusal.PIXELS);
  }

  /** What is not a number is too much as well. */
  private void check(double spent, double most, PictureRefusal reason) {
    if (!(spent <= most)) {
      refuse(reason);
    }
  }
}
