package app.hallway.ui.library.shelves;

/** A line of the left pane. */
public sealed interface ShelfRow {
  String title();

  /** The name of the shelves below it. */
  record Section(String title) implements ShelfRow {}

  /**
   * A shelf.
   *
   * @param news how much came for it that the user has not seen
   */
  record Entry(Shelf shelf, String title, int count, int news) implements ShelfRow {
    Entry(Shelf shelf, String title, int count) {
      this(shelf, title, count, 0);
    }
  }
}
