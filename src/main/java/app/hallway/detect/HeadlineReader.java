package app.hallway.detect;

import app.hallway.detect.Headline.Form;
import app.hallway.detect.Headline.Mark;
import app.hallway.detect.PersonNames.Likeness;
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
final class HeadlineReader {
  private static final int LONGEST = 400;
  private static final int FIRST_WITHOUT_SPACES = 0x3000;
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:\\d{1,2}[-/.]\\d{1,2}\\s+)?\\d{1,2}(?:[:.h]\\d{2})\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[-–—~]\\s*\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?)?)?\\s*[-–—:|,]?\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("^(?:#\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Z])[.)、:]\\s+(?=\\S)");
  private static final Pattern CODE =
      Pattern.compile("^[\\[(]?[A-Z]{2,6}-?\\d{2,5}(?:-[A-Z]\\d?)?[\\])]?\\s*[-–—:|]?\\s+(?=\\S)");
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\s*(?:\\[[A-Z]\\]|[(\\[](?:any|beginner|intermediate|advanced|introductory)[^()\\[\\]]{0,20}[)\\]])\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RATING =
      Pattern.compile(
          "[\\s:：;\\-–—]*[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}★☆⭐]+[\\s:]*$");
  private static final Pattern LEADING_SYMBOL =
      Pattern.compile("^[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}•]+\\s*");
  private static final Pattern DASH =
      Pattern.compile(
          "\\s+[-–—|~•·]{1,3}\\s+|\\s*[—｜]\\s*|(?<=\\p{L})-\\s+|\\s+[-–](?=\\p{Lu})|\\s//?\\s");
  private static final Pattern BY =
      Pattern.compile(
          "(?iU)[\\s,，]+[(（\\[]?\\s*(?:(?:presented |given |talk |delivered"
              + " )?by|with|from|par|por|von|od|com|con|w/|featuring|feat\\.?)[:\\s]\\s*");
  private static final Pattern SURELY_BY = Pattern.compile("(?i)\\b(?:by|par)\\b");
  private static final Pattern CLOSING = Pattern.compile("[)）\\]]\\s*$");
  private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s+|，");
  private static final Pattern COLON =
      Pattern.compile(
          "^(.{2,80}?)\\s*(?:[:：]|['’]s\\s+(?:talk\\s*[:,-]?\\s*)?(?=[\"“«]))\\s*(.+)$");
  private static final Pattern PARENTHESIS =
      Pattern.compile("^(.*\\S)\\s*[(（\\[]\\s*(?:by\\s+)?([^()（）\\[\\]]{3,120})[)）\\]][\\s.:]*$");
  private static final Pattern QUOTED =
      Pattern.compile("^[\"“”„«「『《'‘](.{3,250}?)[\"“”»」』》'’](?=\\s|$|[,，:;.\\-–—(（])(.*)$");
  private static final Pattern TAIL = Pattern.compile("[\\s:：,，;\\-–—|~.]+$");

  private HeadlineReader() {}

  static Headline read(InlineText line) {
    var text = firstLine(line.text());
    var scan = new Scan(text);
    scan.takePrefixes();
    return scan.read(line);
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
    private Mark mark = Mark.NONE;

    Scan(String text) {
      this.rest = text.strip();
    }

    void takePrefixes() {
      boolean taken = true;
      for (int i = 0; taken && i < 5; i++) {
        taken =
            take(LEADING_SYMBOL, mark)
                || take(TIME, Mark.TIME)
                || take(NUMBER, Mark.NUMBER)
                || take(CODE, Mark.SESSION_CODE)
                || takeKind();
      }
    }

    private boolean take(Pattern prefix, Mark found) {
      var match = prefix.matcher(rest);
      if (!match.find()) {
        return false;
      }
      rest = rest.substring(match.end());
      mark = found;
      return true;
    }

    private boolean takeKind() {
      var prefix = Kinds.prefix(rest);
      prefix.ifPresent(
          p -> {
            rest = rest.substring(p.end());
            kind = kind == null || kind == TalkKind.TALK ? p.kind() : kind;
          });
      return prefix.isPresent();
    }

    Headline read(InlineText line) {
      rest = LEVEL.matcher(withoutRating(rest)).replaceAll(" ").strip();
      return afterQuote()
          .or(() -> besideLink(line))
          .or(this::bySpeaker)
          .or(this::dashSpeaker)
          .or(this::parenthesis)
          .or(this::speakerFirst)
          .or(this::stackedNames)
          .orElseGet(() -> headline(rest, List.of(), Form.TITLE_ONLY));
    }

    private static String withoutRating(String words) {
      boolean symbols =
          words.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
      return symbols ? RATING.matcher(words).replaceFirst("") : words;
    }

    /** "Title" and then what says who. */
    private Optional<Headline> afterQuote() {
      var match = QUOTED.matcher(rest);
      if (!match.find()) {
        return Optional.empty();
      }
      var title = match.group(1);
      var after = match.group(2).strip();
      if (after.isEmpty()) {
        return Optional.of(headline(title, List.of(), Form.TITLE_ONLY));
      }
      return speakersAfter(after).map(p -> headline(title, p, Form.TITLE_BY_SPEAKER));
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
          var people = speakersAfter(after);
          if (people.isPresent()) {
            return people.map(p -> headline(label, p, Form.TITLE_BY_SPEAKER));
          }
        }
      }
      return Optional.empty();
    }

    private static Optional<List<Speaking>> speakersAfter(String words) {
      var match =
          Pattern.compile(
                  "(?iU)^[\\s,，:：\\-–—|(（\\[]*(?:(?:talk |presented |given |delivered"
                      + " )?(?:by|with|from|par|por|von|od|com|con)\\s+)?(.*?)[)）\\]]?[\\s.:]*$")
              .matcher(words);
      if (!match.matches()) {
        return Optional.empty();
      }
      boolean by = words.matches("(?iU)^[\\s,(（\\[]*(?:.{0,12} )?(?:by|par|por|von|od)\\s.*");
      return people(match.group(1), by);
    }

    private Optional<Headline> bySpeaker() {
      var match = BY.matcher(rest);
      Optional<Headline> found = Optional.empty();
      while (match.find()) {
        int from = match.start();
        boolean by = SURELY_BY.matcher(match.group()).find();
        var title = rest.substring(0, from);
        var words = rest.substring(match.end());
        if (!title.isBlank()) {
          var people =
              people(CLOSING.matcher(words).replaceFirst(""), by)
                  .filter(p -> isSure(p.getFirst().name(), by));
          if (people.isPresent()) {
            found = people.map(p -> headline(title, p, Form.TITLE_BY_SPEAKER));
          }
        }
      }
      return found;
    }

    /** A lone word after "by" is a person only where it is known for a name. */
    private static boolean isSure(String name, boolean by) {
      boolean lone = name.indexOf(' ') < 0 && name.codePointAt(0) < FIRST_WITHOUT_SPACES;
      boolean known = lone ? PersonNames.isGivenName(name) || name.startsWith("@") : by;
      return known || PersonNames.judge(name) == Likeness.YES;
    }

    private Optional<Headline> dashSpeaker() {
      var match = DASH.matcher(rest);
      Optional<Headline> first = Optional.empty();
      int previous = 0;
      while (match.find()) {
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
      if (!match.matches()) {
        return Optional.empty();
      }
      return people(match.group(2), false)
          .map(p -> headline(match.group(1), p, Form.TITLE_PARENTHESIS));
    }

    private Optional<Headline> speakerFirst() {
      var match = COLON.matcher(rest);
      if (!match.matches()) {
        return lastComma();
      }
      return people(match.group(1), false)
          .map(p -> headline(match.group(2), p, Form.SPEAKER_TITLE))
          .or(this::lastComma);
    }

    /** "Title, Speaker" or "Title, Speaker, Org": only where the name is known to be one. */
    private Optional<Headline> lastComma() {
      var match = COMMA.matcher(rest);
      while (match.find()) {
        var words = rest.substring(match.end());
        int end = words.indexOf(',');
        var name = end < 0 ? words : words.substring(0, end);
        if (PersonNames.judge(name) == Likeness.YES && match.start() > 3) {
          int from = match.start();
          return people(words, false)
              .map(p -> headline(rest.substring(0, from), p, Form.TITLE_DASH_SPEAKER));
        }
      }
      return Optional.empty();
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
      var people = SpeakerList.read(words, trusted);
      return people.isEmpty() ? Optional.empty() : Optional.of(people);
    }

    private Headline headline(String words, List<Speaking> people, Form form) {
      return new Headline(clean(words), people, form, kind, mark);
    }

    private static String clean(String words) {
      var title = TAIL.matcher(words.strip()).replaceFirst("");
      var quoted = QUOTED.matcher(title);
      if (quoted.matches() && quoted.group(2).isBlank()) {
        return quoted.group(1).strip();
      }
      return title.replaceAll("\\s+", " ");
    }
  }
}
