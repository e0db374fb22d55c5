package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the Hypothesis client finds a quote again, as its documentation and its module {@code
 * match-quote} describe it: exact occurrences, else approximate ones with up to half as many errors
 * as letters; the best by quote (50), prefix (20), suffix (20) and position (2) is taken, whatever
 * its score. A baseline to measure against, not used by Hallway.
 */
final class HypothesisQuoteMatching {
  private static final int CONTEXT = 32;
  private static final int MOST_ERRORS = 256;

  private final String text;

  HypothesisQuoteMatching(String text) {
    this.text = text;
  }

  Optional<TextSpan> find(String oldText, TextSpan span) {
    var quote = span.of(oldText);
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    var prefix = oldText.substring(Math.max(0, span.start() - CONTEXT), span.start());
    var suffix = oldText.substring(span.end(), Math.min(oldText.length(), span.end() + CONTEXT));
    return candidates(quote).stream()
        .max(Comparator.comparingDouble(match -> score(match, quote, prefix, suffix, span.start())))
        .map(ApproximateSearch.Match::span);
  }

  private List<ApproximateSearch.Match> candidates(String quote) {
    var matches = new ArrayList<ApproximateSearch.Match>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      matches.add(new ApproximateSearch.Match(new TextSpan(at, at + quote.length()), 0));
    }
    return matches.isEmpty()
        ? new ApproximateSearch(quote).find(text, Math.min(MOST_ERRORS, quote.length() / 2))
        : matches;
  }

  private double score(
      ApproximateSearch.Match match, String quote, String prefix, String suffix, int hint) {
    var span = match.span();
    double quoteScore = 1 - (double) match.errors() / quote.length();
    var before = text.substring(Math.max(0, span.start() - prefix.length()), span.start());
    var after = text.substring(span.end(), Math.min(text.length(), span.end() + suffix.length()));
    double near = 1 - (double) Math.abs(span.start() - hint) / text.length();
    return 50 * quoteScore + 20 * alike(before, prefix) + 20 * alike(after, suffix) + 2 * near;
  }

  private static double alike(String there, String wanted) {
    if (wanted.isEmpty()) {
      return 1;
    }
    int fewest =
        new ApproximateSearch(wanted)
            .find(there, wanted.length()).stream()
                .mapToInt(ApproximateSearch.Match::errors)
                .min()
                .orElse(wanted.length());
    return 1 - (double) fewest / wanted.length();
  }
}
