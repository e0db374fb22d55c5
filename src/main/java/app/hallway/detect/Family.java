package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.detect.candidates.Candidate.Shape;

/** Candidates of one shape: what the others of them say about one. */
final class Family {
  static final Family NOBODY = new Family();
  private static final double ENOUGH = 3;
  private static final double USUAL = 0.25;

  private double sum;
  private int size;

  void add(Scored scored) {
    sum += scored.probability();
    size++;
  }

  /**
   * From -1 (no other is a talk) to 1 (all are); 0 where there is no other. Sentences that tell of
   * no talk say nothing about others.
   */
  double strengthFor(Scored scored) {
    int others = scored.isFamilyMember() ? size - 1 : size;
    if (others < 1) {
      return 0;
    }
    double rest = sum - (scored.isFamilyMember() ? scored.probability() : 0);
    double strength = leaning(rest / others) * Math.min(1, others / ENOUGH);
    boolean told = scored.candidate().shape() == Shape.PROSE;
    return told ? Math.max(0, strength) : strength;
  }

  /** How far a mean probability lies above or below what is usual, -1 to 1. */
  private static double leaning(double mean) {
    return mean >= USUAL ? (mean - USUAL) / (1 - USUAL) : (mean - USUAL) / USUAL;
  }
}
