package app.hallway.ui.side;

import app.hallway.ui.common.threads.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time that goes on only when the test says so. */
public final class HeldDelay implements Delay {
  private record Waiting(Duration due, Runnable action) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Runnable after(Duration pause, Runnable action) {
    var entry = new Waiting(now.plus(pause), action);
    waiting.add(entry);
    return () -> waiting.remove(entry);
  }

  /** Lets time pass, and all happen that is due by then. */
  public void pass(Duration time) {
    var until = now.plus(time);
    for (var next = next(until); next != null; next = next(until)) {
      now = next.due();
      waiting.remove(next);
      next.action().run();
    }
    now = until;
  }

  @Nullable
  private Waiting next(Duration until) {
    return waiting.stream()
        .filter(it -> it.due().compareTo(until) <= 0)
        .min(Comparator.comparing(Waiting::due))
        .orElse(null);
  }
}
