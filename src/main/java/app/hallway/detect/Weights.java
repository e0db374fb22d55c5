package app.hallway.detect;

import app.hallway.detect.candidates.Candidate.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much each clue counts, in log-odds. A clue may count differently in sentences ({@code
 * told.NAME}).
 */
final class Weights {
  private final Map<String, Double> byName;

  Weights(Map<String, Double> byName) {
    this.byName = Map.copyOf(byName);
  }

  static Weights fitted() {
    try (var stream = Weights.class.getResourceAsStream("weights.properties")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource weights.properties");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Weights read(InputStream stream) throws IOException {
    var properties = new Properties();
    properties.load(stream);
    var byName = new HashMap<String, Double>();
    for (var name : properties.stringPropertyNames()) {
      byName.put(name, Double.valueOf(properties.getProperty(name)));
    }
    return new Weights(byName);
  }

  /** All names that have a weight, in order. */
  SortedSet<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  static String name(Shape shape, String clue) {
    return shape.family() + clue;
  }

  double of(Shape shape, String clue) {
    return of(name(shape, clue));
  }

  /** The weight of a name as {@link #name} makes it; that of the bare clue where it has none. */
  double of(String name) {
    var own = byName.get(name);
    return own != null ? own : byName.getOrDefault(name.substring(name.indexOf('.') + 1), 0.0);
  }
}
