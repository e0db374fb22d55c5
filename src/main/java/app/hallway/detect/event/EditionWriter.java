package app.hallway.detect.event;

import app.hallway.detect.event.EventName.Said;
import app.hallway.detect.event.EventPlaces.Place;
import app.hallway.detect.event.EventSeries.Parted;
import app.hallway.detect.event.EventSource.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the name of an edition: as its organiser does, with the place, number or year that tell it
 * from others. A number that the organiser gives goes before a year.
 */
final class EditionWriter {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[89]\\d|20[0-4]\\d)(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d[-_.]?[01]\\d[-_.]?[0-3]\\d(?!\\d)");

  /** "第三届": the third. */
  private static final Pattern COUNTED = Pattern.compile("第.{1,3}[届屆回]");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\s*\\n");
  private static final int EARLIEST_BRIEF = 2005;
  private static final int LATEST_BRIEF = 2029;

  /** What is published so early in a year may be of an event at the end of the last one. */
  private static final int LAST_MONTH_AFTERWARDS = 3;

  private static final String HOME = "North America";
  private static final int REACH = 6_000;
  private static final int OPENING = 3_000;
  private static final int BEGINNING_OF_NAME = 6;
  private static final List<Kind> YEAR_TOLD =
      List.of(Kind.TITLE, Kind.TAG, Kind.HEADING, Kind.DESCRIPTION);
  private static final List<Kind> PLACE_TOLD =
      List.of(
          Kind.TITLE, Kind.TAG, Kind.FILE, Kind.HEADING, Kind.DESCRIPTION, Kind.LINK, Kind.TEXT);
  private static final Set<String> IN =
      Set.of("in", "at", "en", "à", "em", "w", "v", "i", "te", "a", "to", "from", "nach", "aus");

  private final String title;
  private final @Nullable LocalDate date;
  private final List<EventSource> sources;
  private final String text;

  EditionWriter(String title, @Nullable LocalDate date, List<EventSource> sources, String text) {
    this.title = title;
    this.date = date;
    this.sources = sources;
    this.text = text;
  }

  String write(EventName name) {
    var spelling = spelling(name);
    var number = told(name, Beside::number).filter(it -> !isShortYear(it)).findFirst();
    boolean counted = number.isPresent() || COUNTED.matcher(spelling).find();
    var words = new StringBuilder(spelling);
    Stream.of(place(name), number, counted ? Optional.<String>empty() : year(name))
        .flatMap(Optional::stream)
        .filter(word -> !spelling.contains(word))
        .forEach(word -> words.append(' ').append(word));
    return words.toString();
  }

  /** As first written with capitals. */
  private static String spelling(EventName name) {
    var spellings = name.said().stream().map(said -> said.phrase().name()).toList();
    return spellings.stream()
        .filter(spelling -> !spelling.equals(spelling.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(spellings.getFirst());
  }

  private static <T> Stream<T> told(EventName name, Function<Beside, @Nullable T> what) {
    return name.said().stream()
        .map(said -> what.apply(said.phrase().beside()))
        .filter(Objects::nonNull);
  }

  private static <T> Stream<T> told(EventName name, Kind kind, Function<Beside, @Nullable T> what) {
    return phrases(name, kind).map(phrase -> what.apply(phrase.beside())).filter(Objects::nonNull);
  }

  private static Stream<EventPhrase> phrases(EventName name, Kind kind) {
    return name.said().stream().filter(said -> said.kind() == kind).map(Said::phrase);
  }

  /** Two figures are a year where the report is of that year, or of the one after. */
  private boolean isShortYear(String number) {
    if (number.length() != 2 || !Character.isDigit(number.charAt(0))) {
      return false;
    }
    int year = 2000 + Integer.parseInt(number);
    if (date == null) {
      return year >= EARLIEST_BRIEF && year <= LATEST_BRIEF;
    }
    boolean afterwards = date.getMonthValue() <= LAST_MONTH_AFTERWARDS;
    return year == date.getYear() || (afterwards && year == date.getYear() - 1);
  }

  private Optional<String> place(EventName name) {
    var parted = name.said().getFirst().phrase().parted();
    var titled = phrases(name, Kind.TITLE).filter(phrase -> phrase.beside().isNextPlace());
    var unknown = titled.map(phrase -> phrase.beside().next()).findFirst();
    if (parted == Parted.BY_PLACE && unknown.isPresent()) {
      return unknown;
    }
    return known(name, parted)
        .map(where -> shown(where, parted))
        .or(() -> parted == Parted.BY_PLACE ? repeated(name) : Optional.empty())
        .filter(where -> !where.isEmpty());
  }

  /** A series with one edition a year is told by no city, but perhaps by a country. */
  private Optional<Place> known(EventName name, Parted parted) {
    return PLACE_TOLD.stream()
        .filter(kind -> parted != Parted.NOT || kind == Kind.TITLE || kind == Kind.TAG)
        .flatMap(kind -> told(name, kind, Beside::place))
        .filter(where -> parted != Parted.NOT || !name.isSeries() || where.isWide())
        .findFirst()
        .or(() -> parted == Parted.NOT ? Optional.empty() : inSentences(name));
  }

  private static String shown(Place place, Parted parted) {
    return switch (parted) {
      case NOT, BY_PLACE -> place.name();
      case BY_REGION -> place.region();
      case FROM_HOME -> place.region().equals(HOME) ? "" : place.region();
    };
  }

  /** A place in a sentence that names the event. */
  private Optional<Place> inSentences(EventName name) {
    var key = EventPhrase.keyOf(spelling(name));
    var beginning = key.substring(0, Math.min(BEGINNING_OF_NAME, key.length()));
    return phrases(name, Kind.TEXT).findFirst().isEmpty()
        ? Optional.empty()
        : SENTENCE_END
            .splitAsStream(text.substring(0, Math.min(REACH, text.length())))
            .filter(sentence -> EventPhrase.letters(sentence).contains(beginning))
            .flatMap(sentence -> in(sentence).stream())
            .findFirst();
  }

  private static Optional<Place> in(String sentence) {
    var tokens = EventTokens.of(sentence);
    for (int i = 1; i < tokens.size(); i++) {
      var found = IN.contains(tokens.get(i - 1).text()) ? EventPlaces.at(tokens, i) : null;
      if (found != null && !EventPlaces.isPlain(tokens.get(i).text())) {
        return Optional.of(found.place());
      }
    }
    return Optional.empty();
  }

  /** The word behind the name, where the text has it there too. */
  private static Optional<String> repeated(EventName name) {
    var inText = told(name, Kind.TEXT, Beside::next).toList();
    return told(name, Kind.TITLE, Beside::next).filter(inText::contains).findFirst();
  }

  private Optional<String> year(EventName name) {
    return YEAR_TOLD.stream()
        .flatMap(kind -> told(name, kind, Beside::year))
        .findFirst()
        .or(
            () ->
                told(name, Beside::number).filter(this::isShortYear).map("20"::concat).findFirst())
        .or(() -> yearIn(title))
        .or(() -> fileYear(name))
        .or(() -> textYear(name))
        .or(() -> date == null ? linkYear(name) : Optional.of(String.valueOf(date.getYear())))
        .or(() -> yearIn(text.substring(0, Math.min(OPENING, text.length()))));
  }

  private Optional<String> fileYear(EventName name) {
    return told(name, Kind.FILE, Beside::year)
        .findFirst()
        .or(
            () ->
                sources.stream()
                    .filter(source -> source.kind() == Kind.FILE)
                    .limit(1)
                    .flatMap(source -> yearIn(source.letters()).stream())
                    .findFirst());
  }

  /** What the text calls it by may be another edition: only one that the date bears out counts. */
  private Optional<String> textYear(EventName name) {
    var years = told(name, Kind.TEXT, Beside::year).toList();
    return date == null
        ? years.stream().findFirst()
        : Stream.of(date.getYear(), date.getYear() - 1)
            .map(String::valueOf)
            .filter(years::contains)
            .findFirst();
  }

  private Optional<String> linkYear(EventName name) {
    var key = EventPhrase.keyOf(spelling(name));
    return sources.stream()
        .filter(source -> source.kind() == Kind.LINK && source.letters().contains(key))
        .flatMap(source -> yearIn(source.letters()).stream())
        .findFirst();
  }

  private static Optional<String> yearIn(String words) {
    var match = YEAR.matcher(DATE.matcher(words).replaceAll(" "));
    return match.find() ? Optional.of(match.group()) : Optional.empty();
  }
}
