package app.hallway.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The page engine as seen from outside. It lays out on the FX thread and draws on that of the
 * renderer, for which the FX thread waits.
 */
public final class PageEngine {
  private static final List<String> THREADS =
      List.of("JavaFX Application Thread", "QuantumRenderer");
  private static final List<String> PACKAGES =
      List.of("com.sun.webkit.", "com.sun.javafx.webkit.", "com.sun.javafx.sg.prism.web.");

  private PageEngine() {}

  /** Whether it is doing something right now. May be asked on any thread. */
  public static boolean isAtWork() {
    return Thread.getAllStackTraces().entrySet().stream().anyMatch(PageEngine::isAtWork);
  }

  private static boolean isAtWork(Map.Entry<Thread, StackTraceElement[]> thread) {
    return THREADS.stream().anyMatch(thread.getKey().getName()::startsWith)
        && Arrays.stream(thread.getValue())
            .anyMatch(frame -> PACKAGES.stream().anyMatch(frame.getClassName()::startsWith));
  }
}
