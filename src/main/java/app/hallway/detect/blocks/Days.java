package app.hallway.detect.blocks;

import app.hallway.detect.words.QuickPattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells on which day of the event something was, in the report's own words. */
public final class Days {
  private static final int LONGEST_HEADING = 90;
  private static final String NUMBER =
      "(?:\\d{1,2}|zero|one|two|three|four|five|six|seven|eins|zwei|drei|vier|uno|dos|tres|cuatro|un|deux|trois|quatre|um|dois|quatro|due|tre|quattro|jeden|dwa|trzy|cztery|i{1,3}|iv)";
  private static final String DAY = "(?:day|tag|jour(?:n[ée]e)?|d[ií]a|dzie[ńn]|giorno|dag)";
  private static final String ORDINAL =
      "(?:\\d(?:st|nd|rd|th|er|e|[ºª.])?|first|second|third|fourth|fifth|last|final|erster|zweiter|dritter|letzter|primer|segundo|tercer|[úu]ltimo|premier|premi[èe]re|deuxi[èe]me|second|troisi[èe]me|dernier|derni[èe]re|primeiro|terceiro|pierwszy|drugi|trzeci|ostatni|primo|secondo|terzo|ultimo|eerste|tweede|derde|laatste)";
  private static final String WEEKDAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|ter[çc]a|quarta|quinta|sexta)-feira|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|domenica|poniedzia[łl]ek|wtorek|[śs]roda|czwartek|pi[ąa]tek|sobota|niedziela|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";
  private static final String MONTH =
      "(?:jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|mar(?:ch)?|m[äa]rz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|f[ée]vrier|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|janeiro|fevereiro|mar[çc]o|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada|grudnia)";
  private static final String DATE =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|\\.)?"
          + " (?:of |de )?"
          + MONTH
          + "\\.?(?:,? (?:de |del )?\\d{4})?|"
          + MONTH
          + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)";
  private static final String DENSE =
      "(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|第[一二三四五六七\\d]{1,2}[天日]|[一二三四五初\\d]{1,2}日目|\\d{1,2}일차|[첫둘셋넷]째\\s?날|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일)";
  private static final String NAMED =
      "(?:(?<![\\p{IsLatin}\\d])(?:"
          + DAY
          + "[ -]?(?:#|no\\. ?)?"
          + NUMBER
          + "|"
          + ORDINAL
          + " "
          + DAY
          + "|"
          + WEEKDAY
          + "|"
          + DATE
          + ")(?![\\p{IsLatin}\\d])|"
          + DENSE
          + ")";
  private static final QuickPattern WORDS =
      QuickPattern.of(
          "(?iU)" + NAMED + "(?:(?: ?[,(（/|:·–—-] ?| )(?:the |den |dem |de )?" + NAMED + "[)）]?)*");

  private Days() {}

  /** The day that a block's section, or what stands around it, names; null where none does. */
  public static @Nullable String of(Block block, @Nullable Section section) {
    for (var owner = block.owner(); owner != null; owner = owner.owner()) {
      var text = owner.text();
      if (isOnlyADay(text)) {
        return named(text).orElse(null);
      }
    }
    return above(section, block.index()).orElse(null);
  }

  private static Optional<String> above(@Nullable Section innermost, int index) {
    int before = index;
    for (var section = innermost; section != null; section = section.parent()) {
      var day = section.day();
      day = day.isPresent() ? day : lastDayBefore(section, before);
      if (day.isPresent()) {
        return day;
      }
      var heading = section.heading();
      before = heading == null ? 0 : heading.index();
    }
    return Optional.empty();
  }

  /** A heading that is only a day holds for its siblings below, where nothing hangs under it. */
  private static Optional<String> lastDayBefore(Section section, int index) {
    Optional<String> day = Optional.empty();
    for (var child : section.children()) {
      var heading = child.heading();
      if (heading == null || heading.index() >= index) {
        break;
      }
      boolean opens = child.children().isEmpty() && isOnly(child.day(), child.title());
      boolean ends = child.purpose().speaksAgainst() || child.day().isPresent();
      day = opens ? child.day() : ends ? Optional.empty() : day;
    }
    return day;
  }

  /** The words of a heading that name a day: "Day 2", "Tuesday, 12 September". */
  public static Optional<String> named(String heading) {
    if (heading.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    var words = WORDS.matcher(heading);
    return WORDS.next(words, heading, 0)
        ? Optional.of(words.group().strip()).map(Days::withoutLoneParenthesis)
        : Optional.empty();
  }

  private static String withoutLoneParenthesis(String words) {
    boolean lone = words.endsWith(")") && words.indexOf('(') < 0;
    return lone ? words.substring(0, words.length() - 1) : words;
  }

  private static boolean isOnlyADay(String heading) {
    return isOnly(named(heading), heading);
  }

  private static boolean isOnly(Optional<String> named, String heading) {
    return named
        .map(day -> heading.replace(day, ""))
        .filter(rest -> rest.codePoints().noneMatch(Character::isLetterOrDigit))
        .isPresent();
  }
}
