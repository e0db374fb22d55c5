package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/**
 * A copy that was made today.
 *
 * @param spoiled what of reports is in it, as in the library, not as it came
 */
public record DailyCopy(Path file, List<Spoiled> spoiled) {
  public DailyCopy {
    spoiled = List.copyOf(spoiled);
  }
}
