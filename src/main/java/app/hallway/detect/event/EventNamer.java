package app.hallway.detect.event;

import app.hallway.detect.words.QuickPattern;
import app.hallway.model.ReportMetadata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the edition of the event that a report tells of: series, place and year. */
public final class EventNamer {
  private static final int REACH = 3000;
  private static final String KIND =
      "(?i:con|conf|camp|fest|kaigi|congress|kongress|summit|conference|konferenz|forum|symposium|days|expo|world|matsuri)(?:["
          + " :-]?(?:'|’)?\\d{2,4})?(?![\\p{L}])";
  private static final QuickPattern SOME_KIND = QuickPattern.of("(?U)" + KIND);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?U)(?:(?:#|\\p{Lu})[\\p{L}\\d:.+&!'’-]*[" + " ]+){0,4}?#?[\\p{L}\\d:.+-]*" + KIND);

  /** Where the kind of event stands before its name, as in Romance languages. */
  private static final Pattern LED =
      Pattern.compile(
          "(?U)(?<!\\p{L})(?:Rencontres?|Journées?|Colloque|Jornadas?|Encuentros?|Encontros?|Giornat[ae]|Incontro|Conferenza|Festival|Forum)"
              + " (?:(?:de la|de l['’]|dell['’]|della|delle|dello|dei|del|des|du|dos|das|do|da|de|di|d['’]|sur|on|for) ?)?"
              + "\\p{Lu}[\\p{L}\\d.+#&-]*(?: \\p{Lu}[\\p{L}\\d.+#&-]*){0,3}");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?:(19[89]\\d|20[0-4]\\d)|['’](\\d{2}))(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=\\p{L})[ :-]?['’]?(\\d{2})(?!\\d)");
  private static final Pattern CONGRESS = Pattern.compile("(?i)(?<!\\w)(\\d{2})c3(?!\\w)");
  private static final Pattern PLACE_AFTER =
      Pattern.compile(
          "(?U)^[ ,:–-]*(?:(?:in|at|-|–|\\+ ?CloudNativeCon|CloudNativeCon|Conference|Conf) )*["
              + " ,]*((?:\\p{Lu}[\\p{L}.]+|\\p{IsHan}{2,3}(?!\\p{IsHan}))(?:"
              + " \\p{Lu}[\\p{L}.]+){0,2})");
  private static final Pattern NOT_A_PLACE =
      Pattern.compile(
          "(?iU)^(?:day|top|other|some|cool|picks|this|that|what|meine|watchlist|recap|report|trip|review|summary|notes?|talks?|session|keynotes?|wrap|overview|highlights?|part|liveblog|live|experience|conference|conf|the|my|a|re|retrospective|takeaways?|virtual|online|debrief|impressions?|index|slides|story|thoughts|retro|follow|schedule|with|was|and|attend|came|is|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|[大会见].*)(?:day)?\\b.*");
  private static final QuickPattern CNCF_KEY =
      QuickPattern.of("(?i)[/.]kccnc(na|eu|china|cn)(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern COUNTED_DAYS =
      Pattern.compile("(?:two|three|four|five|six|seven|few|some|these|those|all|both|many) days");
  private static final Map<String, String> REGIONS =
      Map.of("EU", "Europe", "NA", "North America", "US", "US");
  private static final List<String> FILLER =
      List.of(
          "a",
          "an",
          "the",
          "my",
          "our",
          "at",
          "from",
          "of",
          "to",
          "i",
          "in",
          "on",
          "for",
          "and",
          "with",
          "first",
          "this",
          "attending",
          "visiting",
          "looking",
          "recap",
          "review",
          "report",
          "trip",
          "thoughts",
          "notes",
          "about",
          "back",
          "is",
          "was",
          "experience",
          "impressions",
          "some",
          "musings",
          "de",
          "la",
          "el",
          "le",
          "summary",
          "day",
          "repaso",
          "resaca",
          "collection");

  private EventNamer() {}

  public static Optional<String> name(ReportMetadata metadata, String text) {
    var reach = text.substring(0, Math.min(REACH, text.length()));
    var title = metadata.title();
    var tags = String.join(" , ", metadata.tags());
    var description = metadata.description() == null ? "" : metadata.description();
    return congress(title)
        .or(() -> series(title, reach, metadata))
        .or(() -> EditionNames.inTitle(title, text))
        .or(() -> generic(title, metadata.date(), title))
        .or(() -> led(title, metadata.date()))
        .or(() -> series(tags, reach, metadata))
        .or(() -> series(description, reach, metadata))
        .or(() -> generic(description, metadata.date(), title))
        .or(() -> keyedByLink(text))
        .or(() -> EditionNames.inText(text, title + ' ' + tags))
        .or(() -> series(reach, reach, metadata))
        .or(() -> mostNamed(reach, metadata));
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

  /** The CNCF's programme keys: kccncna2022, kccnceu19. */
  private static Optional<String> keyedByLink(String text) {
    var match = CNCF_KEY.matcher(text);
    return CNCF_KEY.next(match, text, 0)
        ? Optional.of(
            join(
                "KubeCon + CloudNativeCon",
                REGIONS.getOrDefault(match.group(1).toUpperCase(Locale.ROOT), "China"),
                match.group(2).length() == 2 ? "20" + match.group(2) : match.group(2)))
        : Optional.empty();
  }

  private static Optional<String> series(String text, String reach, ReportMetadata metadata) {
    return EventSeries.first(text)
        .map(
            found -> {
              var place = place(text.substring(found.end()));
              var near = place.isEmpty() ? placeInText(found.name(), reach) : place;
              var year =
                  year(
                      text.length() < 400
                          ? text
                          : text.substring(
                              found.start(), Math.min(text.length(), found.end() + 40)),
                      metadata);
              return join(found.name(), near, year);
            });
  }

  private static String placeInText(String name, String reach) {
    return EventSeries.first(reach)
        .filter(found -> found.name().equals(name))
        .map(found -> place(reach.substring(found.end())))
        .orElse("");
  }

  private static String place(String after) {
    var window =
        after.substring(0, Math.min(60, after.length())).replaceFirst("^[ ,]*['’]?\\d{2,4}", "");
    var match = PLACE_AFTER.matcher(window);
    if (!match.find()
        || NOT_A_PLACE.matcher(match.group(1)).matches()
        || EventSeries.first(match.group(1)).isPresent()) {
      return "";
    }
    var words = match.group(1);
    return REGIONS.getOrDefault(words, words);
  }

  private static Optional<String> generic(String text, @Nullable LocalDate date, String title) {
    if (!SOME_KIND.isIn(text)) {
      return Optional.empty();
    }
    var match = NAMED.matcher(text);
    while (match.find()) {
      var name = withoutFiller(match.group().strip());
      if (isName(name)) {
        var bare = SHORT_YEAR.matcher(YEAR.matcher(name).replaceAll("")).replaceAll("").strip();
        var year = yearIn(text.substring(match.start()));
        return Optional.of(
            join(
                bare,
                place(text.substring(match.end())),
                year == null ? fallback(title, date) : year));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> led(String title, @Nullable LocalDate date) {
    var match = LED.matcher(title);
    return match.find()
        ? Optional.of(join(match.group(), "", fallback(title, date)))
        : Optional.empty();
  }

  private static Optional<String> mostNamed(String reach, ReportMetadata metadata) {
    if (!SOME_KIND.isIn(reach)) {
      return Optional.empty();
    }
    var counts = new HashMap<String, Integer>();
    var match = NAMED.matcher(reach);
    while (match.find()) {
      var name = withoutFiller(match.group().strip());
      if (isName(name)) {
        counts.merge(YEAR.matcher(name).replaceAll("").strip(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> join(e.getKey(), "", year(metadata.title(), metadata)));
  }

  /** More than the bare kind of event: "Summit" alone names none. */
  private static boolean isName(String name) {
    var bare = name.replaceAll("[\\d'’]", "").strip().toLowerCase(Locale.ROOT);
    boolean kind =
        bare.matches(
            "#?(?:con|conf|camp|fest|congress|summit|conference|forum|symposium|days|expo|world|konferenz|falcon|icon|silicon|lexicon|bacon|second|beacon|nowadays|reconf|festival|hello"
                + " world|real world)");
    return bare.length() > 3
        && !kind
        && !COUNTED_DAYS.matcher(bare).matches()
        && (name.contains(" ") || Character.isUpperCase(name.charAt(0)) || name.startsWith("#"));
  }

  private static String withoutFiller(String words) {
    var rest = words;
    int space = rest.indexOf(' ');
    while (space > 0 && FILLER.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
      rest = rest.substring(space + 1).strip();
      space = rest.indexOf(' ');
    }
    return rest;
  }

  private static @Nullable String year(String text, ReportMetadata metadata) {
    var year = yearIn(text);
    return year == null ? fallback(metadata.title(), metadata.date()) : year;
  }

  private static @Nullable String fallback(String title, @Nullable LocalDate date) {
    var year = yearIn(title);
    return year != null || date == null ? year : String.valueOf(date.getYear());
  }

  private static @Nullable String yearIn(String text) {
    var match = YEAR.matcher(text);
    if (match.find()) {
      return match.group(1) != null ? match.group(1) : century(match.group(2));
    }
    return null;
  }

  private static String century(String two) {
    return (Integer.parseInt(two) > 80 ? "19" : "20") + two;
  }

  private static String join(String name, String place, @Nullable String year) {
    boolean repeated = place.isEmpty() || name.contains(place);
    return name
        + (repeated ? "" : " " + place)
        + (year == null || name.contains(year) ? "" : " " + year);
  }
}
