package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import java.util.function.BiFunction;

/** One reason for or against a candidate; how much it counts is the scorer's affair. */
public record Clue(String name, BiFunction<Candidate, ReportSense, Sign> reading) {
  static Clue of(String name, BiFunction<Candidate, ReportSense, Sign> reading) {
    return new Clue(name, reading);
  }

  public Sign read(Candidate candidate, ReportSense report) {
    return reading.apply(candidate, report);
  }
}
