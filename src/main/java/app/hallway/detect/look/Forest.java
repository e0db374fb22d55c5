package app.hallway.detect.look;

import app.hallway.detect.look.Tree.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Boosted regression trees: what they say of a row of quantities adds up to log-odds.
 *
 * <p>As a text: a line with the names of the quantities, then a line a tree, each node {@code
 * quantity:bound:left:value} and each leaf its value, parted by blanks.
 */
public final class Forest {
  private static final Pattern ZEROS = Pattern.compile("\\.?0+$");

  private final List<String> names;
  private final List<Tree> trees;
  private final double roots;

  /** The nodes of all trees, one after the other, and where each tree begins. */
  private final int[] quantities;

  private final float[] bounds;
  private final int[] lefts;
  private final float[] values;
  private final int[] firsts;

  Forest(List<String> names, List<Tree> trees) {
    this.names = List.copyOf(names);
    this.trees = List.copyOf(trees);
    this.roots = trees.stream().mapToDouble(tree -> tree.nodes().getFirst().value()).sum();
    int size = trees.stream().mapToInt(tree -> tree.nodes().size()).sum();
    quantities = new int[size];
    bounds = new float[size];
    lefts = new int[size];
    values = new float[size];
    firsts = new int[trees.size()];
    int at = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = at;
      for (var node : this.trees.get(i).nodes()) {
        quantities[at] = node.quantity();
        bounds[at] = node.bound();
        lefts[at] = firsts[i] + node.left();
        values[at++] = node.value();
      }
    }
  }

  /** One that was fitted to labelled reports. */
  static Forest fitted(String resource) {
    try (var stream = Forest.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Forest read(InputStream stream) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
    var names = List.of(reader.readLine().split(" ", -1));
    var trees = new ArrayList<Tree>();
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      trees.add(tree(line.split(" ", -1)));
    }
    return new Forest(names, trees);
  }

  private static Tree tree(String[] nodes) {
    return new Tree(Arrays.stream(nodes).map(Forest::node).toList());
  }

  private static Node node(String written) {
    var parts = written.split(":", -1);
    return parts.length == 1
        ? Node.leaf(Float.parseFloat(written))
        : new Node(
            Integer.parseInt(parts[0]),
            Float.parseFloat(parts[1]),
            Integer.parseInt(parts[2]),
            Float.parseFloat(parts[3]));
  }

  /** As {@link #read} takes it. */
  String written() {
    return String.join(" ", names)
        + trees.stream().map(Forest::written).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String written(Tree tree) {
    return tree.nodes().stream().map(Forest::written).collect(Collectors.joining(" "));
  }

  private static String written(Node node) {
    var value = rounded(node.value());
    return node.isLeaf()
        ? value
        : node.quantity() + ":" + rounded(node.bound()) + ":" + node.left() + ":" + value;
  }

  private static String rounded(float number) {
    return ZEROS.matcher(String.format(Locale.ROOT, "%.4f", number)).replaceFirst("");
  }

  List<String> names() {
    return names;
  }

  double sum(float[] row) {
    return sum(explain(row));
  }

  /** What the trees say of a row before they ask, and by how much its quantities move that. */
  double sum(double[] moved) {
    return roots + Arrays.stream(moved).sum();
  }

  /**
   * By how much each quantity moves the sum: what its questions change on the way to the leaves, as
   * in Saabas, "Interpreting random forests" (2014).
   */
  double[] explain(float[] row) {
    var moved = new double[names.size()];
    for (int first : firsts) {
      int node = first;
      while (quantities[node] != Node.LEAF) {
        int next = row[quantities[node]] <= bounds[node] ? lefts[node] : lefts[node] + 1;
        moved[quantities[node]] += values[next] - values[node];
        node = next;
      }
    }
    return moved;
  }
}
