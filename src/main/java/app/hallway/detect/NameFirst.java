package app.hallway.detect;

import app.hallway.detect.Candidate.Siblings;
import app.hallway.detect.PersonNames.Likeness;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds out where a report writes "Speaker: Title". One such line may as well be a title with a
 * colon in it; where most lines of one shape begin with what can be a name, they all do.
 */
final class NameFirst {
  private static final Pattern BEFORE_COLON =
      Pattern.compile("\\P{L}{0,6}(.{3,60}?)\\s*[:：]\\s+\\S");
  private static final int FEWEST = 3;

  private final Map<Siblings, Count> counts = new HashMap<>();

  /** Lines of one shape: how many there are, begin with a possible name, with a known one. */
  private static final class Count {
    int lines;
    int possible;
    int known;

    boolean isHabit() {
      return known > 0 && possible >= FEWEST && possible * 2 > lines;
    }
  }

  void add(Siblings siblings, String line) {
    var count = counts.computeIfAbsent(siblings, s -> new Count());
    count.lines++;
    var match = BEFORE_COLON.matcher(line);
    var people =
        match.lookingAt()
            ? SpeakerList.read(match.group(1), false)
            : java.util.List.<app.hallway.model.Speaking>of();
    if (!people.isEmpty()) {
      count.possible++;
      boolean known = people.stream().anyMatch(p -> PersonNames.judge(p.name()) == Likeness.YES);
      count.known += known ? 1 : 0;
    }
  }

  boolean isHabit(Siblings siblings) {
    var count = counts.get(siblings);
    return count != null && count.isHabit();
  }
}
