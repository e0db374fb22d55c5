package app.hallway.detect.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The series of events that are known by name, however their words are joined or parted. */
public final class EventSeries {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_ACRONYM = 6;
  private static final int BEGINNING = 3;
  private static final String CONFERENCE = "conference";
  private static final int CONF = "conf".length();
  private static final int MOST_DIGITS = 3;
  private static final Pattern YEAR_BEHIND = Pattern.compile(" ?(?:19|20)\\d\\d");
  private static final Map<String, Series> NAMES = load();

  /** Most words begin no name: they need no look at those behind them. */
  private static final Set<String> BEGINNINGS =
      NAMES.keySet().stream()
          .flatMap(key -> IntStream.rangeClosed(1, BEGINNING).mapToObj(n -> head(key, n)))
          .collect(Collectors.toSet());

  private EventSeries() {}

  /** What tells the editions of one year apart. */
  public enum Parted {
    /** There is only one. */
    NOT,
    BY_PLACE,
    BY_REGION,
    /** That in North America is called by the bare name. */
    FROM_HOME
  }

  private record Series(String name, Parted parted) {
    static Series of(String written) {
      return switch (written.charAt(written.length() - 1)) {
        case '*' -> new Series(bare(written), Parted.BY_PLACE);
        case '^' -> new Series(bare(written), Parted.BY_REGION);
        case '~' -> new Series(bare(written), Parted.FROM_HOME);
        default -> new Series(written, Parted.NOT);
      };
    }

    private static String bare(String written) {
      return written.substring(0, written.length() - 1).strip();
    }
  }

  /** A series named in a text. */
  public record Found(String name, Parted parted, int start, int end) {}

  private record Word(String letters, int start, int end) {}

  /** The first that a text names. Words that are also plain English count only with a capital. */
  public static Optional<Found> first(String text) {
    var found = find(text, 1, false);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** All that a text names, in its order. */
  static List<Found> all(String text) {
    return find(text, Integer.MAX_VALUE, false);
  }

  /** The same where capitals tell nothing, as in a file's name. */
  static List<Found> allInSlug(String text) {
    return find(text, Integer.MAX_VALUE, true);
  }

  /** Whether a word is the whole name of one. */
  static boolean isSeries(String word) {
    return NAMES.containsKey(key(words(word)));
  }

  private static List<Found> find(String text, int most, boolean anyCase) {
    var words = words(text);
    var found = new ArrayList<Found>();
    for (int i = 0; i < words.size() && found.size() < most; i++) {
      if (!BEGINNINGS.contains(head(words.get(i).letters(), BEGINNING))) {
        continue;
      }
      for (int n = Math.min(MOST_WORDS, words.size() - i); n > 0; n--) {
        var series = named(key(words.subList(i, i + n)));
        int start = words.get(i).start();
        int end = words.get(i + n - 1).end();
        if (series != null && (anyCase || isWrittenAsName(text, start, end, series.name()))) {
          found.add(new Found(series.name(), series.parted(), start, end));
          i += n - 1;
          break;
        }
      }
    }
    return found;
  }

  /** A conference is a conf. */
  private static @Nullable Series named(String key) {
    var series = NAMES.get(key);
    return series == null && key.endsWith(CONFERENCE)
        ? NAMES.get(key.substring(0, key.length() - CONFERENCE.length() + CONF))
        : series;
  }

  private static String head(String letters, int length) {
    return letters.substring(0, Math.min(length, letters.length()));
  }

  private static boolean isWrittenAsName(String text, int start, int end, String name) {
    var words = text.substring(start, end);
    var upper = words.toUpperCase(Locale.ROOT);
    if (name.length() <= LONGEST_ACRONYM && name.equals(upper)) {
      return words.equals(upper);
    }
    boolean capital = words.codePoints().anyMatch(Character::isUpperCase);
    boolean spaced = words.indexOf(' ') >= 0;
    return capital
        || (spaced
            ? YEAR_BEHIND.matcher(text).region(end, text.length()).lookingAt()
            : isTelling(words));
  }

  /** Few words that are no name are as long, or end so. */
  private static boolean isTelling(String word) {
    return word.length() > 8 || word.contains("con") || !Character.isLetter(word.charAt(0));
  }

  private static String key(List<Word> words) {
    var key = new StringBuilder();
    words.forEach(word -> key.append(word.letters()));
    return key.toString();
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      boolean turns =
          letter && start >= 0 && isDense(text.charAt(i)) != isDense(text.charAt(i - 1));
      if (start >= 0 && (!letter || turns)) {
        words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
      start = letter && start < 0 ? i - digitsBefore(text, i) : start;
    }
    return words;
  }

  /** A number that a word begins with belongs to it: 4Developers, 360iDev. A year does not. */
  private static int digitsBefore(String text, int at) {
    int count = 0;
    while (count < at && count <= MOST_DIGITS && isDigit(text.charAt(at - count - 1))) {
      count++;
    }
    boolean alone = count == at || !Character.isLetter(text.charAt(at - count - 1));
    return count <= MOST_DIGITS && alone ? count : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDense(char letter) {
    return letter >= '\u3000';
  }

  private static Map<String, Series> load() {
    var names = new HashMap<String, Series>();
    EventWords.resource("event-series.txt").stream()
        .filter(line -> line.contains(" = "))
        .map(line -> line.split(" = ", 2))
        .forEach(pair -> names.put(key(words(pair[0])), Series.of(pair[1].strip())));
    return names;
  }
}
