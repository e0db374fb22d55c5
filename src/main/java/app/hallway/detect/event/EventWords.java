package app.hallway.detect.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that are used around the names of events, in several languages. */
final class EventWords {
  private static final Map<String, Set<String>> KINDS = load();
  private static final Set<String> ENDING = KINDS.getOrDefault("ending", Set.of());
  private static final Set<String> APART = KINDS.getOrDefault("apart", Set.of());
  private static final Set<String> LEADING = KINDS.getOrDefault("leading", Set.of());
  private static final Set<String> BEFORE = KINDS.getOrDefault("before", Set.of());
  private static final Set<String> WITHIN = KINDS.getOrDefault("within", Set.of());
  private static final Set<String> THINGS = KINDS.getOrDefault("things", Set.of());

  private static final Set<String> REPORTS = KINDS.getOrDefault("reports", Set.of());

  private static final int LONGEST_ENDING =
      ENDING.stream().mapToInt(String::length).max().orElse(0);

  /** Words that end as an event's name does, and are none. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "falcon",
          "icon",
          "silicon",
          "lexicon",
          "bacon",
          "second",
          "beacon",
          "reconf",
          "deacon",
          "neocon",
          "halcyon",
          "emoticon",
          "favicon",
          "manifest",
          "infest",
          "scamp",
          "decamp",
          "bootcamp",
          "basecamp",
          "codecon",
          "rubicon",
          "platform",
          "kubeconf",
          "sysconf");

  private EventWords() {}

  /** "Summit", "Tage": alone they say what kind of event it is. */
  static boolean isKind(String word) {
    return ENDING.contains(small(word));
  }

  /** "GardenConf", "SwiftDays", or {@link #isKind}. */
  static boolean endsAsName(String word) {
    var small = small(word);
    if (ENDING.contains(small)) {
      return true;
    }
    if (NO_NAMES.contains(small)) {
      return false;
    }
    for (int n = Math.min(LONGEST_ENDING, small.length() - 2); n > 2; n--) {
      var ending = small.substring(small.length() - n);
      if (ENDING.contains(ending)) {
        return !APART.contains(ending) || isJoined(word, n);
      }
    }
    return false;
  }

  /** A capital or a hyphen begins the ending, or capitals are all there is. */
  private static boolean isJoined(String word, int ending) {
    int at = word.length() - ending;
    var rest = word.substring(at);
    boolean con =
        rest.equalsIgnoreCase("con")
            || rest.equalsIgnoreCase("camp")
            || rest.equalsIgnoreCase("fest");
    boolean camel = Character.isUpperCase(word.charAt(at)) && word.charAt(at - 1) != '-';
    return camel || (con && Character.isUpperCase(word.charAt(0)) && word.length() > 5);
  }

  /** "World", "Day": they end much that is no event. */
  static boolean isVague(String word) {
    var small = small(word);
    return APART.stream().anyMatch(small::endsWith);
  }

  static boolean leads(String word) {
    return LEADING.contains(small(word));
  }

  static boolean isBefore(String word) {
    return BEFORE.contains(small(word));
  }

  static boolean isWithin(String word) {
    return WITHIN.contains(word);
  }

  static boolean isThing(String word) {
    return THINGS.contains(small(word));
  }

  static boolean isOfReports(String word) {
    return REPORTS.contains(small(word));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> load() {
    var kinds = new HashMap<String, Set<String>>();
    resource("event-words.txt").stream()
        .map(line -> List.of(line.split("\\s+")))
        .forEach(
            words ->
                kinds.put(
                    words.getFirst(), Set.copyOf(new HashSet<>(words.subList(1, words.size())))));
    return kinds;
  }

  /** The lines of a resource beside this class, without remarks. */
  static List<String> resource(String name) {
    try (var stream = EventWords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
