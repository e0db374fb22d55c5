package app.hallway.detect.headlines;

import app.hallway.detect.headlines.Headline.Mark;
import app.hallway.detect.headlines.NameHabits.Habit;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.people.SpeakerList;
import app.hallway.detect.words.Cancellation;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.Pointers;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.Signs;
import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a heading, a list item's first line or a table row's cell as the announcement of a talk.
 */
public final class HeadlineReader {
  private static final int LONGEST = 400;
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:\\d{1,2}[-/.]\\d{1,2}\\s+)?\\d{1,2}(?:[:.h]\\d{2})\\s*(?:[ap]\\.?m\\b\\.?)?+(?:\\s*[-–—~〜～]\\s*\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?)?)?\\s*[-–—:|,]?\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile(
          "^[\\[(]?(?:[A-Z]{2,4}-)?[A-Z]{2,6}-?\\d{2,5}(?:-[A-Z]\\d?)?[\\])]?\\s*[-–—:|,]?\\s+(?!(?i:panels?|keynotes?|workshops?|talks?|sessions?)\\b)(?=\\S)");
  private static final QuickPattern CODE_AFTER =
      QuickPattern.of(
          "\\s*(?:[(（\\[]\\s*(?:[A-Z]{2,4}-)?[A-Z]{2,6}-?\\d{2,5}(?:-[A-Z]\\d?)?\\s*[)）\\]]|[-–—|,]\\s+[A-Z]{2,6}\\d{3,5})\\s*[:：]?\\s*$");
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\s*(?:\\[[A-Z]\\]|[(\\[](?:any|beginner|intermediate|advanced|introductory)[^()\\[\\]]{0,20}[)\\]])\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RATING =
      Pattern.compile(
          "[\\s:：;\\-–—]*[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}★☆⭐]+[\\s:]*$");
  private static final Pattern LEADING_SYMBOL =
      Pattern.compile("^[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}•]+\\s*");

  private static final Pattern REMARK = Pattern.compile("^(?:\\s*[:：]|\\s+[-–—])\\s+\\p{Ll}");
  private static final Pattern BEFORE_REMARK = Pattern.compile("^[\\s:：–—-]+");
  private static final int SHORTEST_LABEL = 8;

  private static final Pattern KIND_AFTER =
      Pattern.compile("^(.*\\S)\\s*[(（\\[]([\\p{L} -]{3,24})[)）\\]][\\s.]*$");

  private static final Pattern KIND_FRAME = Pattern.compile("^[\\s\\[(【（]+|[\\s\\])】）:：|–—-]+$");
  private static final Pattern PARTED =
      Pattern.compile(
          "(?iU)\\s[-–—|]\\s|[:：\"“«「?!]|\\b(?:with|mit|avec|con|conversation|interview|chat|on|about)\\b");

  private HeadlineReader() {}

  private static boolean mayBePerson(Speaking person) {
    return PersonNames.judge(person.name()) != Likeness.NO;
  }

  public static Headline read(InlineText line) {
    return read(line, Habit.NONE);
  }

  /**
   * Reads a line.
   *
   * @param habit where such lines are known to name who speaks
   */
  public static Headline read(InlineText line, Habit habit) {
    var text = firstLine(line.text());
    var scan = new Scan(text);
    scan.takeEmphasised(line);
    scan.takePrefixes();
    scan.leaveRemark(line);
    scan.takeCodeAfter();
    var headline = scan.read(line, habit);
    return headline.cancelled(scan.cancelled || line.strikes(headline.title()));
  }

  /** True where a time or a session's code stands before the words. */
  public static boolean isMarked(String text) {
    var words = text.strip();
    var symbol = LEADING_SYMBOL.matcher(words);
    var line = symbol.lookingAt() ? words.substring(symbol.end()) : words;
    return TIME.matcher(line).lookingAt() || CODE.matcher(line).lookingAt();
  }

  private static String firstLine(String text) {
    var stripped = text.stripLeading();
    int end = stripped.indexOf('\n');
    var first = end < 0 ? stripped : stripped.substring(0, end);
    return first.length() > LONGEST ? first.substring(0, LONGEST) : first;
  }

  /** One pass over one line. */
  private static final class Scan {
    private String rest;
    private @Nullable TalkKind kind;
    private @Nullable String kindWords;
    private Mark mark = Mark.NONE;
    private final boolean mayBeCancelled;
    private boolean cancelled;

    Scan(String text) {
      this.rest = text.strip();
      this.mayBeCancelled = Cancellation.mayBeIn(rest);
    }

    /** "**Cancelled** Title": the change of type stands for a colon. */
    void takeEmphasised(InlineText line) {
      if (!mayBeCancelled) {
        return;
      }
      for (var emphasis : line.emphases()) {
        var words = line.text().substring(emphasis.start(), emphasis.end()).strip();
        if (Cancellation.isAll(words) && rest.startsWith(words) && !rest.equals(words)) {
          rest = rest.substring(words.length()).strip();
          cancelled = true;
        }
      }
    }

    private boolean takeCancellation() {
      var left = mayBeCancelled ? Cancellation.taken(rest) : Optional.<String>empty();
      left.ifPresent(
          words -> {
            rest = words;
            cancelled = true;
          });
      return left.isPresent();
    }

    void takePrefixes() {
      boolean taken = true;
      for (int i = 0; taken && i < 5; i++) {
        taken =
            takeCancellation()
                || take(LEADING_SYMBOL, mark)
                || take(TIME, Mark.TIME)
                || take(Numbering.AHEAD, Mark.NUMBER)
                || take(CODE, Mark.SESSION_CODE)
                || takeKind();
      }
    }

    private boolean take(Pattern prefix, Mark found) {
      var match = prefix.matcher(rest);
      if (!match.lookingAt()) {
        return false;
      }
      rest = rest.substring(match.end());
      mark = found;
      return true;
    }

    /** "[Title](link): what I thought of it" ends with the link, unless people follow. */
    private void leaveRemark(InlineText line) {
      if (line.links().isEmpty()) {
        return;
      }
      var label = line.label(line.links().getFirst()).strip();
      if (label.length() < SHORTEST_LABEL || !rest.startsWith(label)) {
        return;
      }
      var after = rest.substring(label.length());
      if (REMARK.matcher(after).lookingAt()
          && SpeakerList.read(BEFORE_REMARK.matcher(after).replaceFirst(""), false).isEmpty()) {
        rest = label;
      }
    }

    private void takeCodeAfter() {
      var match = CODE_AFTER.matcher(rest);
      if (CODE_AFTER.next(match, rest, 0) && match.start() > 0) {
        rest = rest.substring(0, match.start());
        mark = Mark.SESSION_CODE;
      }
    }

    private boolean takeKind() {
      var prefix = Kinds.prefix(rest);
      prefix.ifPresent(
          p -> {
            kindWords = rest.substring(0, p.end());
            rest = rest.substring(p.end());
            kind = kind == null || kind == TalkKind.TALK ? p.kind() : kind;
          });
      return prefix.isPresent();
    }

    Headline read(InlineText line, Habit habit) {
      var words = withoutLevel(withoutRating(rest)).strip();
      var bare = takeKindAfter(Pointers.removeFromEnd(words, line));
      var people = onlyPeople(bare);
      if (!people.isEmpty() && kindWords != null) {
        var title = KIND_FRAME.matcher(kindWords).replaceAll("");
        return new Headline(title, people, Headline.Form.TITLE_DASH_SPEAKER, kind, mark);
      }
      return new HeadlineShapes(bare, kind, mark, habit).read(line);
    }

    /** "Keynote – A Person" is called by its kind. */
    private List<Speaking> onlyPeople(String words) {
      if (kindWords == null
          || kind == null
          || kind == TalkKind.TALK
          || PARTED.matcher(words).find()) {
        return List.of();
      }
      var people = SpeakerList.read(words, true);
      boolean known =
          PersonNames.areKnown(people) && people.stream().allMatch(HeadlineReader::mayBePerson);
      return known ? people : List.of();
    }

    /** "What now (panel)": the kind behind the title. */
    private String takeKindAfter(String words) {
      var match = KIND_AFTER.matcher(words);
      if (!Signs.closeAtEnd(words) || !match.matches() || Purpose.share(match.group(2)) < 1) {
        return words;
      }
      var named = Kinds.named(match.group(2));
      kind = kind == null ? named.orElse(null) : kind;
      return named.isPresent() ? match.group(1) : words;
    }

    private static String withoutLevel(String words) {
      return Signs.areIn(words, "([") ? LEVEL.matcher(words).replaceAll(" ") : words;
    }

    private static String withoutRating(String words) {
      boolean symbols =
          words.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
      return symbols ? RATING.matcher(words).replaceFirst("") : words;
    }
  }
}
