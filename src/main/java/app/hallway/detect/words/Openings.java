package app.hallway.detect.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pairs of characters with which a match of a pattern can begin. A matcher that refuses a lone
 * pair without having asked for more refuses every text that begins so; of each plain pair this is
 * found out once. The pattern may look behind it for a letter, but for nothing else to be there.
 */
final class Openings {
  private static final int PLAIN = 128;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Pattern pattern;
  private final boolean looksBehind;

  /** Unlocked, since threads that find out the same write the same. */
  private final byte[] found = new byte[PLAIN * PLAIN];

  Openings(Pattern pattern) {
    this.pattern = pattern;
    this.looksBehind = pattern.pattern().contains("(?<=");
  }

  /** False where surely no match begins at a place of a text. */
  boolean mayBeAt(String text, int at) {
    char first = text.charAt(at);
    if (!isPlain(first)) {
      return true;
    }
    boolean pair = at + 1 < text.length() && isPlain(text.charAt(at + 1));
    int index = first * PLAIN + (pair ? text.charAt(at + 1) : 0);
    if (found[index] == 0) {
      found[index] = mayOpen(text.substring(at, at + (pair ? 2 : 1))) ? YES : NO;
    }
    return found[index] == YES;
  }

  private boolean mayOpen(String opening) {
    return mayFollow("", opening) || (looksBehind && mayFollow("x", opening));
  }

  @SuppressWarnings("JdkObsolete") // it is asked what it was made to tell
  private boolean mayFollow(String before, String opening) {
    var text = before + opening;
    var match = matcher(text).region(before.length(), text.length());
    return match.lookingAt() || match.hitEnd();
  }

  static boolean isPlain(char c) {
    return c < PLAIN;
  }

  /** A matcher that sees what stands around the region that it is tried in. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
