package app.hallway.detect.event;

import app.hallway.detect.event.EventName.Said;
import app.hallway.detect.event.EventPlaces.Place;
import app.hallway.detect.event.EventSeries.Parted;
import app.hallway.detect.event.EventSource.Kind;
import app.hallway.model.ReportMetadata;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the name of an edition: as its organiser does, with the place and the year that tell it apart. */
final class EditionWriter {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[89]\\d|20[0-4]\\d)(?!\\d)");
  private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d[-_.]?[01]\\d[-_.]?[0-3]\\d(?!\\d)");
  private static final Pattern ALLOWED = Pattern.compile("第.{1,3}[届屆回]");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\s*\\n");
  private static final int EARLIEST_BRIEF = 2005;
  private static final int LATEST_BRIEF = 2029;
  private static final String HOME = "North America";
  private static final int REACH = 6_000;
  private static final List<Kind> PLACE_TOLD =
      List.of(Kind.TITLE, Kind.TAG, Kind.FILE, Kind.HEADING, Kind.DESCRIPTION, Kind.LINK, Kind.TEXT);
  private static final Set<String> IN = Set.of("in", "at", "en", "à", "em", "w", "v", "i", "te", "a", "to", "from", "nach", "aus");

  private final ReportMetadata metadata;
  private final List<EventSource> sources;
  private final String text;

  EditionWriter(ReportMetadata metadata, List<EventSource> sources, String text) {
    this.metadata = metadata;
    this.sources = sources;
    this.text = text;
  }

  String write(EventName name) {
    var spelling = spelling(name);
    var number = number(name);
    var place = place(name);
    var year = number.isPresent() || ALLOWED.matcher(spelling).find() ? Optional.<String>empty() : year(name);
    var words = new StringBuilder(spelling);
    place.filter(where -> !spelling.contains(where)).ifPresent(where -> words.append(' ').append(where));
    number.ifPresent(n -> words.append(' ').append(n));
    year.filter(y -> !spelling.contains(y)).ifPresent(y -> words.append(' ').append(y));
    return words.toString();
  }

  private static Stream<EventPhrase> phrases(EventName name, Kind kind) {
    return name.said().stream().filter(said -> said.kind() == kind).map(Said::phrase);
  }

  /** As first written with capitals. */
  private static String spelling(EventName name) {
    var spellings = name.said().stream().map(said -> said.phrase().name()).toList();
    return spellings.stream()
        .filter(spelling -> !spelling.equals(spelling.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(spellings.getFirst());
  }

  private Optional<String> number(EventName name) {
    return name.said().stream()
        .map(said -> said.phrase().beside().number())
        .filter(Objects::nonNull)
        .filter(number -> !isShortYear(number))
        .findFirst();
  }

  /** Two digits are a year where the report is of that year, or of the one after. */
  private boolean isShortYear(String number) {
    if (number.length() != 2 || !Character.isDigit(number.charAt(0))) {
      return false;
    }
    int year = 2000 + Integer.parseInt(number);
    var date = metadata.date();
    return date == null
        ? year >= EARLIEST_BRIEF && year <= LATEST_BRIEF
        : year == date.getYear() || year == date.getYear() - 1 && date.getMonthValue() <= 3;
  }

  private Optional<String> place(EventName name) {
    var parted = name.said().getFirst().phrase().parted();
    var titled = phrases(name, Kind.TITLE).filter(phrase -> phrase.beside().isNextPlace()).findFirst();
    if (parted == Parted.BY_PLACE && titled.isPresent()) {
      return titled.map(phrase -> phrase.beside().next());
    }
    return PLACE_TOLD.stream()
        .filter(kind -> parted != Parted.NOT || kind == Kind.TITLE || kind == Kind.TAG)
        .flatMap(kind -> phrases(name, kind))
        .map(phrase -> phrase.beside().place())
        .filter(Objects::nonNull)
        .filter(where -> parted != Parted.NOT || !name.isSeries() || where.isWide())
        .findFirst()
        .or(() -> parted == Parted.NOT ? Optional.empty() : placeInText(name))
        .map(where -> shown(where, parted))
        .or(() -> parted == Parted.BY_PLACE ? unknownPlace(name) : Optional.empty())
        .filter(where -> !where.isEmpty());
  }

  private static String shown(Place place, Parted parted) {
    return switch (parted) {
      case NOT, BY_PLACE -> place.name();
      case BY_REGION -> place.region();
      case FROM_HOME -> place.region().equals(HOME) ? "" : place.region();
    };
  }

  private Optional<Place> placeInText(EventName name) {
    var letters = EventPhrase.keyOf(spelling(name));
    return SENTENCE_END
        .splitAsStream(text.substring(0, Math.min(REACH, text.length())))
        .filter(sentence -> phrases(name, Kind.TEXT).count() > 0 && EventPhrase.letters(sentence).contains(letters.substring(0, Math.min(6, letters.length()))))
        .flatMap(sentence -> placeIn(sentence).stream())
        .findFirst();
  }

  private static Optional<Place> placeIn(String sentence) {
    var tokens = EventTokens.of(sentence);
    for (int i = 1; i < tokens.size(); i++) {
      var found = EventPlaces.at(tokens, i);
      if (found != null && !EventPlaces.isPlain(tokens.get(i).text()) && IN.contains(tokens.get(i - 1).text())) {
        return Optional.of(found.place());
      }
    }
    return Optional.empty();
  }

  private Optional<String> unknownPlace(EventName name) {
    return phrases(name, Kind.TITLE)
        .map(phrase -> phrase.beside().next())
        .filter(Objects::nonNull)
        .filter(next -> isRepeated(name, next))
        .findFirst();
  }

  private boolean isRepeated(EventName name, String next) {
    return phrases(name, Kind.TEXT).anyMatch(phrase -> next.equals(phrase.beside().next()));
  }

  private Optional<String> year(EventName name) {
    return Stream.of(Kind.TITLE, Kind.TAG, Kind.HEADING, Kind.DESCRIPTION)
        .flatMap(kind -> phrases(name, kind))
        .map(phrase -> phrase.beside().year())
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> shortYear(name))
        .or(() -> in(metadata.title()))
        .or(() -> fileYear(name))
        .or(() -> textYear(name))
        .or(() -> linkYear(name))
        .or(this::dateYear)
        .or(() -> in(text.substring(0, Math.min(3000, text.length()))));
  }

  private Optional<String> shortYear(EventName name) {
    return name.said().stream().map(said -> said.phrase().beside().number()).filter(Objects::nonNull).filter(this::isShortYear).map(n -> "20" + n).findFirst();
  }

  private Optional<String> fileYear(EventName name) {
    return phrases(name, Kind.FILE).map(phrase -> phrase.beside().year()).filter(Objects::nonNull).findFirst()
        .or(() -> sources.stream().filter(source -> source.kind() == Kind.FILE).limit(1).flatMap(source -> in(source.letters()).stream()).findFirst());
  }

  private Optional<String> textYear(EventName name) {
    var years = phrases(name, Kind.TEXT).map(phrase -> phrase.beside().year()).filter(Objects::nonNull).toList();
    var date = metadata.date();
    if (date == null) {
      return years.stream().findFirst();
    }
    return Stream.of(date.getYear(), date.getYear() - 1).map(String::valueOf).filter(years::contains).findFirst();
  }

  private Optional<String> linkYear(EventName name) {
    if (metadata.date() != null) {
      return Optional.empty();
    }
    return sources.stream().filter(source -> source.kind() == Kind.LINK && source.letters().contains(EventPhrase.keyOf(spelling(name))))
        .flatMap(source -> in(source.letters()).stream()).findFirst();
  }

  private Optional<String> dateYear() {
    return Optional.ofNullable(metadata.date()).map(date -> String.valueOf(date.getYear()));
  }

  private static Optional<String> in(String words) {
    var match = YEAR.matcher(DATE.matcher(words).replaceAll(" "));
    return match.find() ? Optional.of(match.group()) : Optional.empty();
  }
}
