package app.hallway.detect;

import java.util.HashMap;
import java.util.Random;

/** Detectors as other fittings would make them. */
public final class AlteredDetectors {
  private AlteredDetectors() {}

  /** A detector whose every weight is scaled by 0.4 to 1.6 and shifted by up to 0.7 either way. */
  public static TalkDetector of(long seed) {
    var random = new Random(seed);
    var altered = new HashMap<String, Double>();
    Weights.fitted()
        .names()
        .forEach(
            name ->
                altered.put(
                    name,
                    Weights.fitted().of(name) * (0.4 + 1.2 * random.nextDouble())
                        + 1.4 * (random.nextDouble() - 0.5)));
    return new TalkDetector(Scorer.firstLook(new Weights(altered)));
  }
}
