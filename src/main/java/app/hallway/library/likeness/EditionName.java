package app.hallway.library.likeness;

import app.hallway.detect.event.SeriesName;
import app.hallway.model.EventCandidate.Likeness;
import app.hallway.search.PlainWords;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an event says, ready to be compared with another's.
 *
 * @param words without case, punctuation and words that say nothing
 * @param series where it is known by name
 * @param place what the name says besides series and year
 */
record EditionName(
    String words, @Nullable String series, @Nullable String year, Set<String> place) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)(?!\\d)");
  private static final Pattern CONFERENCE = Pattern.compile("(?<=\\p{L})(?:conference|conf)$");
  private static final Set<String> FILLERS =
      Set.of("conference", "conf", "the", "in", "at", "a", "and", "edition");
  private static final Map<String, String> PLACES =
      Map.of("eu", "europe", "us", "usa", "cn", "china");

  /** What two names have in common. */
  record Common(Likeness likeness, String detail) {}

  static EditionName of(String name) {
    var written = SHORT_YEAR.matcher(name).replaceAll("20$1");
    var series = SeriesName.in(written).orElse(null);
    var year = YEAR.matcher(written);
    return new EditionName(
        meaning(written).map(EditionName::bare).collect(Collectors.joining()),
        series == null ? null : series.name(),
        year.find() ? year.group() : null,
        series == null ? Set.of() : place(series.rest()));
  }

  /** The words of a name that say something. */
  static Stream<String> meaning(String name) {
    return Stream.of(PlainWords.of(name).split(" ", -1))
        .filter(word -> !word.isEmpty() && !FILLERS.contains(word));
  }

  private static String bare(String word) {
    return CONFERENCE.matcher(word).replaceFirst("");
  }

  private static Set<String> place(String rest) {
    var plain = YEAR.matcher(rest).replaceAll(" ").replaceAll("(?i)\\bNA\\b", "North America");
    return meaning(plain)
        .map(word -> PLACES.getOrDefault(word, word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Empty where nothing says that both name one edition. */
  Optional<Common> common(EditionName other) {
    if (!words.isEmpty() && words.equals(other.words)) {
      return Optional.of(new Common(Likeness.SAME_WORDS, ""));
    }
    if (series == null || year == null || !series.equals(other.series)) {
      return Optional.empty();
    }
    if (!year.equals(other.year)) {
      return Optional.empty();
    }
    var edition = series + " " + year;
    if (place.equals(other.place)) {
      return Optional.of(new Common(Likeness.SAME_EDITION, edition));
    }
    return place.isEmpty() || other.place.isEmpty()
        ? Optional.of(new Common(Likeness.ONE_PLACE, edition))
        : Optional.empty();
  }
}
