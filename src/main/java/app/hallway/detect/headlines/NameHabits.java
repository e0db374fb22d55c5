package app.hallway.detect.headlines;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.SpeakerList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds out where a report writes "Speaker: Title" or "Title, Speaker". One such line may as well
 * be a title with a colon or a comma in it; where most lines of one shape begin or end with what
 * can be a name, they all do.
 *
 * @param <G> what lines of one shape have in common
 */
public final class NameHabits<G> {
  private static final Pattern BEFORE_COLON =
      Pattern.compile("^\\P{L}{0,6}(.{3,60}?)\\s*[:：]\\s+\\S");
  private static final Pattern AFTER_COMMA = Pattern.compile("^.{4,200}[,，]\\s*([^,，]{3,60})$");
  private static final int FEWEST = 3;

  private final Map<G, Count> first = new HashMap<>();
  private final Map<G, Count> last = new HashMap<>();

  /** Where lines of one shape name who speaks. */
  public enum Habit {
    NONE,
    /** Before a colon. */
    NAME_FIRST,
    /** After the last comma. */
    NAME_LAST
  }

  /** Lines of one shape: how many there are, have a possible name there, have a known one. */
  private static final class Count {
    static final Count NOTHING = new Count();
    int lines;
    int possible;
    int known;

    void add(Pattern place, String line) {
      lines++;
      var match = place.matcher(line);
      if (match.find()) {
        var people = SpeakerList.read(match.group(1), false);
        possible += people.isEmpty() ? 0 : 1;
        known += PersonNames.areKnown(people) ? 1 : 0;
      }
    }

    boolean isHabit(int fewestKnown) {
      return known >= fewestKnown && possible >= FEWEST && possible * 2 > lines;
    }
  }

  public void add(G group, String line) {
    first.computeIfAbsent(group, g -> new Count()).add(BEFORE_COLON, line);
    last.computeIfAbsent(group, g -> new Count()).add(AFTER_COMMA, line.strip());
  }

  public Habit of(G group) {
    if (first.getOrDefault(group, Count.NOTHING).isHabit(1)) {
      return Habit.NAME_FIRST;
    }
    return last.getOrDefault(group, Count.NOTHING).isHabit(FEWEST) ? Habit.NAME_LAST : Habit.NONE;
  }
}
