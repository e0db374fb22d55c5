package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells lines that say who wrote a post, when, how long it takes to read and where it is filed from
 * lines that begin it: of the first nothing is left when names, dates and such words are taken out.
 */
final class Bylines {
  private static final int LONGEST = 200;

  private static final List<Locale> LANGUAGES =
      Stream.of(
              "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "sv", "da", "nb", "fi", "cs",
              "tr")
          .map(Locale::of)
          .toList();

  private static final String MONTH =
      anyOf(Month.values(), (month, style, language) -> month.getDisplayName(style, language));

  private static final String WEEKDAY =
      anyOf(DayOfWeek.values(), (day, style, language) -> day.getDisplayName(style, language));

  private static final String TIME =
      "(?:,? *(?:at|um|à|a las|às|alle|om|kl\\.?|-|–|·|\\|)? *\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: *[ap]\\.?m\\.?)?(?: *\\(?(?:UTC|GMT|Z|Uhr|[A-Z]{2,4}T)(?:[+-]\\d{1,4})?\\)?)?)?";

  private static final Pattern DATE =
      pattern(
          "(?:(?:"
              + WEEKDAY
              + "\\.?,? +)?\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?(?: *-? *(?:de|of))? *-?"
              + MONTH
              + "\\.?,?(?:(?: *-? *(?:de|of))? *-?\\d{4})?|(?:"
              + WEEKDAY
              + "\\.?,? +)?"
              + MONTH
              + "\\.? +\\d{1,2}(?:st|nd|rd|th)?(?:,? +\\d{4})?|"
              + MONTH
              + "\\.?,? +\\d{4}|\\d{4} *[-/.年년] *\\d{1,2} *[-/.月월] *\\d{1,2} *[日일]?(?:T\\d\\d)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}"
              + "|(?:\\d+|an?|one|last) (?:second|minute|hour|day|week|month|year)s? ago|yesterday|\\d+[hdwmy] ago|\\d+ ?(?:秒|分|時間|小时|分钟|天|日|个月|年)前)"
              + TIME);

  private static final Pattern READING_TIME =
      pattern(
          "(?:~|≈|about )?\\d+(?:[-–]\\d+)? ?-?(?:min(?:ute)?s?|minuten|minutos?|minuti|分(?:钟)?)\\.?(?: (?:to )?read(?:ing)?(?: time)?| lesezeit| de (?:lecture|lectura|leitura)| di lettura)?|(?:estimated )?read(?:ing)? time:?|lesezeit:?|(?:[\\d,.]+ )(?:words|views|comments?|likes?)|読了時間|阅读时间");

  private static final Pattern YEAR = pattern("\\d{4}");

  /** Without one there is no date. */
  private static final Pattern NUMBER = pattern("\\d|yesterday|an? \\w+ ago");

  /** Words that join names and dates. */
  private static final Pattern JOINTS =
      pattern(
          "(?<![\\p{L}\\p{N}])(?:by|author|autor|auteur|autore|and|posted|published|written|updated|last|modified|edited|created|first|follow|following|on|in|at|date|von|und|am|veröffentlicht|geschrieben|aktualisiert|par|le|publié|mis à jour|et"
              + "|por|publicado|em|el|y|e|di|da|pubblicato|il|door|geplaatst|op|av|af|投稿日|更新日|公開日|作者|作成者|发布于|发表于|更新于|time)(?![\\p{L}\\p{N}])");

  private static final String NAME_PART =
      "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{IsHan}{1,4}|[\\p{IsHiragana}\\p{IsKatakana}]{1,8}|(?:van|von|de|da|di|der|den|del|la|bin|al|el|ten|ter|dos|du|af))";

  /** "By Ada Byron", perhaps with what she is, and no sentence. */
  private static final Pattern BY_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:(?i:(?:written |posted |published )?by|von|par|por|di|door|av|作者|author|autor(?:in)?|auteur)) *:? *"
              + NAME_PART
              + "(?:[ ·]+"
              + NAME_PART
              + "){0,4}(?:(?: *,| +and| +und| +et| +y| *&) *"
              + NAME_PART
              + "(?: +"
              + NAME_PART
              + "){0,4}){0,5}");

  private final List<Pattern> authors;

  Bylines(Collection<String> authors) {
    this.authors =
        authors.stream()
            .filter(name -> name.strip().length() > 1)
            .limit(20)
            .map(name -> pattern(Pattern.quote(name.strip())))
            .toList();
  }

  boolean isByline(TextRun run) {
    var text = run.text().replaceAll("\\s+", " ").strip();
    return text.length() <= LONGEST
        && !text.isEmpty()
        && (isFiled(run) || isMadeOfFacts(text, run));
  }

  /** "Tags: caches, clocks", where these are links. */
  private static boolean isFiled(TextRun run) {
    return run.linked() > 0
        && ClutterWords.kindOfLabel(run.bare()).filter(LeftOut.Kind.BYLINE::equals).isPresent();
  }

  private boolean isMadeOfFacts(String text, TextRun run) {
    var rest = withoutTimes(text, run.block());
    boolean told = rest.length() < text.length();
    var numbers =
        NUMBER.matcher(text).find() ? Stream.of(DATE, READING_TIME) : Stream.<Pattern>of();
    for (var fact : Stream.concat(authors.stream(), numbers).toList()) {
      var next = fact.matcher(rest).replaceAll(" ");
      told |= next.length() < rest.length() || !next.equals(rest);
      rest = next;
    }
    return isNamed(rest, text)
        || (told && isEnd(rest) && (!text.endsWith(".") || YEAR.matcher(text).find()));
  }

  private static boolean isNamed(String rest, String text) {
    var by = BY_NAME.matcher(rest);
    return by.find()
        && isEnd(rest.substring(0, by.start()))
        && isEnd(rest.substring(by.end()))
        && !text.endsWith(".");
  }

  private static boolean isEnd(String rest) {
    return JOINTS.matcher(rest).replaceAll("").replaceAll("[^\\p{L}\\p{N}]+", "").isEmpty();
  }

  /** A time of the day alone is one of a programme. */
  private static String withoutTimes(String text, Element block) {
    var rest = text;
    for (var time : block.select("time[datetime]")) {
      var shown = time.text().replaceAll("\\s+", " ").strip();
      if (time.attr("datetime").matches("\\d{4}-.*")
          && !shown.isEmpty()
          && !shown.matches("[\\d:.–—\\s-]*[:.–—-][\\d:.–—\\s-]*")) {
        rest = rest.replace(shown, " ");
      }
    }
    return rest;
  }

  /** How the languages that are written in letters call something of the calendar. */
  private static <T> String anyOf(T[] values, Naming<T> naming) {
    return Stream.of(values)
        .flatMap(
            value ->
                Stream.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)
                    .flatMap(
                        style ->
                            LANGUAGES.stream()
                                .map(language -> naming.name(value, style, language))))
        .map(name -> name.replaceFirst("\\.$", ""))
        .filter(name -> name.length() > 2 && !name.matches(".*\\d.*"))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private interface Naming<T> {
    String name(T value, TextStyle style, Locale language);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
