package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Searches a new text for words of an old one. Weights and bounds follow Hypothesis' {@code
 * matchQuote} (quote 50, prefix 20, suffix 20, position 2), which takes the best place whatever its
 * score; here it must be good enough, and may not be what stood elsewhere before.
 */
final class QuoteSearch {
  private static final int SHORTEST_APPROXIMATE = 8;
  private static final double MOST_ERRORS = 0.35;
  private static final int MOST_OCCURRENCES = 500;
  private static final double GOOD_SCORE = 0.75;
  private static final double GOOD_CONTEXT = 0.5;
  private static final int LONG = 40;
  private static final double NEAR_EQUAL = 0.85;
  private static final double CLEAR_LEAD = 0.02;

  /** Words that stand once in either text, with so much around them unchanged, are the same. */
  private static final int UNMISTAKABLE = 24;

  /**
   * A place found, in the new normal text.
   *
   * @param quote how alike the words are, 0..1
   * @param context how alike their surroundings are, 0..1
   * @param score both and the distance from where the place was expected, 0..1
   */
  record Hit(TextSpan span, double quote, double context, double score) {}

  private final NormalText olds;
  private final NormalText news;
  private final Carried carried;
  private final TextSpan from;
  private final String quote;
  private final SurroundingText context;
  private final int expected;

  QuoteSearch(
      NormalText olds, NormalText news, Carried carried, TextSpan from, SurroundingText context) {
    this.olds = olds;
    this.news = news;
    this.carried = carried;
    this.from = from;
    this.quote = from.of(olds.text());
    this.context = context;
    this.expected = carried.near(from.start());
  }

  /** The likeliest first. */
  List<Hit> best() {
    var hits = exact();
    return hits.isEmpty() && quote.length() >= SHORTEST_APPROXIMATE ? approximate() : hits;
  }

  /** True where the first hit can be trusted: good in itself, and better than any other. */
  boolean isSure(List<Hit> hits) {
    var first = hits.getFirst();
    boolean good = isLongAndNearEqual(first) || hasContext(first) || isUnmistakable(first);
    return good && (hits.size() == 1 || first.score() - hits.get(1).score() >= CLEAR_LEAD);
  }

  private static boolean hasContext(Hit hit) {
    return hit.score() >= GOOD_SCORE && hit.context() >= GOOD_CONTEXT;
  }

  private static boolean isLongAndNearEqual(Hit hit) {
    return hit.span().length() >= LONG && hit.quote() >= NEAR_EQUAL;
  }

  private boolean isUnmistakable(Hit hit) {
    return hit.quote() == 1
        && hit.span().length() + unchangedAround(hit.span()) >= UNMISTAKABLE
        && standsOnce(olds.text())
        && standsOnce(news.text());
  }

  private boolean standsOnce(String text) {
    return text.indexOf(quote) == text.lastIndexOf(quote);
  }

  /** How many units touch the words on both sides as they did before. */
  private int unchangedAround(TextSpan span) {
    int before = 0;
    while (before < UNMISTAKABLE && isSame(from.start() - before - 1, span.start() - before - 1)) {
      before++;
    }
    int after = 0;
    while (after < UNMISTAKABLE && isSame(from.end() + after, span.end() + after)) {
      after++;
    }
    return before + after;
  }

  private boolean isSame(int oldIndex, int newIndex) {
    return oldIndex >= 0
        && newIndex >= 0
        && oldIndex < olds.length()
        && newIndex < news.length()
        && olds.text().charAt(oldIndex) == news.text().charAt(newIndex);
  }

  /** Where the very words stand, the likeliest place first. */
  List<Hit> exact() {
    var hits = new ArrayList<Hit>();
    int at = news.text().indexOf(quote);
    for (int i = 0; at >= 0 && i < MOST_OCCURRENCES; i++) {
      add(hits, new TextSpan(at, at + quote.length()), 1);
      at = news.text().indexOf(quote, at + 1);
    }
    return likeliestFirst(hits);
  }

  private static List<Hit> likeliestFirst(List<Hit> hits) {
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return hits;
  }

  private List<Hit> approximate() {
    int maxErrors = (int) (quote.length() * MOST_ERRORS);
    var hits = new ArrayList<Hit>();
    for (var match : new ApproximateSearch(quote).find(news.text(), maxErrors)) {
      add(hits, match.span(), 1 - (double) match.errors() / quote.length());
    }
    return likeliestFirst(hits);
  }

  private void add(List<Hit> hits, TextSpan span, double likeness) {
    if (!carried.isFromElsewhere(span, from)) {
      double around = context.likeness(news.text(), span);
      double near = 1 - (double) Math.abs(span.start() - expected) / Math.max(1, news.length());
      hits.add(new Hit(span, likeness, around, (50 * likeness + 40 * around + 2 * near) / 92));
    }
  }
}
