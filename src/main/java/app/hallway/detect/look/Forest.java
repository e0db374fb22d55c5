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

  Forest(List<String> names, List<Tree> trees) {
    this.names = List.copyOf(names);
    this.trees = List.copyOf(trees);
    this.roots = trees.stream().mapToDouble(tree -> tree.nodes().getFirst().value()).sum();
  }

  /** The one that was fitted to labelled reports. */
  public static Forest fitted() {
    try (var stream = Forest.class.getResourceAsStream("forest.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource forest.txt");
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

  /** By how much each quantity moves the sum. */
  double[] explain(float[] row) {
    var moved = new double[names.size()];
    trees.forEach(tree -> tree.explain(row, moved));
    return moved;
  }
}
