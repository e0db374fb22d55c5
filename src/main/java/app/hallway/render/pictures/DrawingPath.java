package app.hallway.render.pictures;

import java.awt.geom.Rectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line, measured so that it is never shorter or smaller than it is drawn: a curve counts as the
 * lines between its points, an arc as its whole circle. Path data as in SVG 2, chapter 9.
 */
final class DrawingPath {
  private static final Pattern COMMAND = Pattern.compile("\\s*([MmZzLlHhVvCcSsQqTtAa])\\s*,?\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("(" + DrawingNumbers.NUMBER + ")(?:\\s*,\\s*|\\s*)");
  private static final Pattern FLAG = Pattern.compile("([01])(?:\\s*,\\s*|\\s*)");
  private static final String FIRST = "Mm";

  private @Nullable Rectangle2D bounds;
  private double length;
  private int corners;
  private double x;
  private double y;
  private double controlX;
  private double controlY;
  private double startX;
  private double startY;
  private int read;

  private DrawingPath() {}

  /** Reads path data as far as it is understood. */
  static DrawingPath of(String data) {
    var path = new DrawingPath();
    path.readAll(data);
    return path;
  }

  static DrawingPath through(Iterable<double[]> points, boolean closed) {
    var path = new DrawingPath();
    for (var point : points) {
      path.to(point[0], point[1], path.corners == 0);
    }
    if (closed && path.corners > 0) {
      path.to(path.startX, path.startY, false);
    }
    return path;
  }

  /** What of the data was understood, in characters. */
  int read() {
    return read;
  }

  int corners() {
    return corners;
  }

  double length() {
    return length;
  }

  /** Empty at the origin where there is none. */
  Rectangle2D bounds() {
    return bounds == null ? new Rectangle2D.Double() : bounds;
  }

  private void readAll(String data) {
    var command = COMMAND.matcher(data);
    var number = NUMBER.matcher(data);
    var flag = FLAG.matcher(data);
    boolean begun = false;
    while (command.region(read, data.length()).lookingAt()) {
      char letter = command.group(1).charAt(0);
      if (!begun && FIRST.indexOf(letter) < 0) {
        return;
      }
      begun = true;
      int at = command.end();
      int taken = letter == 'Z' || letter == 'z' ? close(at) : take(letter, at, number, flag);
      if (taken < 0) {
        return;
      }
      read = taken;
    }
  }

  private int close(int at) {
    to(startX, startY, false);
    return at;
  }

  /** Takes the arguments of a command as often as they are given; -1 where they are none. */
  private int take(char letter, int from, Matcher number, Matcher flag) {
    var arguments = new double[count(letter)];
    int at = from;
    char now = letter;
    while (true) {
      int end = arguments(now, at, arguments, number, flag);
      if (end < 0) {
        return at == from ? -1 : at;
      }
      step(now, arguments);
      at = end;
      now = now == 'M' ? 'L' : now == 'm' ? 'l' : now;
    }
  }

  private static int arguments(
      char letter, int from, double[] arguments, Matcher number, Matcher flag) {
    int at = from;
    for (int i = 0; i < arguments.length; i++) {
      boolean isFlag = Character.toUpperCase(letter) == 'A' && (i == 3 || i == 4);
      var next = isFlag ? flag : number;
      if (!next.region(at, next.regionEnd()).lookingAt()) {
        return -1;
      }
      arguments[i] = Double.parseDouble(next.group(1));
      at = next.end();
    }
    return at;
  }

  private static int count(char letter) {
    return switch (Character.toUpperCase(letter)) {
      case 'H', 'V' -> 1;
      case 'S', 'Q' -> 4;
      case 'C' -> 6;
      case 'A' -> 7;
      default -> 2;
    };
  }

  private void step(char letter, double[] a) {
    double fromX = Character.isLowerCase(letter) ? x : 0;
    double fromY = Character.isLowerCase(letter) ? y : 0;
    char kind = Character.toUpperCase(letter);
    double mirrorX = "ST".indexOf(kind) < 0 ? x : 2 * x - controlX;
    double mirrorY = "ST".indexOf(kind) < 0 ? y : 2 * y - controlY;
    switch (kind) {
      case 'H' -> to(fromX + a[0], y, false);
      case 'V' -> to(x, fromY + a[0], false);
      case 'A' -> arc(Math.abs(a[0]), Math.abs(a[1]), fromX + a[5], fromY + a[6]);
      default -> curve(kind, fromX, fromY, mirrorX, mirrorY, a);
    }
  }

  /** By the points that a curve lies between; also a line, which has none but its end. */
  private void curve(
      char kind, double fromX, double fromY, double mirrorX, double mirrorY, double[] a) {
    if ("ST".indexOf(kind) >= 0) {
      to(mirrorX, mirrorY, false);
    }
    double beforeX = x;
    double beforeY = y;
    for (int i = 0; i < a.length; i += 2) {
      beforeX = x;
      beforeY = y;
      to(fromX + a[i], fromY + a[i + 1], kind == 'M');
    }
    boolean curved = "CSQT".indexOf(kind) >= 0;
    controlX = curved ? beforeX : x;
    controlY = curved ? beforeY : y;
  }

  private void arc(double radiusX, double radiusY, double toX, double toY) {
    double reach = 2 * Math.max(Math.max(radiusX, radiusY), Math.hypot(toX - x, toY - y));
    reach(x, y, reach);
    length += Math.PI * reach;
    corners += 4;
    to(toX, toY, false);
  }

  private void reach(double aroundX, double aroundY, double by) {
    cover(aroundX - by, aroundY - by);
    cover(aroundX + by, aroundY + by);
  }

  private void to(double toX, double toY, boolean jump) {
    if (jump) {
      startX = toX;
      startY = toY;
    } else {
      length += Math.hypot(toX - x, toY - y);
    }
    corners++;
    x = toX;
    y = toY;
    controlX = x;
    controlY = y;
    cover(x, y);
  }

  private void cover(double atX, double atY) {
    if (bounds == null) {
      bounds = new Rectangle2D.Double(atX, atY, 0, 0);
    } else {
      bounds.add(atX, atY);
    }
  }
}
