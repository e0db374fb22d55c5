package app.hallway.render.quoting;

import app.hallway.markdown.LiteralText;
import app.hallway.markdown.SourceCommands;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text with web addresses that are no links. GitHub links them all the same, by how they stand in
 * the source, where what escapes a sign becomes part of them: so one that needs that is put between
 * angle brackets.
 *
 * @see <a href="https://github.github.com/gfm/#autolinks-extension-">GFM, autolinks (extension)</a>
 */
final class BareAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile("\\bhttps?://[^\\s\\p{Z}\\p{Cntrl}<>]+", Pattern.CASE_INSENSITIVE);

  private static final String NEVER_LAST = "?!.,:*_~'\"";

  private BareAddresses() {}

  /** As {@link LiteralText#part}. */
  static String write(String text, boolean opensLine) {
    if (!text.contains("://")) {
      return LiteralText.part(text, opensLine);
    }
    var out = new StringBuilder();
    int from = 0;
    for (var address = ADDRESS.matcher(text); address.find(); from = address.end()) {
      out.append(LiteralText.part(text.substring(from, address.start()), opensLine && from == 0));
      out.append(address(address.group()));
    }
    return out.append(LiteralText.part(text.substring(from), opensLine && from == 0)).toString();
  }

  private static String address(String bare) {
    var escaped = LiteralText.part(bare, false);
    if (escaped.equals(bare) || hasCommand(bare)) {
      return escaped;
    }
    int end = end(bare);
    return "<" + bare.substring(0, end) + ">" + LiteralText.part(bare.substring(end), false);
  }

  private static boolean hasCommand(String bare) {
    return IntStream.range(0, bare.length()).anyMatch(at -> SourceCommands.begin(bare, at));
  }

  /** Before a bracket that nothing in it opens, and before what ends a sentence. */
  private static int end(String bare) {
    int open = 0;
    int end = 0;
    while (end < bare.length() && open >= 0) {
      open += bare.charAt(end) == '(' ? 1 : bare.charAt(end) == ')' ? -1 : 0;
      end += open < 0 ? 0 : 1;
    }
    while (NEVER_LAST.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
