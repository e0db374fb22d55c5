package app.hallway.detect.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits {@code likeness.bin}: logistic regression by AdaGrad (Duchi and others, 2011).
 *
 * <p>Arguments: a file of titles of talks, a line each, as programmes print them; a file of lines
 * and headings that are none; the file to write.
 */
public final class LikenessFitting {
  private static final int ROUNDS = 6;
  private static final double RATE = 0.15;
  private static final double DECAY = 2e-5;
  private static final double FLOOR = 1e-2;
  private static final long SEED = 2;

  private LikenessFitting() {}

  /** Words, 1 for a title and 0 for others. */
  private record Example(String words, int talk) {}

  public static void main(String[] files) throws IOException {
    var weights = fit(Files.readAllLines(Path.of(files[0])), Files.readAllLines(Path.of(files[1])));
    Files.write(Path.of(files[2]), Likeness.written(weights));
  }

  static float[] fit(List<String> titles, List<String> others) {
    var examples = new ArrayList<Example>();
    titles.forEach(title -> examples.add(new Example(title, 1)));
    others.forEach(line -> examples.add(new Example(line, 0)));
    var weights = new float[Likeness.SIZE];
    var squares = new double[Likeness.SIZE];
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      examples.forEach(one -> learn(one, weights, squares));
    }
    return weights;
  }

  private static void learn(Example example, float[] weights, double[] squares) {
    var places = Likeness.places(example.words());
    double sum = 0;
    for (int place : places) {
      sum += weights[place];
    }
    double error = 1 / (1 + Math.exp(-sum)) - example.talk();
    for (int place : places) {
      double slope = error + DECAY * weights[place];
      squares[place] += slope * slope;
      weights[place] -= (float) (RATE * slope / Math.sqrt(FLOOR + squares[place]));
    }
  }
}
