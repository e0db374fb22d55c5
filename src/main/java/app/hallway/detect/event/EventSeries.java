package app.hallway.detect.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The series of events that are known by name, however their words are joined or parted. */
public final class EventSeries {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_ACRONYM = 6;
  private static final int BEGINNING = 3;
  private static final Map<String, String> NAMES = load();

  /** Most words begin no name: they need no look at those behind them. */
  private static final Set<String> BEGINNINGS =
      NAMES.keySet().stream()
          .flatMap(key -> IntStream.rangeClosed(1, BEGINNING).mapToObj(n -> head(key, n)))
          .collect(Collectors.toSet());

  private EventSeries() {}

  /** A series named in a text. */
  public record Found(String name, int start, int end) {}

  private record Word(String letters, int start, int end) {}

  /** The first that a text names. Words that are also plain English count only with a capital. */
  public static Optional<Found> first(String text) {
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      if (!BEGINNINGS.contains(head(words.get(i).letters(), BEGINNING))) {
        continue;
      }
      for (int n = Math.min(MOST_WORDS, words.size() - i); n > 0; n--) {
        var name = NAMES.get(key(words.subList(i, i + n)));
        int start = words.get(i).start();
        int end = words.get(i + n - 1).end();
        if (name != null && isWrittenAsName(text.substring(start, end), name)) {
          return Optional.of(new Found(name, start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static String head(String letters, int length) {
    return letters.substring(0, Math.min(length, letters.length()));
  }

  private static boolean isWrittenAsName(String words, String name) {
    var upper = words.toUpperCase(Locale.ROOT);
    boolean acronym = name.length() <= LONGEST_ACRONYM && name.equals(upper);
    boolean capital = words.codePoints().anyMatch(Character::isUpperCase);
    return acronym ? words.equals(upper) : capital || words.length() > 8 || words.contains("con");
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
      start = letter && start < 0 ? i : start;
    }
    return words;
  }

  private static boolean isDense(char letter) {
    return letter >= '\u3000';
  }

  private static Map<String, String> load() {
    try (var stream = EventSeries.class.getResourceAsStream("event-series.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource event-series.txt");
      }
      var names = new HashMap<String, String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains(" = "))
          .map(line -> line.split(" = ", 2))
          .forEach(pair -> names.put(key(words(pair[0])), pair[1].strip()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
