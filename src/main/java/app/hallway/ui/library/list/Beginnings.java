package app.hallway.ui.library.list;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Tells when a list is another one, because it was asked for in another order or narrowed
 * otherwise, and not the same one that was read again. FX thread only.
 */
public final class Beginnings {
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private boolean awaited;

  /** Another list is asked for; what is shown next is it. */
  public void await() {
    awaited = true;
  }

  /** The newest answer is shown. */
  public void shown() {
    if (awaited) {
      now();
    }
  }

  /** Another list is shown. */
  public void now() {
    awaited = false;
    count.set(count.get() + 1);
  }

  /** Changes with each. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }
}
