package app.hallway.detect.look;

import app.hallway.detect.look.Boosting.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A quantity of all examples, in bins that hold about the same number of them. */
final class Histogram {
  private static final int MOST = 48;

  private final float[] bounds;
  private final byte[] bins;

  private Histogram(float[] bounds, byte[] bins) {
    this.bounds = bounds;
    this.bins = bins;
  }

  static Histogram of(List<Example> examples, int column) {
    var sorted = new double[examples.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = examples.get(i).row()[column];
    }
    Arrays.sort(sorted);
    var distinct = Arrays.stream(sorted).distinct().toArray();
    var found = new ArrayList<Float>();
    if (distinct.length <= MOST) {
      for (int i = 0; i + 1 < distinct.length; i++) {
        found.add((float) ((distinct[i] + distinct[i + 1]) / 2));
      }
    } else {
      for (int i = 1; i < MOST; i++) {
        float bound = (float) sorted[(int) ((long) i * sorted.length / MOST)];
        if (found.isEmpty() || found.getLast() != bound) {
          found.add(bound);
        }
      }
    }
    var bounds = new float[found.size()];
    Arrays.setAll(new double[bounds.length], i -> bounds[i] = found.get(i));
    var bins = new byte[examples.size()];
    for (int i = 0; i < bins.length; i++) {
      bins[i] = (byte) place(bounds, examples.get(i).row()[column]);
    }
    return new Histogram(bounds, bins);
  }

  /** How many of the bounds lie below a number. */
  private static int place(float[] bounds, float number) {
    int at = Arrays.binarySearch(bounds, number);
    return at < 0 ? -at - 1 : at;
  }

  int bins() {
    return bounds.length + 1;
  }

  int bin(int example) {
    return bins[example];
  }

  /** What all of a bin and of those before it are at most. */
  float bound(int bin) {
    return bounds[bin];
  }
}
