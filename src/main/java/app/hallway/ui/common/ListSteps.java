package app.hallway.ui.common;

import javafx.scene.control.ListView;

/** Chooses in a list that has not the keyboard itself: the field above it has. */
public final class ListSteps {
  /** How many stay in sight above what is chosen. */
  private static final int ABOVE = 3;

  private ListSteps() {}

  /** The one so many places further down, at the most the last; up where negative. */
  public static void move(ListView<?> list, int by) {
    int last = Math.max(0, list.getItems().size() - 1);
    int there = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().clearAndSelect(there);
    list.scrollTo(Math.max(0, there - ABOVE));
  }
}
