package app.hallway.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words between two edges of blocks: a paragraph, a heading, a line of a menu.
 *
 * @param block the innermost block around them
 * @param bare the words that stand outside of links
 * @param units how much text that is, see {@link PageRuns}
 * @param linked how much of it is in links
 */
record TextRun(Element block, String text, String bare, int units, int linked) {
  /** A sentence or two; a shorter line is as often furniture. */
  private static final int PROSE = 60;

  /** As much is no label even with no full stop. */
  private static final int LONG_PROSE = 120;

  private static final Pattern SENTENCE =
      Pattern.compile("[.!?…。！？؟।](?=\\s|$|[\"'”’»)\\]」』\\p{Lo}])");

  boolean isHeading() {
    return block.normalName().matches("h[1-6]");
  }

  /** Sentences that someone wrote, more than links in a row. */
  boolean isProse() {
    int own = units - linked;
    return own >= PROSE && linked <= own && (own >= LONG_PROSE || SENTENCE.matcher(bare).find());
  }

  /** Whether there is nothing but links, and signs between them. */
  boolean isLinks() {
    return linked > 0 && ClutterWords.plain(bare).isEmpty();
  }

  /** Whether it says something of its own, beside links and what these are called. */
  boolean isSpoken() {
    if (units - linked > LONG_PROSE) {
      return true;
    }
    return !ClutterWords.plain(bare).isEmpty()
        && ClutterWords.kindOfLabel(text).isEmpty()
        && (linked == 0 || ClutterWords.kindOfLabel(bare).isEmpty());
  }
}
