package app.hallway.detect.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the words of a sentence that say what a talk was about, by how likely each word is to begin
 * such a topic, and which word then ends it: logistic sums over hashed signs, as in pointer models
 * of extraction.
 */
public final class TopicModel {
  private static final int STEP = 16;
  private static final double FAINTEST = -3.5;
  private static final int MOST = 4;
  private static final int BEFORE = 2;

  private final byte[] starts;
  private final byte[] ends;

  /**
   * Reads what was fitted.
   *
   * @param weights in 16ths: those for beginnings, then those for ends
   */
  TopicModel(byte[] weights) {
    this.starts = Arrays.copyOf(weights, TopicSigns.SIZE);
    this.ends = Arrays.copyOfRange(weights, TopicSigns.SIZE, 2 * TopicSigns.SIZE);
  }

  /** The one that was fitted to labelled reports. */
  public static TopicModel fitted() {
    try (var stream = TopicModel.class.getResourceAsStream("topics.bin")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource topics.bin");
      }
      return new TopicModel(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #TopicModel} takes it. */
  static byte[] written(float[] starts, float[] ends) {
    var bytes = new byte[starts.length + ends.length];
    for (int i = 0; i < bytes.length; i++) {
      float weight = i < starts.length ? starts[i] : ends[i - starts.length];
      bytes[i] = (byte) Math.clamp(Math.round(weight * STEP), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /**
   * A topic that a sentence may have.
   *
   * @param logOdds that one begins there
   */
  record Topic(int start, int end, double logOdds) {}

  /** The likeliest topics of a sentence, none of which overlap, the likeliest first. */
  List<Topic> find(TopicSigns signs) {
    var tokens = signs.tokens();
    var likely =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).kind() != Token.Kind.SIGN)
            .mapToObj(i -> new Topic(i, i, start(signs, i)))
            .filter(topic -> topic.logOdds() > FAINTEST)
            .sorted(Comparator.comparingDouble(Topic::logOdds).reversed())
            .limit(MOST)
            .toList();
    var found = new ArrayList<Topic>();
    for (var one : likely) {
      int last = end(signs, one.start());
      var topic = new Topic(tokens.get(one.start()).start(), tokens.get(last).end(), one.logOdds());
      if (found.stream().noneMatch(t -> t.start() < topic.end() && topic.start() < t.end())) {
        found.add(topic);
      }
    }
    return found;
  }

  /**
   * The log-odds of a topic that begins at a place of the text, or a word or two before it, as
   * "the" does before a link.
   */
  double at(TopicSigns signs, int place) {
    var tokens = signs.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < place) {
      at++;
    }
    double likeliest = TitleInProse.UNLIKELY;
    for (int i = at; i >= Math.max(0, at - BEFORE) && i < tokens.size(); i--) {
      if (i < at && tokens.get(i).kind() != Token.Kind.SMALL) {
        break;
      }
      likeliest = Math.max(likeliest, start(signs, i));
    }
    return likeliest;
  }

  private double start(TopicSigns signs, int at) {
    return sum(starts, signs.ofStart(at));
  }

  private int end(TopicSigns signs, int start) {
    int best = start;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = start; at < start + signs.reach(start); at++) {
      double sum = sum(ends, signs.ofEnd(start, at));
      if (sum > most && signs.tokens().get(at).kind() != Token.Kind.SIGN) {
        most = sum;
        best = at;
      }
    }
    return best;
  }

  private static double sum(byte[] weights, int[] places) {
    double sum = 0;
    for (int place : places) {
      sum += weights[place];
    }
    return sum / STEP;
  }
}
