package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A run of a template: what it writes, and what it has taken by now. One thread at a time. */
final class Run {
  /** That of the run on this thread. */
  static final ScopedValue<Run> NOW = ScopedValue.newInstance();

  /** Of lists in lists that a template builds itself. */
  private static final int BUILT = 200_000;

  private static final int DEEPEST = 50;

  private final Bounds bounds;
  private final UnaryOperator<String> harmless;
  private final long begun = System.nanoTime();
  private int steps;
  private int depth;

  /**
   * Begins now.
   *
   * @param harmless makes words of what is written of any text
   */
  Run(Bounds bounds, UnaryOperator<String> harmless) {
    this.bounds = bounds;
    this.harmless = harmless;
  }

  /** A value as it is written: as it is, where it was made for that. */
  String written(@Nullable Object value) {
    return value instanceof SafeString safe
        ? safe.toString()
        : harmless.apply(PrintedValue.text(value));
  }

  void step() {
    steps++;
    if (steps > bounds.steps()) {
      throw new TemplateBreak(Reason.TOO_MANY_STEPS, "" + bounds.steps());
    }
    if (System.nanoTime() - begun > bounds.time().toNanos()) {
      throw new TemplateBreak(Reason.TOO_SLOW, "" + bounds.time().toSeconds());
    }
  }

  void enter() {
    step();
    depth++;
    if (depth > bounds.depth()) {
      throw new TemplateBreak(Reason.TOO_DEEP, "" + bounds.depth());
    }
  }

  void leave() {
    depth--;
  }

  /** Asked before so long a text is built. */
  void length(long length) {
    if (length > bounds.length()) {
      throw new TemplateBreak(Reason.TOO_LONG, "" + bounds.length());
    }
  }

  /** Asked before a value gets a name, by which it could be put into itself again and again. */
  void weigh(@Nullable Object value) {
    if (weight(value, BUILT, DEEPEST) < 0) {
      throw new TemplateBreak(Reason.TOO_LONG, "" + BUILT);
    }
  }

  /** What is left of an allowance; less than 0 where it does not do. */
  private static int weight(@Nullable Object value, int allowance, int deeper) {
    int left = deeper == 0 ? -1 : allowance - 1;
    if (value instanceof Values.Given || left < 0) {
      return left;
    }
    var parts =
        switch (value) {
          case Map<?, ?> map -> map.values();
          case Collection<?> list -> list;
          case null, default -> null;
        };
    if (parts != null) {
      for (var part : parts) {
        left = weight(part, left, deeper - 1);
        if (left < 0) {
          return left;
        }
      }
    }
    return left;
  }
}
