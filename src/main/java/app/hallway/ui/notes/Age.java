package app.hallway.ui.notes;

import app.hallway.ui.common.threads.Delay;
import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** How many seconds ago something happened, counted while somebody looks. FX thread only. */
final class Age {
  /** From then on nobody wants to know it so exactly. */
  static final int COUNTED_TO = 60;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Delay delay;
  private final ObservableBooleanValue looked;
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
  private Runnable stop = () -> {};

  Age(Delay delay, ObservableBooleanValue looked) {
    this.delay = delay;
    this.looked = looked;
  }

  /** Stays at {@link #COUNTED_TO}. */
  ReadOnlyIntegerProperty seconds() {
    return seconds.getReadOnlyProperty();
  }

  /** It happens now. */
  void begin() {
    seconds.set(0);
    goOn();
  }

  /** Stands still where it is. */
  void stop() {
    stop.run();
  }

  private void goOn() {
    stop();
    if (looked.get() && seconds.get() < COUNTED_TO) {
      stop = delay.after(SECOND, this::tick);
    }
  }

  private void tick() {
    seconds.set(seconds.get() + 1);
    goOn();
  }
}
