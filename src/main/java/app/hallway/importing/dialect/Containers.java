package app.hallway.importing.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Containers in colons, such as {@code :::note}: notices become alerts, of others the lines stay.
 */
final class Containers implements Dialect {
  private static final Pattern OPEN =
      Pattern.compile(
          " {0,3}:{3,}\\s*\\{?\\.?([A-Za-z][\\w-]{0,30})\\}?(?:\\[([^\\]\\n"
              + "]{0,200})\\]|\\s+(\\S.{0,200}))?\\s*");
  private static final Pattern CLOSE = Pattern.compile(" {0,3}:{3,}\\s*");

  @Override
  public boolean mayOccurIn(String text) {
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
      var title = opening.group(2) != null ? opening.group(2) : opening.group(3);
      var prefix = isNotice(opening.group(1)) ? "> " : "";
      text.replace(
          start, end, open.stream().anyMatch(">"::equals) ? "" : head(opening.group(1), title));
      open.push(prefix.strip());
    } else if (open.contains(">")) {
      text.replace(start, start, "> ");
    }
  }

  private static boolean closesLater(Rewriting text, int from) {
    return text.text().indexOf("\n:::", from) >= 0;
  }

  private static boolean isNotice(String kind) {
    return !kind.equals("details") && !kind.equals("columns") && !kind.equals("column");
  }

  private static String head(String kind, @Nullable String title) {
    boolean telling = title != null && title.strip().indexOf(' ') >= 0;
    if (!isNotice(kind)) {
      return title == null ? "" : "**" + title.strip() + "**";
    }
    var named = title != null && !telling ? title.strip() : kind;
    return "> [!" + QuoteContainers.alertOf(named) + "]" + (telling ? " " + title : "");
  }
}
