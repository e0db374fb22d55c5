package app.hallway.detect.event;

import app.hallway.detect.words.QuickPattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the edition of an event whose series is not known by name: capitalised words before a year
 * ("Name 2031"), where title and text both tell of it. Names nothing rather than something
 * doubtful.
 */
public final class EditionNames {
  private static final QuickPattern BEFORE_YEAR =
      QuickPattern.ofWords(
          "(?U)(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}\\d&'’+-]*)(?: (?:(?:by|the|of|for|and|de|der|du|des|del|la|les|di|da|do|dos|on)"
              + " ){0,2}\\p{Lu}[\\p{L}\\d&'’+-]*){0,4}) ((?:19|20)\\d\\d)(?![\\d-])");
  private static final QuickPattern DENSE_BEFORE_YEAR =
      QuickPattern.of(
          "([\\p{IsHan}\\p{IsKatakana}ー]{1,10}(?:会議|大会|会议|峰会|フェス|カンファレンス))\\s?((?:19|20)\\d\\d)");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?U)^\\W{0,3}(?:(?:19|20)\\d\\d )?(\\p{L}[^\\s,;.!?:()]*(?: [^\\s,;.!?:()]+){0,4}?)(?:"
              + " ?(?:19|20)\\d\\d| ['’]\\d\\d)?\\W{0,3}$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)| ['’]\\d\\d");
  private static final int LONGEST_EDITION = 50;
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+ ");
  private static final Set<String> NO_NAMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "copyright",
          "since",
          "in",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "year",
          "early",
          "late",
          "mid",
          "q1",
          "q2",
          "q3",
          "q4",
          "visual",
          "windows",
          "office",
          "server",
          "edition");
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "a",
          "my",
          "our",
          "notes",
          "report",
          "recap",
          "review",
          "rückblick",
          "bericht",
          "crónica",
          "resumen",
          "thoughts",
          "from",
          "at",
          "about",
          "on",
          "in",
          "after",
          "before",
          "die",
          "der",
          "das",
          "la",
          "el",
          "conferencia",
          "conference",
          "attending",
          "visiting",
          "back",
          "highlights",
          "trip",
          "day",
          "days",
          "summary",
          "of",
          "de",
          "learned");

  private EditionNames() {}

  /** The edition that the title names; one word needs the text to use it too. */
  public static Optional<String> inTitle(String title, String text) {
    return first(title, name -> name.indexOf(' ') > 0 || text.contains(name));
  }

  /** True for a few words that are a name and a year: "Some Conference 2031". */
  public static boolean isEdition(String words) {
    if (words.length() > LONGEST_EDITION || !YEAR.matcher(words).find()) {
      return false;
    }
    var match = EDITION.matcher(words);
    return match.matches() && isName(match.group(1));
  }

  private static Optional<String> first(String text, Predicate<String> confirmed) {
    for (var search : List.of(BEFORE_YEAR, DENSE_BEFORE_YEAR)) {
      var match = search.matcher(text);
      for (int at = 0; search.next(match, text, at); at = match.end()) {
        var name = withoutLead(match.group(1));
        if (isName(name) && confirmed.test(name)) {
          return Optional.of(edition(match, name));
        }
      }
    }
    return Optional.empty();
  }

  private static String edition(Matcher match, String name) {
    boolean dense = name.charAt(0) >= '\u3000';
    return name + (dense ? "" : " ") + match.group(2);
  }

  private static boolean isName(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.length() > 2 && !NO_NAMES.contains(last);
  }

  private static String withoutLead(String words) {
    var rest = words;
    var lead = FIRST_WORD.matcher(rest);
    while (lead.find() && LEADING.contains(lead.group().strip().toLowerCase(Locale.ROOT))) {
      rest = rest.substring(lead.end());
      lead = FIRST_WORD.matcher(rest);
    }
    return rest;
  }
}
