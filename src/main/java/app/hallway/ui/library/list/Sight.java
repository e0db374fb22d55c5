package app.hallway.ui.library.list;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Where a row is seen in a list: so many rows below the first that is in sight.
 *
 * @param row negative where the row is not in sight
 */
public record Sight(int row, int below) {
  public static final Sight NONE = new Sight(-1, 0);

  public static Sight of(ListView<?> list, int row) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? of(flow.getFirstVisibleCell(), flow.getLastVisibleCell(), row)
        : NONE;
  }

  private static Sight of(IndexedCell<?> first, IndexedCell<?> last, int row) {
    return first != null && last != null && first.getIndex() <= row && row <= last.getIndex()
        ? new Sight(row, row - first.getIndex())
        : NONE;
  }

  /** Brings the row, which may stand elsewhere in the list by now, back to where it was seen. */
  public void restore(ListView<?> list, int now) {
    if (row >= 0 && now >= 0 && now != row) {
      list.scrollTo(Math.max(0, now - below));
    }
  }
}
