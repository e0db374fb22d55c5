package app.hallway.library.reading;

import app.hallway.model.Highlight;
import app.hallway.model.TextSpan;
import app.hallway.store.talks.Mention;

/** How well what is marked fits the place of a talk. Pure functions. */
public final class MarkFit {
  private MarkFit() {}

  public static boolean liesIn(Highlight mark, Mention mention) {
    return liesIn(mark, mention.span());
  }

  private static boolean liesIn(Highlight mark, TextSpan span) {
    return fit(mark, span) > 0;
  }

  /** How much of both a mark and a span have in common, 0..1. */
  public static double fit(Highlight mark, TextSpan span) {
    return mark.placement().span().map(place -> fit(place, span)).orElse(0.0);
  }

  private static double fit(TextSpan one, TextSpan other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int either = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return both <= 0 ? 0 : (double) both / either;
  }
}
