package app.hallway.ui.common.threads;

import java.time.Duration;

/**
 * Runs things later, on the FX thread. View models take one; tests give them one without a clock.
 */
public interface Delay {
  /**
   * Runs an action once after a pause.
   *
   * @return takes the action back where it has not run yet
   */
  Runnable after(Duration pause, Runnable action);
}
