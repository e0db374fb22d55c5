package app.hallway.detect.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, years apart from what they are stuck on, and where phrases end. */
final class EventTokens {
  private static final String ENDS = ",;|()[]{}\"“”„«»<>=\n–—、。，：（）「」『』【】《》！？・…•";
  private static final String MARKS = "*_`~";
  private static final Pattern STUCK_YEAR =
      Pattern.compile("(.*[\\p{L}\\])!.])-?((?:19[89]|20[0-4])\\d)");
  private static final Pattern STUCK_SHORT = Pattern.compile("(.*\\p{L}{2})-?['’]?(\\d{2})");
  private static final int LAST_OF_THIS_CENTURY = 80;
  private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}['’]\\d\\d$");
  private static final Pattern INNER_YEAR =
      Pattern.compile("(\\p{L}{3,})['’]?((?:20)?\\d{2})(\\p{Lu}.*|[\\p{IsHan}\\p{IsHangul}].*)");
  private static final Pattern LEADING_YEAR =
      Pattern.compile("((?:19[89]|20[0-4])\\d)-?(\\p{L}.*)");

  private final List<Token> tokens = new ArrayList<>();
  private final boolean slug;
  private boolean breaks;

  /**
   * A word.
   *
   * @param breaks whether a phrase ends before it
   * @param stuck whether no space is before it
   */
  record Token(String text, int start, int end, boolean breaks, boolean stuck) {
    boolean isYear() {
      return text.length() == 4
          && text.charAt(0) <= '2'
          && text.chars().allMatch(c -> c >= '0' && c <= '9')
          && (text.startsWith("19") || text.startsWith("20"));
    }

    boolean isCapital() {
      int first = text.codePointAt(0);
      if (Character.isUpperCase(first) || Character.isTitleCase(first) || first == '#') {
        return true;
      }
      return text.codePoints().skip(1).anyMatch(Character::isUpperCase)
          || (first >= 0x2E80 && Character.isLetter(first))
          || (Character.isDigit(first)
              && text.codePoints().filter(Character::isLetter).count() > 3);
    }

    boolean hasLetter() {
      return text.codePoints().anyMatch(Character::isLetter);
    }
  }

  private EventTokens(boolean slug) {
    this.slug = slug;
  }

  /** Of a text as people write it. */
  static EventTokens of(String text) {
    var tokens = new EventTokens(false);
    tokens.read(text);
    return tokens;
  }

  /** Of a text whose words have no capitals, such as a file's name: any word may be a name's. */
  static EventTokens ofSlug(String text) {
    var tokens = new EventTokens(true);
    tokens.read(text);
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** Whether capitals tell nothing. */
  boolean isSlug() {
    return slug;
  }

  boolean isNameLike(int index) {
    return slug
        || tokens.get(index).isCapital()
        || tokens.get(index).text().codePointAt(0) > 0x2E80;
  }

  boolean breaksWithin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).breaks()) {
        return true;
      }
    }
    return false;
  }

  String words(int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }

  private void read(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean end = ENDS.indexOf(c) >= 0;
      boolean outside = end || Character.isWhitespace(c) || c == '\u00A0' || MARKS.indexOf(c) >= 0;
      if (outside && start >= 0) {
        add(text, start, i);
        start = -1;
      } else if (!outside && start < 0) {
        start = i;
      }
      breaks |= end && !(c == '\n' && i > 0 && isWithin(text, i));
    }
  }

  /** A line that goes on in the next one. */
  private static boolean isWithin(String text, int i) {
    return i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private void add(String text, int from, int to) {
    int end = to;
    while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean mark = end + 1 == to && text.charAt(end) == '!';
    if (mark && isKeptMark(text, from, end, to)) {
      end = to;
    }
    int start = from;
    while (start < end
        && "'‘’@-".indexOf(text.charAt(start)) >= 0
        && !isShortYear(text, start, end)) {
      start++;
    }
    if (start == end) {
      breaks = true;
      return;
    }
    word(text.substring(start, end), start);
    breaks |= end < to;
  }

  /** The mark of "try! Swift" and "useR! 2031" ends no sentence. */
  private static boolean isKeptMark(String text, int from, int end, int to) {
    boolean year =
        to + 2 < text.length() && text.charAt(to) == ' ' && text.startsWith("20", to + 1);
    return year || text.regionMatches(true, from, "try", 0, end - from);
  }

  private static boolean isShortYear(String text, int start, int end) {
    return end - start == 3
        && Character.isDigit(text.charAt(start + 1))
        && Character.isDigit(text.charAt(start + 2))
        && text.charAt(start) != '-';
  }

  private void word(String word, int start) {
    if (word.chars().anyMatch(Character::isDigit)) {
      withYear(word, start);
    } else {
      put(word, start, false);
    }
  }

  private void withYear(String word, int start) {
    var stuck = STUCK_YEAR.matcher(word);
    var leading = LEADING_YEAR.matcher(word);
    var brief = STUCK_SHORT.matcher(word);
    var inner = INNER_YEAR.matcher(word);
    if (inner.matches() && isNamed(inner.group(1))) {
      put(inner.group(1), start, false);
      put(fullYear(inner.group(2)), start + inner.start(2), true);
      put(inner.group(3), start + inner.start(3), true);
    } else if (stuck.matches()) {
      put(stuck.group(1), start, false);
      put(stuck.group(2), start + stuck.start(2), true);
    } else if (leading.matches()) {
      put(leading.group(1), start, false);
      put(leading.group(2), start + leading.start(2), true);
    } else if (brief.matches() && (isNamed(brief.group(1)) || APOSTROPHE.matcher(word).find())) {
      boolean marked = APOSTROPHE.matcher(word).find();
      put(brief.group(1), start, false);
      put(marked ? fullYear(brief.group(2)) : brief.group(2), start + brief.start(2), true);
    } else if (word.length() == 3 && "'’‘".indexOf(word.charAt(0)) >= 0) {
      put(fullYear(word.substring(1)), start, false);
    } else {
      put(word, start, false);
    }
  }

  private static String fullYear(String year) {
    return year.length() == 4
        ? year
        : (Integer.parseInt(year) > LAST_OF_THIS_CENTURY ? "19" : "20") + year;
  }

  private static boolean isNamed(String word) {
    return EventWords.endsAsName(word) || EventSeries.isSeries(word);
  }

  private void put(String word, int start, boolean stuck) {
    tokens.add(new Token(word, start, start + word.length(), breaks && !stuck, stuck));
    breaks = false;
  }
}
