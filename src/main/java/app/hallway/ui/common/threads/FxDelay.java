package app.hallway.ui.common.threads;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Counts its pauses by JavaFX's own timer. */
public final class FxDelay implements Delay {
  @Override
  public Runnable after(Duration pause, Runnable action) {
    var transition = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
    transition.setOnFinished(event -> action.run());
    transition.play();
    return transition::stop;
  }
}
