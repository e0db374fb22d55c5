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

/**
 * Boosted regression trees: what they say of a row of quantities adds up to log-odds.
 *
 * <p>As a text: a line with the names of the quantities, then a line a tree, each node {@code
 * quantity:bound:left:value} and each leaf its value, parted by blanks.
 */
public final class Forest {
  private static final Pattern ZEROS = Pattern.compile("\\.?0+$");

  /** A node takes so many places of the table: its quantity, bound, left child and value. */
  private static final int NODE = 4;

  private static final int BOUND = 1;
  private static final int LEFT = 2;
  private static final int VALUE = 3;

  private final List<String> names;

  /** The nodes of all trees, one after the other, side by side in memory; numbers as their bits. */
  private final int[] table;

  /** Where each tree begins. */
  private final int[] firsts;

  Forest(List<String> names, List<Tree> trees) {
    this.names = List.copyOf(names);
    table = new int[NODE * trees.stream().mapToInt(tree -> tree.nodes().size()).sum()];
    firsts = new int[trees.size()];
    int at = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = at;
      for (var node : trees.get(i).nodes()) {
        table[at] = node.quantity();
        table[at + BOUND] = Float.floatToRawIntBits(node.bound());
        table[at + LEFT] = firsts[i] + NODE * node.left();
        table[at + VALUE] = Float.floatToRawIntBits(node.value());
        at += NODE;
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
    var text = new StringBuilder(String.join(" ", names));
    int tree = 0;
    for (int node = 0; node < table.length; node += NODE) {
      boolean first = tree < firsts.length && firsts[tree] == node;
      tree += first ? 1 : 0;
      text.append(first ? '\n' : ' ').append(written(node, firsts[tree - 1]));
    }
    return text.append('\n').toString();
  }

  private String written(int node, int first) {
    var value = rounded(value(node));
    return isLeaf(node)
        ? value
        : String.join(
            ":",
            Integer.toString(table[node]),
            rounded(bound(node)),
            Integer.toString((table[node + LEFT] - first) / NODE),
            value);
  }

  private static String rounded(float number) {
    return ZEROS.matcher(String.format(Locale.ROOT, "%.4f", number)).replaceFirst("");
  }

  List<String> names() {
    return names;
  }

  /** The log-odds that the leaves add up to which a row comes to. */
  double sum(float[] row) {
    double sum = 0;
    for (int first : firsts) {
      int node = first;
      while (!isLeaf(node)) {
        node = next(node, row);
      }
      sum += value(node);
    }
    return sum;
  }

  /**
   * By how much each quantity moves the sum: what its questions change on the way to the leaves, as
   * in Saabas, "Interpreting random forests" (2014).
   */
  double[] explain(float[] row) {
    var moved = new double[names.size()];
    for (int first : firsts) {
      int node = first;
      while (!isLeaf(node)) {
        int next = next(node, row);
        moved[table[node]] += value(next) - value(node);
        node = next;
      }
    }
    return moved;
  }

  private boolean isLeaf(int node) {
    return table[node] == Node.LEAF;
  }

  private int next(int node, float[] row) {
    int left = table[node + LEFT];
    return row[table[node]] <= bound(node) ? left : left + NODE;
  }

  private float bound(int node) {
    return Float.intBitsToFloat(table[node + BOUND]);
  }

  private float value(int node) {
    return Float.intBitsToFloat(table[node + VALUE]);
  }
}
