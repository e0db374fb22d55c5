package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A passage with what comparing it needs; its words are taken apart when they are asked for. */
final class ComparedPassage {
  private static final int FEW_WORDS = 5;
  private static final double MOSTLY = 0.85;

  private final Passage passage;
  private final String words;
  private final NormalText normal;
  private Tokens tokens;
  private Map<String, Integer> bag;

  private ComparedPassage(String text, Passage passage) {
    this.passage = passage;
    this.words = passage.span().of(text);
    this.normal = NormalText.of(words);
    this.tokens = Tokens.NONE;
    this.bag = Map.of();
  }

  static List<ComparedPassage> all(String text, List<Passage> passages) {
    return passages.stream().map(passage -> new ComparedPassage(text, passage)).toList();
  }

  TextSpan span() {
    return passage.span();
  }

  boolean isHeading() {
    return passage.heading();
  }

  String words() {
    return words;
  }

  /** What is equal for passages that read the same. */
  String key() {
    return (isHeading() ? "# " : "") + normal.text().strip();
  }

  private Tokens tokens() {
    if (tokens.size() == 0) {
      tokens = Tokens.of(normal);
      bag = new HashMap<>();
      tokens.words().forEach(word -> bag.merge(word, 1, Integer::sum));
    }
    return tokens;
  }

  /** 0..1: how many words two passages share; one that was only written on counts as alike. */
  double likeness(ComparedPassage other) {
    int here = tokens().size();
    int there = other.tokens().size();
    if (here == 0 || there == 0) {
      return 0;
    }
    int common = 0;
    for (var word : bag.entrySet()) {
      common += Math.min(word.getValue(), other.bag.getOrDefault(word.getKey(), 0));
    }
    double shared = 2.0 * common / (here + there);
    int fewer = Math.min(here, there);
    return fewer >= FEW_WORDS && common >= MOSTLY * fewer ? Math.max(shared, MOSTLY / 2) : shared;
  }

  /** Which words of this passage an older one does not have. */
  List<TextSpan> newsSince(ComparedPassage older) {
    var news = new ArrayList<TextSpan>();
    int last = -1;
    for (var hunk : Hunk.between(older.tokens().words(), tokens().words())) {
      if (hunk.isDeletion()) {
        continue;
      }
      var span = original(hunk.newStart(), hunk.newEnd());
      if (last >= 0 && hunk.newStart() - last <= 1) {
        span = new TextSpan(news.removeLast().start(), span.end());
      }
      news.add(span);
      last = hunk.newEnd();
    }
    return news;
  }

  private TextSpan original(int first, int end) {
    int stop = tokens().start(end - 1) + tokens().word(end - 1).length();
    var inside = normal.toOriginal(tokens().start(first), stop);
    int offset = span().start();
    return new TextSpan(offset + inside.start(), offset + inside.end());
  }
}
