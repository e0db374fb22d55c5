package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import java.util.HashMap;
import java.util.Map;

/**
 * JSX components: what they hold stays, known ones become a link or picture. A name that is neither
 * closed by itself nor by another tag is prose, such as {@code <Name of the host>}.
 */
final class Components implements Dialect {
  private static final int LONGEST = 4_000;

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("</") || text.contains("/>");
  }

  @Override
  public void resolve(Rewriting text) {
    var closed = new HashMap<String, Boolean>();
    for (int at = text.find("<", 0); at >= 0; at = text.find("<", Math.max(at + 1, text.done()))) {
      boolean closing = text.text().startsWith("</", at);
      var name = HtmlTags.nameAt(text.text(), closing ? at + 2 : at + 1);
      if (isComponent(name)) {
        int end = closing ? text.text().indexOf('>', at) : tagEnd(text.text(), at);
        if (end >= 0) {
          tag(text, at, end, name, closing, closed);
        }
      }
    }
  }

  private static boolean isComponent(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && name.chars().anyMatch(Character::isLowerCase)
        && !HtmlTags.isTag(name);
  }

  private static void tag(
      Rewriting text, int at, int end, String name, boolean closing, Map<String, Boolean> closed) {
    if (closing) {
      if (closed.getOrDefault(name, false)) {
        text.drop(at, end + 1);
      }
      return;
    }
    boolean alone = text.text().charAt(end - 1) == '/';
    if (!alone
        && !closed.computeIfAbsent(name, n -> text.text().indexOf("</" + n + ">", end) >= 0)) {
      return;
    }
    if (!alone) {
      closed.put(name, true);
    }
    var call = text.text().substring(at + 1, alone ? end - 1 : end);
    var code = Shortcode.parse(call);
    var card = KnownShortcodes.card(code);
    if (card.isEmpty()) {
      text.warn(ImportWarning.Kind.COMPONENT_FLATTENED, at, name);
    }
    var shown = card.map(c -> text.card(at, c)).orElse("");
    Templates.tellUnshown(text, at, code, shown);
    text.replace(at, end + 1, text.apart(shown, end + 1));
  }

  /** The tag's {@code >}, past quoted and braced attribute values; -1 if it is no tag. */
  private static int tagEnd(String text, int at) {
    int depth = 0;
    char quote = 0;
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && text.charAt(i - 1) == '=')) {
        quote = c;
      } else if (c == '>' && depth == 0) {
        return i;
      } else if (c == '<' && depth == 0) {
        return -1;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    return -1;
  }
}
