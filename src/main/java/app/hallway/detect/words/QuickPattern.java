package app.hallway.detect.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pattern finds, several times as quick: it is tried only where a match can begin. The
 * pattern must match some character; {@link Openings} says how far it may look behind it.
 */
public final class QuickPattern {
  /** Where a match may begin. */
  private enum Where {
    ANYWHERE,
    NOT_WITHIN_WORDS,
    AT_FIRST_WORDS,
    AT_START
  }

  private final Openings openings;
  private final Where where;
  private final @Nullable WordSet firstWords;

  private QuickPattern(String regex, Where where, @Nullable WordSet firstWords) {
    this.openings = new Openings(Pattern.compile(regex));
    this.where = where;
    this.firstWords = firstWords;
  }

  public static QuickPattern of(String regex) {
    return new QuickPattern(regex, Where.ANYWHERE, null);
  }

  /** For a pattern that matches only at the start of a text. */
  public static QuickPattern ofStart(String regex) {
    return new QuickPattern(regex, Where.AT_START, null);
  }

  /**
   * For a pattern whose matches begin with a whole word.
   *
   * @param firstWords all that this can be
   */
  public static QuickPattern ofFirstWords(WordSet firstWords, String regex) {
    return new QuickPattern(regex, Where.AT_FIRST_WORDS, firstWords);
  }

  /** For a pattern that itself lets no letter stand before a match that begins in plain ASCII. */
  public static QuickPattern ofWords(String regex) {
    return new QuickPattern(regex, Where.NOT_WITHIN_WORDS, null);
  }

  public boolean isIn(String text) {
    return next(matcher(text), text, 0);
  }

  /** To be given to {@link #next} with the same text. */
  public Matcher matcher(String text) {
    return openings.matcher(text);
  }

  /** Moves to the first match that begins at an offset or behind it. */
  public boolean next(Matcher match, String text, int from) {
    if (where == Where.AT_START) {
      return from == 0 && match.region(0, text.length()).lookingAt();
    }
    if (firstWords != null) {
      return nextOf(firstWords, match, text, from);
    }
    boolean atWords = where == Where.NOT_WITHIN_WORDS;
    for (int i = from; i < text.length(); i++) {
      if (!(atWords && isInWord(text, i))
          && openings.mayBeAt(text, i)
          && match.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean nextOf(WordSet words, Matcher match, String text, int from) {
    int length = text.length();
    int found =
        WordWalk.first(
            text,
            from,
            (all, start, end) ->
                words.has(all, start, end) && match.region(start, length).lookingAt());
    return found < length;
  }

  private static boolean isInWord(String text, int at) {
    return at > 0 && Openings.isPlain(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
  }

  /** What stands between the matches, blank pieces left out. */
  public List<String> split(String text) {
    var pieces = new ArrayList<String>();
    var match = matcher(text);
    int from = 0;
    while (next(match, text, from)) {
      addUnlessBlank(text.substring(from, match.start()), pieces);
      from = match.end();
    }
    addUnlessBlank(text.substring(from), pieces);
    return pieces;
  }

  private static void addUnlessBlank(String piece, List<String> pieces) {
    if (!piece.isBlank()) {
      pieces.add(piece);
    }
  }
}
