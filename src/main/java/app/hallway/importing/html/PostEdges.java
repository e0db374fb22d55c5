package app.hallway.importing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which runs of a page the author speaks, as far as nothing is suspected to be furniture.
 */
final class PostEdges {
  /** What stands in no paragraph is taken for a sentence if it is as long. */
  private static final int LOOSE = 20;

  private final Bylines bylines;
  private final String title;
  private final int titleRun;
  private final int first;
  private final int last;

  private PostEdges(PageRuns text, Suspects suspects, @Nullable String title, Bylines bylines) {
    this.bylines = bylines;
    this.title = title == null ? "" : ClutterWords.plain(title);
    var runs = text.runs();
    int begin = 0;
    int titled = -1;
    while (begin < runs.size() && !speaks(runs, suspects, begin, true)) {
      titled = runs.get(begin).isHeading() ? begin : titled;
      begin++;
    }
    this.titleRun = titled;
    int end = runs.size() - 1;
    while (end >= begin && !speaks(runs, suspects, end, false)) {
      end--;
    }
    this.first = begin;
    this.last = begin < runs.size() ? end : -1;
  }

  private boolean speaks(List<TextRun> runs, Suspects suspects, int run, boolean nothingYet) {
    return !suspects.isCovered(run) && isSpoken(runs.get(run), nothingYet);
  }

  static PostEdges of(PageRuns text, Suspects suspects, @Nullable String title, Bylines bylines) {
    return new PostEdges(text, suspects, title, bylines);
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** The last title before the author begins, or none. */
  int title() {
    return titleRun;
  }

  boolean isOutside(int run) {
    return run < first || run > last;
  }

  boolean isOutside(Extent extent) {
    return extent.to() <= first || extent.from() > last;
  }

  boolean isBehind(Extent extent) {
    return extent.from() > last;
  }

  private boolean isSpoken(TextRun run, boolean nothingYet) {
    if (run.isHeading()) {
      return run.isSpoken() && !(nothingYet && (isTitle(run) || PostPlace.isSubtitle(run.block())));
    }
    int own = run.units() - run.linked();
    return run.isSpoken()
        && !(nothingYet && isWayToTitle(run))
        && own >= (Tags.isContainer(run.block()) ? Math.max(LOOSE, run.linked()) : 1)
        && !bylines.isByline(run);
  }

  /** "Blog › Trips › Two days at Harbour", where the first two are links. */
  boolean isWayToTitle(TextRun run) {
    return run.linked() > 0
        && !title.isEmpty()
        && ClutterWords.plain(run.bare()).equals(title)
        && !run.isHeading();
  }

  private boolean isTitle(TextRun run) {
    return run.block().normalName().equals("h1") || ClutterWords.plain(run.text()).equals(title);
  }
}
