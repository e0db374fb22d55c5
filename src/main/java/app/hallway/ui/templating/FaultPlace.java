package app.hallway.ui.templating;

import app.hallway.templates.TemplateFault;
import java.util.Optional;

/**
 * Where in a text a template is wrong.
 *
 * @param start in UTF-16 units
 * @param end after the last one
 */
record FaultPlace(int start, int end) {
  /** The word that is meant, or the whole line; empty where the fault says no line. */
  static Optional<FaultPlace> of(String source, TemplateFault fault) {
    if (fault.line() <= 0) {
      return Optional.empty();
    }
    int start = 0;
    for (int line = 1; line < fault.line(); line++) {
      int next = source.indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    int stop = source.indexOf('\n', start);
    return Optional.of(within(source, start, stop < 0 ? source.length() : stop, fault.column()));
  }

  private static FaultPlace within(String source, int start, int stop, int column) {
    int at = start + column - 1;
    if (column <= 0 || at >= stop) {
      return new FaultPlace(start, stop);
    }
    int end = at;
    while (end < stop && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    return new FaultPlace(at, Math.max(end, at + 1));
  }
}
