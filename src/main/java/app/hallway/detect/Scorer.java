package app.hallway.detect;

import app.hallway.detect.Candidate.Siblings;
import app.hallway.model.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Weighs the clues of all candidates of a report: a logistic sum, then what their siblings say. */
final class Scorer {
  static final String BIAS = "bias";
  static final String SIBLINGS = "siblings-are-talks";
  static final List<Clue> CLUES =
      Stream.of(
              TitleClues.all(),
              SpeakerClues.all(),
              LinkClues.all(),
              PlaceClues.all(),
              ReportClues.all())
          .flatMap(List::stream)
          .toList();

  private final Map<String, Double> weights;

  Scorer(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Scorer fitted() {
    var properties = new Properties();
    try (var stream = Scorer.class.getResourceAsStream("weights.properties")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource weights.properties");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var weights = new HashMap<String, Double>();
    properties
        .stringPropertyNames()
        .forEach(n -> weights.put(n, Double.valueOf(properties.getProperty(n))));
    return new Scorer(weights);
  }

  /** A candidate and what speaks for and against it. */
  record Scored(Candidate candidate, List<Evidence> evidence, double logOdds) {
    double probability() {
      return 1 / (1 + Math.exp(-logOdds));
    }
  }

  List<Scored> score(List<Candidate> candidates, ReportSense report) {
    var alone = candidates.stream().map(c -> alone(c, report)).toList();
    var families = new HashMap<Siblings, Family>();
    alone.forEach(
        s -> families.computeIfAbsent(s.candidate().siblings(), k -> new Family()).add(s));
    return alone.stream().map(s -> withSiblings(s, families)).toList();
  }

  private Scored alone(Candidate candidate, ReportSense report) {
    var evidence = new ArrayList<Evidence>();
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (var clue : CLUES) {
      var sign = clue.read(candidate, report);
      if (sign.strength() != 0) {
        double weight = weights.getOrDefault(clue.name(), 0.0) * sign.strength();
        evidence.add(new Evidence(clue.name(), weight, shorten(sign.detail())));
        sum += weight;
      }
    }
    return new Scored(candidate, evidence, sum);
  }

  private Scored withSiblings(Scored scored, Map<Siblings, Family> families) {
    var family = families.get(scored.candidate().siblings());
    double strength = family == null ? 0 : family.strengthFor(scored);
    if (strength == 0) {
      return scored;
    }
    double weight = weights.getOrDefault(SIBLINGS, 0.0) * strength;
    var evidence = new ArrayList<>(scored.evidence());
    evidence.add(new Evidence(SIBLINGS, weight, ""));
    return new Scored(scored.candidate(), evidence, scored.logOdds() + weight);
  }

  private static String shorten(String detail) {
    var line = detail.strip().replace('\n', ' ');
    return line.length() > 120 ? line.substring(0, 119) + "…" : line;
  }

  /** Candidates of one shape: what the others of them say about one. */
  static final class Family {
    private double sum;
    private int size;

    void add(Scored scored) {
      sum += scored.probability();
      size++;
    }

    /** From -1 (no sibling is a talk) to 1 (all are); 0 for an only child. */
    double strengthFor(Scored scored) {
      if (size < 2) {
        return 0;
      }
      double mean = (sum - scored.probability()) / (size - 1);
      return (2 * mean - 1) * Math.min(1, (size - 1) / 3.0);
    }
  }
}
