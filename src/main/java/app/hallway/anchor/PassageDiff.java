package app.hallway.anchor;

import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Tells which passages of a text came, went, moved or read otherwise in a newer one. Passages that
 * read the same are joined first (Myers); of the others those that share most of their words are
 * taken for one passage that was altered. A pure function.
 */
public final class PassageDiff {
  /** So many units make it sure that an equal passage elsewhere is the same one. */
  private static final int RECOGNISABLE = 12;

  private final String newText;
  private final List<ComparedPassage> olds;
  private final List<ComparedPassage> news;
  private final int[] partners;
  private final boolean[] gone;
  private final boolean[] come;
  private final List<Change> changes = new ArrayList<>();

  private PassageDiff(String newText, List<ComparedPassage> olds, List<ComparedPassage> news) {
    this.newText = newText;
    this.olds = olds;
    this.news = news;
    this.partners = new int[olds.size()];
    this.gone = new boolean[olds.size()];
    this.come = new boolean[news.size()];
  }

  /** What is different, in the order of the newer text. Changes of dress are none. */
  public static List<Change> between(
      String oldText, List<Passage> olds, String newText, List<Passage> news) {
    var diff =
        new PassageDiff(
            newText, ComparedPassage.all(oldText, olds), ComparedPassage.all(newText, news));
    diff.compare();
    diff.changes.sort(Comparator.comparingInt(change -> change.span().start()));
    return List.copyOf(diff.changes);
  }

  private void compare() {
    var hunks = Hunk.between(keys(olds), keys(news));
    int oldAt = 0;
    int newAt = 0;
    for (var hunk : hunks) {
      join(oldAt, newAt, hunk.oldStart() - oldAt);
      mark(gone, hunk.oldStart(), hunk.oldEnd());
      mark(come, hunk.newStart(), hunk.newEnd());
      oldAt = hunk.oldEnd();
      newAt = hunk.newEnd();
    }
    join(oldAt, newAt, olds.size() - oldAt);
    findMoved();
    hunks.forEach(this::findAltered);
    tellAdded();
    tellRemoved();
  }

  private void join(int oldAt, int newAt, int count) {
    for (int i = 0; i < count; i++) {
      partners[oldAt + i] = newAt + i;
    }
  }

  private static void mark(boolean[] flags, int from, int to) {
    Arrays.fill(flags, from, to, true);
  }

  private static List<String> keys(List<ComparedPassage> passages) {
    return passages.stream().map(ComparedPassage::key).toList();
  }

  private void findMoved() {
    var left = new HashMap<String, Integer>();
    for (int i = 0; i < olds.size(); i++) {
      if (gone[i] && olds.get(i).key().length() >= RECOGNISABLE) {
        left.putIfAbsent(olds.get(i).key(), i);
      }
    }
    for (int i = 0; i < news.size(); i++) {
      var from = come[i] ? left.remove(news.get(i).key()) : null;
      if (from != null) {
        pair(from, i);
        var moved = news.get(i);
        var kind = moved.isHeading() ? ChangeKind.HEADING_MOVED : ChangeKind.PASSAGE_MOVED;
        changes.add(new Change.Moved(kind, moved.span(), moved.words()));
      }
    }
  }

  private void pair(int oldIndex, int newIndex) {
    partners[oldIndex] = newIndex;
    gone[oldIndex] = false;
    come[newIndex] = false;
  }

  private void findAltered(Hunk hunk) {
    var from = left(gone, hunk.oldStart(), hunk.oldEnd());
    var to = left(come, hunk.newStart(), hunk.newEnd());
    for (var match : new LikePassages(olds, from, news, to).pairs()) {
      pair(match[0], match[1]);
      changes.add(altered(olds.get(match[0]), news.get(match[1])));
    }
  }

  private static List<Integer> left(boolean[] flags, int from, int to) {
    var left = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      if (flags[i]) {
        left.add(i);
      }
    }
    return left;
  }

  private static Change altered(ComparedPassage before, ComparedPassage now) {
    var kind = now.isHeading() ? ChangeKind.HEADING_RENAMED : ChangeKind.PASSAGE_ALTERED;
    return new Change.Altered(kind, now.span(), now.newsSince(before), before.words(), now.words());
  }

  private void tellAdded() {
    for (int i : left(come, 0, come.length)) {
      var added = news.get(i);
      var kind = added.isHeading() ? ChangeKind.HEADING_ADDED : ChangeKind.PASSAGE_ADDED;
      changes.add(new Change.Added(kind, added.span(), added.words()));
    }
  }

  private void tellRemoved() {
    for (int i : left(gone, 0, gone.length)) {
      var lost = olds.get(i);
      var kind = lost.isHeading() ? ChangeKind.HEADING_REMOVED : ChangeKind.PASSAGE_REMOVED;
      changes.add(new Change.Removed(kind, placeOf(i), lost.words()));
    }
  }

  /** Behind what stood before it. */
  private TextSpan placeOf(int oldIndex) {
    for (int i = oldIndex - 1; i >= 0; i--) {
      if (!gone[i]) {
        int end = news.get(partners[i]).span().end();
        return new TextSpan(end, end);
      }
    }
    int start = news.isEmpty() ? newText.length() : news.getFirst().span().start();
    return new TextSpan(start, start);
  }
}
