package app.hallway.library.likeness;

import app.hallway.detect.event.EventPlaces;
import app.hallway.detect.event.EventPlaces.Place;
import app.hallway.detect.event.SeriesName;
import app.hallway.model.EventCandidate.Likeness;
import app.hallway.search.PlainWords;
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
 * @param series as it is usually written where it is known by name, else the name without year and
 *     places
 * @param places that the name tells besides
 * @param more what else it says; of a series that is not known by name nothing, for all is its name
 */
record EditionName(
    String words, String series, @Nullable String year, Set<Place> places, Set<String> more) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)(?!\\d)");
  private static final Pattern CONFERENCE = Pattern.compile("(?<=\\p{L})(?:conference|conf)$");
  private static final Set<String> FILLERS =
      Set.of("conference", "conf", "the", "in", "at", "a", "and", "edition");

  /** What two names have in common. */
  record Common(Likeness likeness, String detail) {}

  static EditionName of(String name) {
    var written = SHORT_YEAR.matcher(name).replaceAll("20$1");
    var year = YEAR.matcher(written);
    var series = SeriesName.in(written).orElse(null);
    var rest = YEAR.matcher(series == null ? written : series.rest()).replaceAll(" ");
    var told = EventPlaces.in(rest);
    return new EditionName(
        meaning(written).map(EditionName::bare).collect(Collectors.joining()),
        series == null ? meaning(told.rest()).collect(Collectors.joining(" ")) : series.name(),
        year.find() ? year.group() : null,
        Set.copyOf(told.places()),
        series == null ? Set.of() : meaning(told.rest()).collect(Collectors.toUnmodifiableSet()));
  }

  /** The words of a name that say something. */
  static Stream<String> meaning(String name) {
    return Stream.of(PlainWords.of(name).split(" ", -1))
        .filter(word -> !word.isEmpty() && !FILLERS.contains(word));
  }

  private static String bare(String word) {
    return CONFERENCE.matcher(word).replaceFirst("");
  }

  /** Empty where nothing says that both name one edition. */
  Optional<Common> common(EditionName other) {
    if (!words.isEmpty() && words.equals(other.words)) {
      return Optional.of(new Common(Likeness.SAME_WORDS, ""));
    }
    if (series.isEmpty() || year == null || !series.equals(other.series)) {
      return Optional.empty();
    }
    return year.equals(other.year)
        ? likeness(other).map(likeness -> new Common(likeness, detail(likeness)))
        : Optional.empty();
  }

  private String detail(Likeness likeness) {
    var shared =
        likeness == Likeness.SAME_EDITION
            ? places.stream().map(Place::name).sorted()
            : Stream.<String>of();
    return Stream.concat(Stream.concat(Stream.of(series), shared), Stream.ofNullable(year))
        .collect(Collectors.joining(" "));
  }

  private Optional<Likeness> likeness(EditionName other) {
    if (!more.containsAll(other.more) && !other.more.containsAll(more)) {
      return Optional.empty();
    }
    if (places.isEmpty() != other.places.isEmpty()) {
      return more.equals(other.more) ? Optional.of(Likeness.ONE_PLACE) : Optional.empty();
    }
    if (!more.equals(other.more)) {
      return places.equals(other.places) ? Optional.of(Likeness.ONE_SAYS_MORE) : Optional.empty();
    }
    if (places.equals(other.places)) {
      return Optional.of(Likeness.SAME_EDITION);
    }
    return liesIn(other) || other.liesIn(this)
        ? Optional.of(Likeness.PLACE_WITHIN)
        : Optional.empty();
  }

  private boolean liesIn(EditionName other) {
    return places.stream().allMatch(here -> other.places.stream().anyMatch(here::isIn));
  }
}
