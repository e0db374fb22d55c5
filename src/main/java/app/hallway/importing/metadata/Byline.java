package app.hallway.importing.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that says who wrote a report, or when, and little else: {@code By Ada Byron, 4 March
 * 2026}, {@code Posted on 2026-03-04 by ada}.
 *
 * @param authors empty where it names none
 */
public record Byline(List<String> authors, Optional<LocalDate> published) {
  /** Tells nothing. */
  static final Byline NONE = new Byline(List.of(), Optional.empty());

  /** In characters. */
  static final int LONGEST = 160;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:first |originally )?(?:posted|published|written|created|words|text|veröffentlicht"
              + "|geschrieben|erstellt|publié|écrit|publicado|escrito|pubblicato|scritto|geplaatst"
              + "|geschreven|publicerad|udgivet|opublikowano|опубликовано)\\b:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez):?\\s+"
              + "|(?iu:authors?|autore?n?|autora|auteure?s?|auteurs?|автор)\\s?[:：]\\s*"
              + "|(?:作者|著者|筆者|文|글)\\s?[:：／/]\\s*)");

  private static final Pattern ON =
      Pattern.compile(
          "(?:on|am|vom|le|el|il|op|den|the|dnia|em|date:)\\s+", Pattern.CASE_INSENSITIVE);

  private static final String PARTICLES = "(?:(?:van|von|de|der|den|da|di|du|la|le|bin|al)\\s+)*";

  /** A word that a day and a year follow is a month. */
  private static final String WORD =
      "(?!\\p{L}{3,12}\\.?\\s+\\d{1,2}\\p{L}{0,2},?\\s+\\d{4})\\p{Lu}[\\p{L}\\p{M}.'’-]*";

  private static final String NAME = WORD + "(?:\\s+" + PARTICLES + WORD + "){1,3}";
  private static final String EAST_ASIAN =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]+"
          + "(?:[ 　・][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]+)?";
  private static final Pattern NAMES =
      Pattern.compile(
          NAME + "(?:(?:,\\s+|,?\\s+(?:and|und|et|y|e|&)\\s+)" + NAME + ")*|" + EAST_ASIAN);

  /** What may be called so where the line also tells the day. */
  private static final Pattern HANDLE =
      Pattern.compile("@?[\\p{L}][\\p{L}\\p{M}\\p{N}_.'’-]{1,30}");

  /** What stands between a name and a date, or behind both. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,;|•·–—―/-]+|last (?:modified|updated|edited)(?: on)?:?\\s+|(?:(?:at|um|à|alle|kl\\.?)\\s+)?\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?"
              + "|\\d+\\s?min(?:ute)?s?(?:\\s+read)?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REST = Pattern.compile("(?:\\s*[,|•·–—(-].*|\\s+on\\s.*)?");

  /** "… in Trips, Harbours". */
  private static final Pattern FILED =
      Pattern.compile("\\s*(?:(?:filed )?(?:in|under)|dans|en)\\s.{1,60}");

  public Byline {
    authors = List.copyOf(authors);
  }

  /** What a line of plain text tells; nothing where it is anything but a by-line. */
  public static Byline of(String line) {
    var text = line.strip();
    return text.isEmpty() || text.length() > LONGEST ? NONE : new Reading(text, 0).byline();
  }

  /** The day that a line gives which tells nothing else, but perhaps how long it takes to read. */
  public static Optional<LocalDate> dateAlone(String line) {
    var text = line.strip();
    var date =
        text.length() > LONGEST ? Optional.<DateText.Leading>empty() : DateText.leading(text);
    return date.filter(found -> new Reading(text, found.end()).isAtEnd())
        .map(DateText.Leading::date);
  }

  public boolean tellsNothing() {
    return authors.isEmpty() && published.isEmpty();
  }

  /** One reading of a line from left to right. */
  private static final class Reading {
    private final String text;
    private final List<String> names = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private int at;

    private Reading(String text, int at) {
      this.text = text;
      this.at = at;
    }

    /** Whether nothing follows that says anything. */
    private boolean isAtEnd() {
      boolean going = true;
      while (going) {
        going = skip(BETWEEN);
      }
      return at == text.length();
    }

    private Byline byline() {
      boolean verb = skip(PUBLISHED);
      boolean going = true;
      while (going && at < text.length()) {
        going = skip(BETWEEN) || takeNames() || takeDate();
      }
      boolean told = !names.isEmpty() || (verb && date.isPresent());
      boolean filed = !names.isEmpty() && date.isPresent() && follows(FILED);
      boolean ends = at == text.length() || filed || (!names.isEmpty() && follows(REST));
      return told && ends ? new Byline(names, date) : NONE;
    }

    private boolean skip(Pattern pattern) {
      var matcher = pattern.matcher(text).region(at, text.length());
      boolean found = matcher.lookingAt() && matcher.end() > at;
      at = found ? matcher.end() : at;
      return found;
    }

    private boolean follows(Pattern pattern) {
      return pattern
          .matcher(text)
          .region(Math.max(0, at - backToSeparator()), text.length())
          .matches();
    }

    /** The separator before what is not understood was passed over already. */
    private int backToSeparator() {
      int back = 0;
      while (at - back > 0 && !Character.isLetterOrDigit(text.charAt(at - back - 1))) {
        back++;
      }
      return back;
    }

    private boolean takeNames() {
      int start = at;
      if (names.isEmpty() && skip(BY) && (takeNames(NAMES) || (isDated() && takeNames(HANDLE)))) {
        return true;
      }
      at = start;
      return false;
    }

    private boolean takeNames(Pattern pattern) {
      int start = at;
      if (skip(pattern) && !isCalendar(text.substring(start, at))) {
        names.addAll(AuthorNames.distinct(Stream.of(text.substring(start, at))));
      }
      return !names.isEmpty();
    }

    /** Whether the line tells a day, before this place or after the next word. */
    private boolean isDated() {
      int start = at;
      boolean named = skip(HANDLE);
      while (named && skip(BETWEEN)) {
        named = at < text.length();
      }
      boolean after = named && dateHere().isPresent();
      at = start;
      return date.isPresent() || after;
    }

    private boolean takeDate() {
      var found = date.isEmpty() ? dateHere() : Optional.<DateText.Leading>empty();
      found.ifPresent(
          leading -> {
            date = Optional.of(leading.date());
            at += leading.end();
          });
      return found.isPresent();
    }

    private Optional<DateText.Leading> dateHere() {
      var on = ON.matcher(text).region(at, text.length());
      int start = on.lookingAt() ? on.end() : at;
      return DateText.leading(text.substring(start))
          .map(found -> new DateText.Leading(found.date(), found.end() + start - at));
    }

    /** {@code By Monday, 4 March 2026} names nobody. */
    private static boolean isCalendar(String name) {
      return name.toLowerCase(Locale.ROOT)
          .matches(
              "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag"
                  + "|freitag|samstag|sonntag)|(?:the|then|now|noon|that|this)");
    }
  }
}
