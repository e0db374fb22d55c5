package app.hallway.detect.look;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.clues.Read;

/**
 * A candidate as the second look sees it: among all others of its report.
 *
 * @param index its place among the candidates of the report
 * @param first the log-odds that its own clues and its kin gave it
 * @param around the report
 */
record View(Read read, int index, double first, Crowd around) {
  Candidate candidate() {
    return read.candidate();
  }

  /** Where nothing can be said. */
  static final double UNKNOWN = -1;

  Company company(boolean far) {
    return around.company(candidate(), far);
  }
}
