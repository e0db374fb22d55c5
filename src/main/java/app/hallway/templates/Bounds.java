package app.hallway.templates;

import java.time.Duration;

/**
 * What one run of a template may take.
 *
 * @param length of what it writes, and of any text that it builds, in UTF-16 units
 * @param steps rounds of loops, calls of macros, and templates that are included
 * @param depth of templates and macros that call each other
 */
public record Bounds(int length, int steps, int depth, Duration time) {
  /** More than a library of 50,000 highlights in one file takes. */
  public static final Bounds USUAL = new Bounds(64_000_000, 4_000_000, 40, Duration.ofSeconds(30));

  /** For what is written while somebody types. */
  public static final Bounds PREVIEW = new Bounds(2_000_000, 200_000, 40, Duration.ofSeconds(2));
}
