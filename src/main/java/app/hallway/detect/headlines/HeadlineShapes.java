package app.hallway.detect.headlines;

import app.hallway.detect.headlines.Headline.Form;
import app.hallway.detect.headlines.Headline.Mark;
import app.hallway.detect.headlines.NameHabits.Habit;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.people.SpeakerList;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.detect.words.Signs;
import app.hallway.detect.words.TitleWords;
import app.hallway.markdown.InlineText;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a line can hold a title and those who speak. */
final class HeadlineShapes {
  private static final int FIRST_WITHOUT_SPACES = 0x3000;
  private static final QuickPattern DASH =
      QuickPattern.of(
          "\\s+[-–—|~•·]{1,3}\\s+|\\s*[—｜]\\s*|(?<=[\\p{L}?!)])-\\s+|\\s+[-–](?=\\p{Lu})|\\s//?\\s");
  private static final QuickPattern BY =
      QuickPattern.of(
          "(?iU)[\\s,，]+[(（\\[]?\\s*(?:(?:presented |given |talk |delivered"
              + " )?by|with|from|par|por|von|od|com|con|w/|featuring|feat\\.?)[:\\s]\\s*");
  private static final Pattern SURELY_BY =
      Pattern.compile("(?iU)\\b(?:by|par|por)\\b|^\\s*[,，]\\s*(?:with|con|mit|avec|com|von)\\b");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iU)^[\\s,，:：\\-–—|(（\\[]*(?:(?:talk |presented |given |delivered"
              + " )?(?:by|with|from|par|por|von|od|com|con|mit|avec)\\s+)?(.*?)[\\s.:]*$");
  private static final Pattern SURELY_AFTER =
      Pattern.compile("(?iU)^[\\s,(（\\[]*(?:.{0,12} )?(?:by|par|por|von|od)\\s.*");
  private static final Pattern ELLIPSIS =
      Pattern.compile("^(.*\\S)\\s?(?:\\.{3}|…)\\s*(\\p{Lu}.*)$");
  private static final Pattern BRACKETS_FIRST =
      Pattern.compile("[(（\\[]([^()（）\\[\\]]{3,80})[)）\\]]");
  private static final Pattern OPENER = Pattern.compile("[(（\\[]");
  private static final Pattern CLOSER = Pattern.compile("[)）\\]]");
  private static final QuickPattern COMMA = QuickPattern.of("\\s*[,，]\\s+|，");
  private static final Pattern COLON =
      Pattern.compile(
          "^(.{2,80}?)\\s*(?:[:：]|['’]s\\s+(?:talk\\s*[:,-]?\\s*)?(?=[\"“«]))\\s*(.+)$");
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "^(.*\\S)\\s*[(（\\[]\\s*(?:by\\s+)?([^()（）\\[\\]]{3,120}(?:\\([^()]{2,60}\\)(?=\\]))?)[)）\\]][\\s.:]*$");
  private static final Pattern QUOTED =
      Pattern.compile("^[\"“”„«»「『《'‘](.{3,250}?)[\"“”»«」』》'’](?=\\s|$|[,，:;.\\-–—(（])(.*)$");
  private static final Pattern LONE_NAME =
      Pattern.compile(
          "^[-–—－]{1,2}\\s*(\\p{IsHan}{2,4}|[\\p{IsLatin}][\\p{IsLatin}.-]{2,20})\\s*$");
  private static final Pattern KIND_BEFORE_QUOTE =
      Pattern.compile("^([\\p{L} -]{3,24}?)\\s*(?=[\"“„«»「『《].*[\"“”»«」』》]$)");
  private static final Pattern KIND_WITH =
      Pattern.compile("(?iU)^([\\p{L} -]{3,24}?)\\s(?:with|by|mit|von|con|de|avec|par|com|z)\\s");
  private static final Pattern HANDLE = Pattern.compile("\\s*@\\w{3,30}\\s*");
  private static final String TAIL = " \t\n\u000b\f\r:：,，;-–—|~.";
  private static final String QUOTES = "\"“„«»「『《";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String rest;
  private final @Nullable TalkKind kind;
  private final Mark mark;
  private final Habit habit;

  /** Reads words from which numbers, times and kinds have been taken. */
  HeadlineShapes(String rest, @Nullable TalkKind kind, Mark mark, Habit habit) {
    this.rest = rest;
    this.kind = kind;
    this.mark = mark;
    this.habit = habit;
  }

  Headline read(InlineText line) {
    return afterQuote()
        .or(() -> besideLink(line))
        .or(() -> besideEmphasis(line))
        .or(this::bySpeaker)
        .or(this::dashSpeaker)
        .or(this::afterEllipsis)
        .or(this::parenthesis)
        .or(() -> speakerFirst(line))
        .or(this::stackedNames)
        .orElseGet(() -> headline(rest, List.of(), Form.TITLE_ONLY));
  }

  /** "Title" and then what says who. */
  private Optional<Headline> afterQuote() {
    var match = QUOTED.matcher(rest);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    var title = match.group(1);
    var after = match.group(2).strip();
    if (after.isEmpty()) {
      return Optional.of(headline(title, List.of(), Form.TITLE_ONLY));
    }
    return speakersAfter(after)
        .or(() -> loneName(after))
        .map(p -> headline(title, p, Form.TITLE_BY_SPEAKER));
  }

  /** Behind a quoted title and a dash stands who speaks, however short the name. */
  private static Optional<List<Speaking>> loneName(String after) {
    var match = LONE_NAME.matcher(after);
    return match.matches()
        ? Optional.of(List.of(new Speaking(match.group(1).strip(), null)))
        : Optional.empty();
  }

  /** A linked title with speakers before or after it. */
  private Optional<Headline> besideLink(InlineText line) {
    var text = line.text();
    for (var link : line.links()) {
      var label = line.label(link).strip();
      int at = rest.indexOf(label);
      boolean onFirstLine = text.lastIndexOf('\n', link.start()) < 0;
      if (label.length() < 4 || at < 0 || !onFirstLine) {
        continue;
      }
      var before = rest.substring(0, at).strip();
      var after = rest.substring(at + label.length()).strip();
      boolean isName = PersonNames.judge(label) == Likeness.YES;
      if (before.isEmpty() && !after.isEmpty() && !isName) {
        var people = speakersAfter(after).or(() -> inBrackets(after));
        if (people.isPresent()) {
          return people.map(p -> headline(label, p, Form.TITLE_BY_SPEAKER));
        }
      }
    }
    return Optional.empty();
  }

  /** "Title **Speaker, Org**": the change of type stands for a dash. */
  private Optional<Headline> besideEmphasis(InlineText line) {
    for (var emphasis : line.emphases()) {
      var words = line.text().substring(emphasis.start(), emphasis.end()).strip();
      boolean last = rest.endsWith(words) && rest.length() > words.length();
      var title = last ? rest.substring(0, rest.length() - words.length()).strip() : "";
      if (TitleWords.count(title) > 0) {
        boolean marked = isMarked(line, Signs.cutFromEnd(title, TAIL));
        var people = people(words, false).filter(p -> marked || isKnown(p) || p.size() > 1);
        if (people.isPresent()) {
          return people.map(p -> headline(title, p, Form.TITLE_DASH_SPEAKER));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * True for words that are emphasised or linked, and so are told apart from a name beside them.
   */
  private static boolean isMarked(InlineText line, String title) {
    return line.emphases().stream()
            .map(e -> line.text().substring(e.start(), e.end()))
            .anyMatch(words -> Signs.cutFromEnd(words.strip(), TAIL).equals(title))
        || line.links().stream().anyMatch(link -> line.label(link).strip().equals(title));
  }

  /** "(A Person) and what I thought of it". */
  private static Optional<List<Speaking>> inBrackets(String words) {
    var match = BRACKETS_FIRST.matcher(words);
    return match.lookingAt()
        ? people(match.group(1), false).filter(HeadlineShapes::isKnown)
        : Optional.empty();
  }

  private static Optional<List<Speaking>> speakersAfter(String words) {
    var match = AFTER.matcher(words);
    return match.matches()
        ? peopleFirst(withoutClosing(match.group(1)), SURELY_AFTER.matcher(words).find())
        : Optional.empty();
  }

  /** Those whom the words name, or else their first sentence. */
  private static Optional<List<Speaking>> peopleFirst(String words, boolean trusted) {
    return people(words, trusted)
        .or(() -> people(SentenceEnds.firstOf(words), trusted).filter(p -> trusted));
  }

  /** Without the bracket that was opened before these words. */
  private static String withoutClosing(String words) {
    var text = Signs.cutFromEnd(words, TAIL);
    boolean closes = !text.isEmpty() && ")）]".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean open = CLOSER.matcher(text).results().count() > OPENER.matcher(text).results().count();
    return closes && open ? text.substring(0, text.length() - 1) : words;
  }

  private Optional<Headline> bySpeaker() {
    var match = BY.matcher(rest);
    Optional<Headline> found = Optional.empty();
    for (int at = 0; BY.next(match, rest, at); at = match.end()) {
      int from = match.start();
      boolean by = SURELY_BY.matcher(match.group()).find();
      var title = rest.substring(0, from);
      var words = rest.substring(match.end());
      if (!title.isBlank() && !namesPeopleBehindDash(words)) {
        var people =
            peopleFirst(withoutClosing(words), by)
                .filter(p -> p.size() > 1 || isSure(p.getFirst().name(), by));
        if (people.isPresent()) {
          found = people.map(p -> headline(title, p, Form.TITLE_BY_SPEAKER));
        }
      }
    }
    return found;
  }

  /** "A Talk with Something New - A Person": what says who comes last. */
  private static boolean namesPeopleBehindDash(String words) {
    var match = DASH.matcher(words);
    for (int at = 0; DASH.next(match, words, at); at = match.end()) {
      if (people(words.substring(match.end()), false).filter(HeadlineShapes::isKnown).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A lone word after "by" is a person only where it is known for a name. */
  private static boolean isSure(String name, boolean by) {
    if (isDeed(name)) {
      return false;
    }
    boolean lone = name.indexOf(' ') < 0 && name.codePointAt(0) < FIRST_WITHOUT_SPACES;
    boolean known = lone ? PersonNames.isGivenName(name) || name.startsWith("@") : by;
    return known || PersonNames.judge(name) == Likeness.YES;
  }

  /** "by Writing Tests" tells how, not who. */
  private static boolean isDeed(String name) {
    int space = name.indexOf(' ');
    var first = space < 0 ? name : name.substring(0, space);
    return first.length() > 5 && first.endsWith("ing") && !PersonNames.isGivenName(first);
  }

  /** "A title that was cut... A Person & A Person". */
  private Optional<Headline> afterEllipsis() {
    var match = ELLIPSIS.matcher(rest);
    return match.matches()
        ? people(match.group(2), false)
            .filter(HeadlineShapes::isKnown)
            .map(p -> headline(match.group(1), p, Form.TITLE_DASH_SPEAKER))
        : Optional.empty();
  }

  private Optional<Headline> dashSpeaker() {
    var match = DASH.matcher(rest);
    Optional<Headline> first = Optional.empty();
    int previous = 0;
    for (int at = 0; DASH.next(match, rest, at); at = match.end()) {
      var left = rest.substring(0, match.start());
      var right = rest.substring(match.end());
      var after = people(right, false);
      if (after.isPresent() && !left.isBlank()) {
        boolean leftIsPerson =
            PersonNames.judge(left) == Likeness.YES
                && after.get().size() == 1
                && PersonNames.judge(after.get().getFirst().name()) == Likeness.MAYBE;
        if (!leftIsPerson) {
          return after.map(p -> headline(left, p, Form.TITLE_DASH_SPEAKER));
        }
      }
      if (previous == 0 && first.isEmpty() && !right.isBlank()) {
        first = people(left, false).map(p -> headline(right, p, Form.SPEAKER_TITLE));
      }
      previous = match.end();
    }
    return first;
  }

  private Optional<Headline> parenthesis() {
    var match = PARENTHESIS.matcher(rest);
    if (!Signs.closeAtEnd(rest) || !match.matches()) {
      return Optional.empty();
    }
    return people(match.group(2), false)
        .or(() -> givenName(match.group(2)))
        .map(p -> headline(match.group(1), p, Form.TITLE_PARENTHESIS));
  }

  private static Optional<List<Speaking>> givenName(String word) {
    var name = word.strip();
    return PersonNames.isGivenName(name) && !PersonNames.isOtherWord(name)
        ? Optional.of(List.of(new Speaking(name, null)))
        : Optional.empty();
  }

  private Optional<Headline> speakerFirst(InlineText line) {
    var match = COLON.matcher(rest);
    if (!Signs.areIn(rest, ":：'’") || !match.matches()) {
      return lastComma();
    }
    var with = KIND_WITH.matcher(match.group(1));
    boolean isKind = with.lookingAt() && Kinds.named(with.group(1)).isPresent();
    var who = isKind ? match.group(1).substring(with.end()) : match.group(1);
    var title = Signs.cutFromEnd(match.group(2), TAIL);
    boolean marked =
        habit == Habit.NAME_FIRST
            || isKind
            || Signs.startWith(title, QUOTES)
            || line.links().stream().anyMatch(l -> line.label(l).strip().equals(title));
    return people(who, isKind)
        .filter(p -> marked || isKnown(p))
        .map(p -> headline(match.group(2), p, Form.SPEAKER_TITLE))
        .map(h -> isKind ? h.orOfKind(Kinds.named(with.group(1))) : h)
        .or(this::lastComma);
  }

  /** "Merged Branches: a story" begins as a name would; only a name that is known is one. */
  private static boolean isKnown(List<Speaking> people) {
    return people.stream()
        .anyMatch(p -> p.affiliation() != null || PersonNames.judge(p.name()) == Likeness.YES);
  }

  /**
   * "Title, Speaker" or "Title, Speaker, Org": only where the name is known to be one, or all lines
   * end so.
   */
  private Optional<Headline> lastComma() {
    var match = COMMA.matcher(rest);
    for (int at = 0; COMMA.next(match, rest, at); at = match.end()) {
      var words = rest.substring(match.end());
      int end = words.indexOf(',');
      var name = end < 0 ? words : words.substring(0, end);
      if (PersonNames.judge(name) == Likeness.YES && match.start() > 3) {
        int from = match.start();
        return people(words, false)
            .map(p -> headline(rest.substring(0, from), p, Form.TITLE_DASH_SPEAKER));
      }
    }
    return habit == Habit.NAME_LAST ? afterLastComma() : Optional.empty();
  }

  private Optional<Headline> afterLastComma() {
    int comma = Math.max(rest.lastIndexOf(", "), rest.lastIndexOf('，'));
    return comma < 4
        ? Optional.empty()
        : people(rest.substring(comma + 1), false)
            .map(p -> headline(rest.substring(0, comma), p, Form.TITLE_DASH_SPEAKER));
  }

  /** "Title Given Family & Given Family": no sign between title and names. */
  private Optional<Headline> stackedNames() {
    int amp = rest.lastIndexOf(" & ");
    if (amp < 0 || PersonNames.judge(rest.substring(amp + 3)) != Likeness.YES) {
      return Optional.empty();
    }
    var words = rest.substring(0, amp).split(" ", -1);
    if (words.length < 4) {
      return Optional.empty();
    }
    var name = words[words.length - 2] + " " + words[words.length - 1];
    if (PersonNames.judge(name) != Likeness.YES) {
      return Optional.empty();
    }
    int from = amp - name.length();
    return people(rest.substring(from), false)
        .map(p -> headline(rest.substring(0, from), p, Form.TITLE_DASH_SPEAKER));
  }

  private static Optional<List<Speaking>> people(String words, boolean trusted) {
    var people = SpeakerList.read(words, trusted || HANDLE.matcher(words).matches());
    return people.isEmpty() ? Optional.empty() : Optional.of(people);
  }

  private Headline headline(String words, List<Speaking> people, Form form) {
    var title = words.strip();
    var before = KIND_BEFORE_QUOTE.matcher(title);
    boolean mayBeNamed = Signs.areIn(title, QUOTES) && before.lookingAt();
    var named = mayBeNamed ? Kinds.named(before.group(1)) : Optional.<TalkKind>empty();
    var bare = named.isPresent() ? title.substring(before.end()) : title;
    return new Headline(clean(bare), people, form, kind, mark).orOfKind(named);
  }

  private static String clean(String words) {
    var title = Signs.cutFromEnd(words.strip(), TAIL);
    var quoted = QUOTED.matcher(title);
    if (quoted.matches() && quoted.group(2).isBlank()) {
      return quoted.group(1).strip();
    }
    return SPACES.matcher(title).replaceAll(" ");
  }
}
