package app.hallway.detect.look;

import java.util.List;

/** A regression tree; its root is the first of its nodes. */
record Tree(List<Node> nodes) {
  Tree {
    nodes = List.copyOf(nodes);
  }

  /**
   * A question, or an answer.
   *
   * @param quantity the number of the one that it asks for, or {@link #LEAF}
   * @param bound a quantity that is at most this goes left
   * @param left the place of its left child; the right one is the next
   * @param value what it would add to the sum, were it a leaf
   */
  record Node(int quantity, float bound, int left, float value) {
    static final int LEAF = -1;

    static Node leaf(float value) {
      return new Node(LEAF, 0, 0, value);
    }

    boolean isLeaf() {
      return quantity == LEAF;
    }

    private int next(float[] row) {
      return row[quantity] <= bound ? left : left + 1;
    }
  }

  /** What the leaf that a row comes to adds to the sum. */
  double value(float[] row) {
    var node = nodes.getFirst();
    while (!node.isLeaf()) {
      node = nodes.get(node.next(row));
    }
    return node.value();
  }
}
