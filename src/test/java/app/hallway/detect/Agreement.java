package app.hallway.detect;

import app.hallway.detect.LabelledReport.Label;
import app.hallway.detect.words.Titles;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * How far the talks that were found are those that a reader labelled. A label and a talk belong
 * together when their titles are alike, or fairly alike on the same line; each counts once, and
 * optional labels count neither for nor against.
 */
record Agreement(int right, int wrong, int missed) {
  static final Agreement NOTHING = new Agreement(0, 0, 0);

  private record Pair(int label, int talk, double likeness) {}

  static Agreement of(TalkDetector detector, LabelledReport report) {
    var talks = detector.detect(report.metadata(), Markdown.parse(report.markdown())).talks();
    return of(report.talks(), talks);
  }

  static Agreement of(List<Label> labels, List<DetectedTalk> talks) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < talks.size(); j++) {
        var talk = talks.get(j);
        int line = talk.mentions().getFirst().first();
        if (labels.get(i).fits(talk.title(), line)) {
          double bonus = labels.get(i).line() == line ? 0.5 : 0;
          pairs.add(new Pair(i, j, bonus + Titles.alike(labels.get(i).title(), talk.title())));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    var usedLabels = new HashSet<Integer>();
    var usedTalks = new HashSet<Integer>();
    for (var pair : pairs) {
      if (!usedLabels.contains(pair.label()) && !usedTalks.contains(pair.talk())) {
        usedLabels.add(pair.label());
        usedTalks.add(pair.talk());
      }
    }
    int counted = (int) labels.stream().filter(l -> !l.optional()).count();
    int right = (int) usedLabels.stream().filter(i -> !labels.get(i).optional()).count();
    return new Agreement(right, talks.size() - usedTalks.size(), counted - right);
  }

  Agreement and(Agreement other) {
    return new Agreement(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f F1 %.3f (%d right, %d wrong, %d missed)"
        .formatted(precision(), recall(), f1(), right, wrong, missed);
  }
}
