package app.hallway.ui.library;

/** A line of the left pane. */
public sealed interface ShelfRow {
  String title();

  /** The name of the shelves below it. */
  record Section(String title) implements ShelfRow {}

  record Entry(Shelf shelf, String title, int count) implements ShelfRow {}
}
