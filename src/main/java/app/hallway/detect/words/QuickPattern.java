package app.hallway.detect.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern finds, several times as quick: it is tried only where a match can begin. The
 * pattern must match some character; {@link Openings} says how far it may look behind it.
 */
public final class QuickPattern {
  private final Openings openings;
  private final boolean atWords;

  private QuickPattern(String regex, boolean atWords) {
    this.openings = new Openings(Pattern.compile(regex));
    this.atWords = atWords;
  }

  public static QuickPattern of(String regex) {
    return new QuickPattern(regex, false);
  }

  /** For a pattern that itself lets no letter stand before a match that begins in plain ASCII. */
  public static QuickPattern ofWords(String regex) {
    return new QuickPattern(regex, true);
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
    for (int i = from; i < text.length(); i++) {
      if (!(atWords && isInWord(text, i))
          && openings.mayBeAt(text, i)
          && match.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
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
