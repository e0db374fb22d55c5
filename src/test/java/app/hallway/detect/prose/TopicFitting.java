package app.hallway.detect.prose;

import app.hallway.markdown.InlineText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits {@code topics.bin}: where topics begin by logistic regression, where they end by a softmax
 * over the words after; both by AdaGrad (Duchi and others, 2011).
 */
public final class TopicFitting {
  private static final int ROUNDS = 8;
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-4;
  private static final double FLOOR = 1e-2;
  private static final long SEED = 3;

  private final float[] starts = new float[TopicSigns.SIZE];
  private final float[] ends = new float[TopicSigns.SIZE];
  private final double[] startSquares = new double[TopicSigns.SIZE];
  private final double[] endSquares = new double[TopicSigns.SIZE];

  private TopicFitting() {}

  /** Places {@code [from, to)} of a sentence's text. */
  public record Stretch(int from, int to) {}

  /**
   * A sentence with what it says that talks were about.
   *
   * @param number its place among those of its paragraph
   */
  public record Told(InlineText sentence, boolean amongTalks, int number, List<Stretch> topics) {}

  public static byte[] fit(List<Told> told) {
    var fitting = new TopicFitting();
    var sentences = new ArrayList<>(told);
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(sentences, random);
      sentences.forEach(fitting::learn);
    }
    return TopicModel.written(fitting.starts, fitting.ends);
  }

  public static TopicModel model(byte[] fitted) {
    return new TopicModel(fitted);
  }

  private void learn(Told told) {
    var signs = new TopicSigns(told.sentence(), told.amongTalks(), told.number());
    var tokens = signs.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = tokens.get(i).start();
      if (tokens.get(i).kind() != Token.Kind.SIGN) {
        int begins = told.topics().stream().anyMatch(t -> t.from() == at) ? 1 : 0;
        learnStart(signs.ofStart(i), begins);
      }
    }
    for (var topic : told.topics()) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() == topic.from()) {
          learnEnd(signs, i, topic.to());
        }
      }
    }
  }

  private void learnStart(int[] places, int begins) {
    double error = 1 / (1 + Math.exp(-sum(starts, places))) - begins;
    move(starts, startSquares, places, error);
  }

  private void learnEnd(TopicSigns signs, int start, int end) {
    int reach = signs.reach(start);
    var places = new int[reach][];
    var chances = new double[reach];
    double all = 0;
    boolean there = false;
    for (int i = 0; i < reach; i++) {
      places[i] = signs.ofEnd(start, start + i);
      chances[i] = Math.exp(Math.min(30, sum(ends, places[i])));
      all += chances[i];
      there |= signs.tokens().get(start + i).end() == end;
    }
    for (int i = 0; there && i < reach; i++) {
      boolean right = signs.tokens().get(start + i).end() == end;
      move(ends, endSquares, places[i], chances[i] / all - (right ? 1 : 0));
    }
  }

  private static double sum(float[] weights, int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += weights[place];
    }
    return sum;
  }

  private static void move(float[] weights, double[] squares, int[] places, double error) {
    for (int place : places) {
      double slope = error + DECAY * weights[place];
      squares[place] += slope * slope;
      weights[place] -= (float) (RATE * slope / Math.sqrt(FLOOR + squares[place]));
    }
  }
}
