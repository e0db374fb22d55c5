package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * What writers of Hashnode, Zenn, Qiita, HackMD and Obsidian put beside a picture's address or
 * words for its size and place; and addresses with blanks, which CommonMark wants in angle
 * brackets.
 */
final class PictureSizes implements Dialect {
  private static final int LONGEST = 3_000;
  private static final int LONGEST_WORDS = 320;

  private static final String EXTRA =
      "(?:=\\d*x?\\d*%?|(?:align|width|height|class|style|alt)=(?:\"[^\"\\n]{0,200}\"|\\d{1,5}(?:px|%)?))";
  private static final Pattern SIZED =
      Pattern.compile(
          "\\]\\(\\s*([^()\\s<>]{1,1000})((?:\\s+\"[^\"\\n]{0,300}\")?)(?:\\s+"
              + EXTRA
              + "){1,5}\\s*\\)");
  private static final Pattern BLANKS =
      Pattern.compile(
          "\\]\\(([^()<>\\s\"]{1,200}(?: [^()<>\\s\"]{1,200}){1,20}\\.[A-Za-z0-9]{2,5})\\)");
  private static final Pattern WORDS_SIZE =
      Pattern.compile("!\\[([^\\[\\]|\\n]{0,300})\\|\\d{1,5}(?:x\\d{1,5})?\\](?=\\()");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("](");
  }

  @Override
  public void resolve(Rewriting text) {
    var sized = SIZED.matcher(text.text());
    var blanks = BLANKS.matcher(text.text());
    var words = WORDS_SIZE.matcher(text.text());
    for (int at = text.find("](", 0); at >= 0; at = text.find("](", at + 2)) {
      int end = text.lineEndWithin(at, LONGEST);
      int open = opening(text.text(), at);
      if (open >= 0 && words.region(open, end).lookingAt() && words.end() == at + 1) {
        text.replace(open, at + 1, "![" + words.group(1) + "]");
      }
      if (!goesOn(text.text(), at + 2, end)) {
        continue;
      }
      if (sized.region(at, end).lookingAt()) {
        text.replace(
            Math.max(at, text.done()),
            sized.end(),
            link(text, at, sized.group(1) + sized.group(2)));
      } else if (blanks.region(at, end).lookingAt()) {
        text.replace(
            Math.max(at, text.done()), blanks.end(), link(text, at, "<" + blanks.group(1) + ">"));
      }
    }
  }

  /** Whether more follows than an address. */
  private static boolean goesOn(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && !ends(text.charAt(at))) {
      at++;
    }
    return at < end && Character.isWhitespace(text.charAt(at));
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || "()<>".indexOf(c) >= 0;
  }

  /** Where the picture begins whose words end here, or -1. */
  private static int opening(String text, int close) {
    for (int at = close - 1; at >= Math.max(0, close - LONGEST_WORDS); at--) {
      char c = text.charAt(at);
      if (c == '\n' || c == ']') {
        return -1;
      }
      if (c == '[') {
        return at > 0 && text.charAt(at - 1) == '!' ? at - 1 : -1;
      }
    }
    return -1;
  }

  private static String link(Rewriting text, int at, String destination) {
    return (text.done() > at ? "" : "]") + "(" + destination + ")";
  }
}
