package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The runs of an old normal text that a new one carries on, in ascending order on both sides. */
final class Carried {
  /** Equal units, {@code length} of them. */
  record Run(int oldStart, int newStart, int length) {
    int oldEnd() {
      return oldStart + length;
    }

    int newEnd() {
      return newStart + length;
    }
  }

  private final List<Run> runs;

  private Carried(List<Run> runs) {
    this.runs = runs;
  }

  static Carried between(NormalText oldText, NormalText newText) {
    var olds = Tokens.of(oldText);
    var news = Tokens.of(newText);
    var partners = TokenDiff.partners(olds, news);
    var runs = new ArrayList<Run>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        append(runs, oldText, newText, runOf(olds, i, news, partners[i]));
      }
    }
    return new Carried(runs);
  }

  private static Run runOf(Tokens olds, int oldToken, Tokens news, int newToken) {
    return new Run(olds.start(oldToken), news.start(newToken), olds.word(oldToken).length());
  }

  /** Joins a run to the one before it where the same lies between them on both sides. */
  private static void append(List<Run> runs, NormalText olds, NormalText news, Run next) {
    if (!runs.isEmpty()) {
      var last = runs.getLast();
      int gap = next.oldStart - last.oldEnd();
      if (gap == next.newStart - last.newEnd() && gap <= 1 && isSameGap(olds, news, last, gap)) {
        runs.removeLast();
        runs.add(new Run(last.oldStart, last.newStart, last.length + gap + next.length));
        return;
      }
    }
    runs.add(next);
  }

  private static boolean isSameGap(NormalText olds, NormalText news, Run last, int gap) {
    return gap == 0
        || (olds.text().charAt(last.oldEnd()) == ' ' && news.text().charAt(last.newEnd()) == ' ');
  }

  /** The runs that touch a span of the old text. */
  List<Run> touching(int start, int end) {
    var touching = new ArrayList<Run>();
    for (int i = firstEndingAfter(start); i < runs.size() && runs.get(i).oldStart < end; i++) {
      touching.add(runs.get(i));
    }
    return touching;
  }

  private int firstEndingAfter(int oldIndex) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).oldEnd() <= oldIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where a place of the old text would be in the new one, by the runs around it. */
  int near(int oldIndex) {
    int next = firstEndingAfter(oldIndex);
    if (next < runs.size() && runs.get(next).oldStart <= oldIndex) {
      return runs.get(next).newStart + oldIndex - runs.get(next).oldStart;
    }
    return next == 0 ? 0 : runs.get(next - 1).newEnd();
  }

  /**
   * True where a span of the new text was carried on from elsewhere in the old text, so that it
   * cannot be what became of this span.
   */
  boolean isFromElsewhere(TextSpan newSpan, TextSpan oldSpan) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).newEnd() <= newSpan.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == runs.size()) {
      return false;
    }
    var run = runs.get(low);
    boolean covers = run.newStart <= newSpan.start() && newSpan.end() <= run.newEnd();
    int from = run.oldStart + newSpan.start() - run.newStart;
    return covers && !new TextSpan(from, from + newSpan.length()).overlaps(oldSpan);
  }
}
