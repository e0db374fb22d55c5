package app.hallway.ui.library.list;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** What a list of cards shows, and how it is narrowed. */
public interface Listed<T> {
  /** What is left of it by the words, in its order. */
  ObservableList<T> items();

  /** What the user typed to narrow the list. */
  StringProperty words();

  /** Whether somebody looks at the list; it is read only then. */
  BooleanProperty watched();

  /** Tell when the items are those of another list. */
  Beginnings beginnings();
}
