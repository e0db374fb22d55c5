package app.hallway.detect.event;

import app.hallway.model.ReportMetadata;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the edition of the event that a report tells of: series, place and year. A name is what
 * several places say: title, tags, file, headings, links and text.
 */
public final class EventNamer {
  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?i)(?<!\\w)(\\d{2})(?:c3|(?:\\.|st|nd|rd|th) chaos communication congress)(?!\\w)");
  private static final double ENOUGH_WHERE_TALKS_ARE = 2.5;
  private static final double ENOUGH = 9.5;

  private EventNamer() {}

  /**
   * The name, or empty where nothing is sure enough.
   *
   * @param told whether the report tells of talks, so that it is of some event
   */
  public static Optional<String> name(
      ReportMetadata metadata, String text, ReportPlace place, boolean told) {
    var congress = congress(metadata.title());
    if (congress.isPresent()) {
      return congress;
    }
    var sources = EventSource.plain(metadata, text, place);
    boolean named = sources.stream().anyMatch(source -> !source.phrases().isEmpty());
    if (!told && !named) {
      return Optional.empty();
    }
    sources.addAll(EventSource.further(text));
    double enough = told ? ENOUGH_WHERE_TALKS_ARE : ENOUGH;
    return best(sources)
        .filter(name -> name.score() >= enough && (told || name.isPlain()))
        .map(
            name ->
                new EditionWriter(metadata.title(), metadata.date(), sources, text).write(name));
  }

  private static Optional<EventName> best(List<EventSource> sources) {
    var names = new LinkedHashMap<String, EventName>();
    for (var source : sources) {
      for (var phrase : source.phrases()) {
        if (!phrase.key().isEmpty()) {
          names.computeIfAbsent(phrase.key(), EventName::new).add(source.kind(), phrase);
        }
      }
    }
    sources.forEach(source -> names.values().forEach(name -> name.confirm(source)));
    names.values().forEach(name -> name.takeOver(names.values()));
    return names.values().stream().max(Comparator.comparingDouble(EventName::score));
  }

  /** "29C3" is the 29th Chaos Communication Congress. */
  private static Optional<String> congress(String title) {
    var match = CONGRESS.matcher(title);
    return match.find()
        ? Optional.of(
            "%sC3 (%s Chaos Communication Congress)"
                .formatted(match.group(1), ordinal(match.group(1))))
        : Optional.empty();
  }

  /** Of a number of two digits: 21st, 32nd, 33rd, 29th. */
  private static String ordinal(String number) {
    boolean teen = number.charAt(0) == '1';
    return number
        + switch (number.charAt(1)) {
          case '1' -> teen ? "th" : "st";
          case '2' -> teen ? "th" : "nd";
          case '3' -> teen ? "th" : "rd";
          default -> "th";
        };
  }
}
