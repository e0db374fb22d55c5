package app.hallway.detect.look;

import app.hallway.detect.look.Tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits boosted regression trees to examples with the logistic loss: gradient boosting with second
 * derivatives over histograms of the quantities (Chen and Guestrin, "XGBoost", KDD 2016).
 */
public final class Boosting {
  private static final long SEED = 7;
  private static final double LEAST_GAIN = 1e-3;
  private static final double LEAST_CURVE = 1e-6;

  /**
   * How the trees grow.
   *
   * @param rate by how much each of them is believed
   * @param smoothing how strongly the values of leaves are held to 0
   * @param least examples, by the curve of their loss, that a leaf has
   * @param rows the share of the examples that a tree is grown on
   * @param columns the share of the quantities that it may ask for
   * @param bags how often they are all grown anew from other shares, to be believed on average
   */
  public record Settings(
      int trees,
      int depth,
      double rate,
      double smoothing,
      double least,
      double rows,
      double columns,
      int bags) {
    public static final Settings USUAL = new Settings(250, 5, 0.06, 5, 3, 0.7, 0.4, 2);

    /** For a forest of which only what it says of others is wanted. */
    public Settings inOneBag() {
      return new Settings(trees, depth, rate, smoothing, least, rows, columns, 1);
    }

    /** For those that look at what such trees found: less is left to say. */
    public Settings again() {
      return new Settings(trees * 2 / 5, depth, rate, smoothing, least, rows, columns, bags);
    }
  }

  /** What a tree can learn from. */
  public static final class Example {
    private final float[] row;
    private final double start;
    private final boolean isTalk;
    private final double weight;

    /**
     * Of one candidate.
     *
     * @param start the log-odds that the trees begin with
     * @param isTalk what it should have been
     * @param weight how much it counts
     */
    public Example(float[] row, double start, boolean isTalk, double weight) {
      this.row = row;
      this.start = start;
      this.isTalk = isTalk;
      this.weight = weight;
    }

    float[] row() {
      return row;
    }

    double start() {
      return start;
    }
  }

  private final List<Example> examples;
  private final Settings settings;
  private final Histogram[] columns;
  private final double[] sums;
  private final double[] slope;
  private final double[] curve;
  private final Random random = new Random(SEED);

  public Boosting(List<Example> examples, Settings settings) {
    this.examples = List.copyOf(examples);
    this.settings = settings;
    this.columns =
        IntStream.range(0, examples.getFirst().row().length)
            .parallel()
            .mapToObj(column -> Histogram.of(examples, column))
            .toArray(Histogram[]::new);
    this.sums = new double[examples.size()];
    this.slope = new double[examples.size()];
    this.curve = new double[examples.size()];
  }

  public Forest fit(List<String> names) {
    var trees = new ArrayList<Tree>();
    for (int bag = 0; bag < settings.bags(); bag++) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] = examples.get(k).start();
      }
      for (int i = 0; i < settings.trees(); i++) {
        trees.add(scaled(growNext(), 1.0 / settings.bags()));
      }
    }
    return new Forest(names, trees);
  }

  private Tree growNext() {
    look();
    var tree = grow();
    for (int k = 0; k < sums.length; k++) {
      sums[k] += tree.value(examples.get(k).row());
    }
    return tree;
  }

  private static Tree scaled(Tree tree, double by) {
    return new Tree(
        tree.nodes().stream()
            .map(n -> new Node(n.quantity(), n.bound(), n.left(), (float) (n.value() * by)))
            .toList());
  }

  /** Where the loss of each example would fall to, and how fast. */
  private void look() {
    for (int i = 0; i < sums.length; i++) {
      var example = examples.get(i);
      double probability = 1 / (1 + Math.exp(-sums[i]));
      slope[i] = (probability - (example.isTalk ? 1 : 0)) * example.weight;
      curve[i] = Math.max(LEAST_CURVE, probability * (1 - probability)) * example.weight;
    }
  }

  private Tree grow() {
    var rows = picked(examples.size(), settings.rows());
    var some = picked(columns.length, settings.columns());
    var nodes = new ArrayList<Node>();
    nodes.add(leaf(rows));
    grow(nodes, 0, rows, some, settings.depth());
    return new Tree(nodes);
  }

  /** Parts the examples of a leaf where that helps, and goes on below it. */
  private void grow(List<Node> nodes, int place, int[] rows, int[] some, int depth) {
    var split = depth > 0 ? split(rows, some) : null;
    if (split == null) {
      return;
    }
    var column = columns[split.column()];
    var left = Arrays.stream(rows).filter(i -> column.bin(i) <= split.bin()).toArray();
    var right = Arrays.stream(rows).filter(i -> column.bin(i) > split.bin()).toArray();
    int child = nodes.size();
    float value = nodes.get(place).value();
    nodes.set(place, new Node(split.column(), column.bound(split.bin()), child, value));
    nodes.add(leaf(left));
    nodes.add(leaf(right));
    grow(nodes, child, left, some, depth - 1);
    grow(nodes, child + 1, right, some, depth - 1);
  }

  private int[] picked(int size, double share) {
    return IntStream.range(0, size).filter(i -> random.nextDouble() < share).toArray();
  }

  private Node leaf(int[] rows) {
    return Node.leaf((float) value(rows));
  }

  private double value(int[] rows) {
    double slopes = Arrays.stream(rows).mapToDouble(i -> slope[i]).sum();
    double curves = Arrays.stream(rows).mapToDouble(i -> curve[i]).sum();
    return -settings.rate() * slopes / (curves + settings.smoothing());
  }

  private record Split(int column, int bin, double gain) {}

  private @Nullable Split split(int[] rows, int[] some) {
    return Arrays.stream(some)
        .mapToObj(column -> split(rows, column))
        .filter(Objects::nonNull)
        .max(Comparator.comparingDouble(Split::gain))
        .orElse(null);
  }

  private @Nullable Split split(int[] rows, int column) {
    var histogram = columns[column];
    var slopes = new double[histogram.bins()];
    var curves = new double[histogram.bins()];
    double slopesInAll = 0;
    double curvesInAll = 0;
    for (int i : rows) {
      slopes[histogram.bin(i)] += slope[i];
      curves[histogram.bin(i)] += curve[i];
      slopesInAll += slope[i];
      curvesInAll += curve[i];
    }
    double whole = gain(slopesInAll, curvesInAll);
    double left = 0;
    double leftCurve = 0;
    Split best = null;
    for (int bin = 0; bin + 1 < slopes.length; bin++) {
      left += slopes[bin];
      leftCurve += curves[bin];
      double rightCurve = curvesInAll - leftCurve;
      double gain = gain(left, leftCurve) + gain(slopesInAll - left, rightCurve) - whole;
      boolean enough = Math.min(leftCurve, rightCurve) >= settings.least();
      if (enough && gain > (best == null ? LEAST_GAIN : best.gain())) {
        best = new Split(column, bin, gain);
      }
    }
    return best;
  }

  private double gain(double slopes, double curves) {
    return slopes * slopes / (curves + settings.smoothing());
  }
}
