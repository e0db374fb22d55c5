package app.hallway.ui.common;

import java.util.HashSet;
import java.util.List;

/**
 * Turns one list into another in place, touching only what differs: what stays is neither removed
 * nor added again, so that a node of it keeps the focus and its caret.
 */
public final class GentleUpdate {
  private GentleUpdate() {}

  /** Elements are told apart by {@code equals}; none may come twice. */
  public static <T> void apply(List<T> list, List<? extends T> wanted) {
    list.retainAll(new HashSet<>(wanted));
    for (int i = 0; i < wanted.size(); i++) {
      put(list, i, wanted.get(i));
    }
  }

  private static <T> void put(List<T> list, int index, T element) {
    if (index < list.size() && list.get(index).equals(element)) {
      return;
    }
    list.remove(element);
    list.add(index, element);
  }
}
