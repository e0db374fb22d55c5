package app.hallway.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A logistic regression by steepest descent, its prior a Gaussian around given weights. */
final class Descent {
  private static final int STEPS = 300;
  private static final double RATE = 10;
  private static final double LARGEST = 5;

  private final Weights prior;
  private final double strength;
  private final Map<String, Double> fixed;
  private final Predicate<String> moving;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * One candidate: the places of its clues that move, their strengths, and what the others sum to.
   */
  private record Example(
      List<Integer> clues, List<Double> signs, double rest, boolean talk, double weight) {}

  /**
   * Begins at the prior.
   *
   * @param fixed weights that stay as they are
   */
  Descent(Weights prior, double strength, Map<String, Double> fixed, Predicate<String> moving) {
    this.prior = prior;
    this.strength = strength;
    this.fixed = Map.copyOf(fixed);
    this.moving = moving;
  }

  /** Clues that neither move nor are fixed are left out. */
  void add(Map<String, Double> signs, boolean talk, double weight) {
    var clues = new ArrayList<Integer>();
    var strengths = new ArrayList<Double>();
    double rest = 0;
    for (var sign : signs.entrySet()) {
      if (moving.test(sign.getKey())) {
        clues.add(places.computeIfAbsent(sign.getKey(), name -> places.size()));
        strengths.add(sign.getValue());
      } else {
        rest += fixed.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
      }
    }
    examples.add(new Example(clues, strengths, rest, talk, weight));
  }

  /** All weights, those that are fixed among them. */
  Map<String, Double> weights() {
    var start = new double[places.size()];
    places.forEach((name, place) -> start[place] = prior.of(name));
    var weights = start.clone();
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      var slope = slope(weights);
      for (int i = 0; i < weights.length; i++) {
        double pull = strength * (weights[i] - start[i]);
        double moved = weights[i] - RATE * (slope[i] + pull) / total;
        weights[i] = Math.clamp(moved, -LARGEST, LARGEST);
      }
    }
    var named = new HashMap<>(fixed);
    places.forEach((name, place) -> named.put(name, weights[place]));
    return named;
  }

  private double[] slope(double[] weights) {
    var slope = new double[weights.length];
    for (var example : examples) {
      double sum = example.rest();
      for (int i = 0; i < example.clues().size(); i++) {
        sum += weights[example.clues().get(i)] * example.signs().get(i);
      }
      double error = example.weight() * (1 / (1 + Math.exp(-sum)) - (example.talk() ? 1 : 0));
      for (int i = 0; i < example.clues().size(); i++) {
        slope[example.clues().get(i)] += error * example.signs().get(i);
      }
    }
    return slope;
  }
}
