package app.hallway.anchor;

import app.hallway.model.Anchor;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.List;

/**
 * What happened to places between two reading texts. Made once for a pair of texts, asked for each
 * anchor. Immutable and thread-safe.
 *
 * <p>A place is taken from the difference of the two texts where that carries it whole or mostly;
 * else from a search for its words that passes over what stood elsewhere before. A short place must
 * have its context too. In doubt a place is detached.
 */
public final class Relocation {
  private static final int SHORT = 40;
  private static final double CONTEXT_OF_SHORT = 0.5;
  private static final double CONTEXT_OF_SHORT_EDITED = 0.6;
  private static final double MOSTLY = 0.5;

  /** How much of the text behind a place tells which place it is, in UTF-16 units. */
  private static final int AHEAD = 80;

  private final String oldText;
  private final String newText;
  private final NormalText olds;
  private final NormalText news;
  private final Carried carried;

  private Relocation(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
    this.olds = NormalText.of(oldText);
    this.news = NormalText.of(newText);
    this.carried = Carried.between(olds, news);
  }

  public static Relocation between(String oldText, String newText) {
    return new Relocation(oldText, newText);
  }

  /** Where an anchor of the old text is in the new one. */
  public Placement place(Anchor anchor) {
    if (oldText.equals(newText)) {
      return new Placement.Anchored(anchor.span());
    }
    var edges = Edges.of(oldText, anchor.span());
    var from = olds.fromOriginal(edges.core());
    if (from.isEmpty()) {
      return new Placement.Detached(List.of());
    }
    return edges.widen(find(from), newText);
  }

  /**
   * Where to go on reading: where the words at an offset of the old text are, else where they would
   * stand.
   */
  public int follow(int offset) {
    if (offset <= 0 || oldText.equals(newText)) {
      return Math.clamp(offset, 0, newText.length());
    }
    int start = Math.min(offset, oldText.length());
    var ahead = new TextSpan(start, Math.min(oldText.length(), start + AHEAD));
    if (!ahead.of(oldText).isBlank()) {
      switch (place(Anchors.describe(oldText, ahead))) {
        case Placement.Anchored(var span) -> {
          return span.start();
        }
        case Placement.Edited(var span) -> {
          return span.start();
        }
        case Placement.Detached _ -> {}
      }
    }
    int near = carried.near(olds.fromOriginal(new TextSpan(start, oldText.length())).start());
    return news.toOriginal(near, near).start();
  }

  private Placement find(TextSpan from) {
    var context = SurroundingText.of(olds.text(), from);
    var runs = carried.touching(from.start(), from.end());
    if (runs.size() == 1 && covers(runs.getFirst(), from)) {
      var to = shifted(from, runs.getFirst());
      if (from.length() >= SHORT || context.likeness(news.text(), to) >= CONTEXT_OF_SHORT) {
        return new Placement.Anchored(original(to));
      }
    } else if (!runs.isEmpty()) {
      var search = new QuoteSearch(olds, news, carried, from, context);
      var whole = search.exact();
      if (!whole.isEmpty() && search.isSure(whole)) {
        return placed(from, whole.getFirst().span());
      }
      var to = spanOf(runs, from);
      if (isMostly(runs, from, to) && isAtHome(context, from, to)) {
        return placed(from, to);
      }
    }
    return search(from, context);
  }

  private static boolean covers(Carried.Run run, TextSpan span) {
    return run.oldStart() <= span.start() && span.end() <= run.oldEnd();
  }

  private static TextSpan shifted(TextSpan span, Carried.Run run) {
    int by = run.newStart() - run.oldStart();
    return new TextSpan(span.start() + by, span.end() + by);
  }

  /** From where the first run's part of the span went to where the last one's did. */
  private static TextSpan spanOf(List<Carried.Run> runs, TextSpan span) {
    var first = runs.getFirst();
    var last = runs.getLast();
    int start = first.newStart() + Math.max(0, span.start() - first.oldStart());
    int end = last.newEnd() - Math.max(0, last.oldEnd() - span.end());
    return new TextSpan(start, end);
  }

  private static boolean isMostly(List<Carried.Run> runs, TextSpan from, TextSpan to) {
    int kept = 0;
    for (var run : runs) {
      kept += Math.min(run.oldEnd(), from.end()) - Math.max(run.oldStart(), from.start());
    }
    return kept >= MOSTLY * from.length() && to.length() <= 1.5 * from.length() + 20;
  }

  private boolean isAtHome(SurroundingText context, TextSpan from, TextSpan to) {
    return from.length() >= SHORT || context.likeness(news.text(), to) >= CONTEXT_OF_SHORT_EDITED;
  }

  /** Edited, unless all that changed is dress. */
  private Placement placed(TextSpan from, TextSpan to) {
    return from.of(olds.text()).equals(to.of(news.text()))
        ? new Placement.Anchored(original(to))
        : new Placement.Edited(original(to));
  }

  private Placement search(TextSpan from, SurroundingText context) {
    var search = new QuoteSearch(olds, news, carried, from, context);
    var hits = search.best();
    if (!hits.isEmpty() && search.isSure(hits)) {
      return placed(from, hits.getFirst().span());
    }
    return new Placement.Detached(
        hits.stream()
            .limit(3)
            .map(hit -> new Placement.Candidate(original(hit.span()), hit.score()))
            .toList());
  }

  private TextSpan original(TextSpan span) {
    return news.toOriginal(span.start(), span.end());
  }
}
