package app.hallway.importing.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Containers in colons, such as {@code :::note}: notices become alerts, of others the lines stay.
 */
final class Containers implements Dialect {
  private static final Pattern OPEN =
      Pattern.compile(
          " {0,3}:{3,}\\s*(?:\\{\\.?([A-Za-z][\\w-]{0,30})[^}\\n]{0,200}\\}|([A-Za-z][\\w-]{0,30}))(?:\\[([^\\]\\n"
              + "]{0,200})\\]|\\s+(\\S.{0,200}))?\\s*");

  private static final Pattern TITLE = Pattern.compile("\\stitle=\"([^\"\\n]{1,200})\"");

  /** Names of what only has a place on the page. */
  private static final Set<String> LAYOUT =
      Set.of(
          "details",
          "columns",
          "column",
          "div",
          "steps",
          "tabs",
          "tab",
          "code-group",
          "incremental");

  private static final Pattern CLOSE = Pattern.compile(" {0,3}:{3,}\\s*");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains(":::");
  }

  @Override
  public void resolve(Rewriting text) {
    var open = new ArrayDeque<String>();
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      line(text, at, end, open);
      at = end + 1;
    }
  }

  private static void line(Rewriting text, int start, int end, Deque<String> open) {
    var line = text.text().substring(start, end);
    boolean fence = line.contains(":::") && !text.isCode(start);
    if (fence && CLOSE.matcher(line).matches()) {
      if (!open.isEmpty()) {
        open.pop();
        text.drop(start, end);
      }
      return;
    }
    var opening = OPEN.matcher(line);
    if (fence && opening.matches() && closesLater(text, end)) {
      var head = Head.of(opening);
      text.replace(start, end, (open.contains(">") ? "> " : "") + head.words(!open.contains(">")));
      open.push(head.isNotice() ? ">" : "");
    } else if (open.contains(">")) {
      text.replace(start, start, "> ");
    }
  }

  private static boolean closesLater(Rewriting text, int from) {
    return text.text().indexOf("\n:::", from) >= 0;
  }

  /**
   * What the first line says.
   *
   * @param isNotice whether it is set off from the text
   */
  private record Head(String kind, String title, boolean isNotice) {
    private static Head of(Matcher opening) {
      var braced = opening.group(1);
      var name = braced == null ? String.valueOf(opening.group(2)) : braced;
      var behind = Objects.requireNonNullElse(opening.group(4), "").strip();
      boolean isKind = QuoteContainers.isKind(behind);
      var told = TITLE.matcher(opening.group());
      var title =
          Objects.requireNonNullElse(
                  opening.group(3), isKind ? "" : told.find() ? told.group(1) : behind)
              .strip();
      boolean notice = braced == null ? !LAYOUT.contains(name) : QuoteContainers.isKind(name);
      return new Head(isKind ? behind : name, title, notice);
    }

    /** One notice in another has no sign of its own. */
    private String words(boolean outermost) {
      if (isNotice && outermost) {
        var alert = "> [!" + QuoteContainers.alertOf(kind) + "]";
        return title.isEmpty() ? alert : alert + " " + title;
      }
      return title.isEmpty() ? "" : "**" + Escapes.label(title) + "**";
    }
  }
}
