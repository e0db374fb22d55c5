package app.hallway.detect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a match of a pattern can begin. A matcher that refuses a lone character
 * without having asked for more refuses every text that begins so; of each plain character this is
 * found out once. The pattern may look behind it for a letter, but for nothing else to be there.
 */
final class Openings {
  private static final int PLAIN = 128;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Pattern pattern;

  /** Unlocked, since threads that find out the same write the same. */
  private final byte[] found = new byte[PLAIN];

  Openings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** False where surely no match begins with this character. */
  boolean mayBe(char c) {
    if (!isPlain(c)) {
      return true;
    }
    if (found[c] == 0) {
      found[c] = mayFollow("", c) || mayFollow("x", c) ? YES : NO;
    }
    return found[c] == YES;
  }

  private boolean mayFollow(String before, char c) {
    var match = matcher(before + c).region(before.length(), before.length() + 1);
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
