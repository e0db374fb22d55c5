package app.hallway.render;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's alerts and Obsidian's callouts: quotes that begin with {@code [!KIND]}. The marker is no
 * text of the article; a title behind it is.
 */
final class Callouts {
  private static final Pattern MARKER =
      Pattern.compile("^\\s*\\[!([A-Za-z][\\w -]{0,30})][+-]?[ \\t]*");

  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("tip", "tip"),
          Map.entry("hint", "tip"),
          Map.entry("success", "tip"),
          Map.entry("check", "tip"),
          Map.entry("done", "tip"),
          Map.entry("important", "important"),
          Map.entry("question", "important"),
          Map.entry("help", "important"),
          Map.entry("faq", "important"),
          Map.entry("example", "important"),
          Map.entry("warning", "warning"),
          Map.entry("attention", "warning"),
          Map.entry("caution", "caution"),
          Map.entry("danger", "caution"),
          Map.entry("error", "caution"),
          Map.entry("failure", "caution"),
          Map.entry("bug", "caution"));

  /**
   * What a callout is.
   *
   * @param tone note, tip, important, warning or caution
   * @param label the author's own word for it, to be shown above where there is no title
   */
  record Callout(String tone, String label) {}

  private Callouts() {}

  /** Takes the marker out of a quote; null where it is a plain quote. */
  static @Nullable Callout take(Element quote) {
    var text = firstText(quote);
    var marker = text == null ? null : MARKER.matcher(text.getWholeText());
    if (text == null || marker == null || !marker.find()) {
      return null;
    }
    var rest = text.getWholeText().substring(marker.end());
    boolean titled = !rest.isBlank() && !rest.startsWith("\n");
    text.text(rest.startsWith("\n") ? rest.substring(1) : rest);
    if (titled) {
      embolden(text);
    }
    var kind = marker.group(1).strip().toLowerCase(Locale.ROOT);
    return new Callout(TONES.getOrDefault(kind, "note"), titled ? "" : capitalised(kind));
  }

  private static @Nullable TextNode firstText(Element quote) {
    var first = quote.firstElementChild();
    return first != null
            && first.normalName().equals("p")
            && first.childNodeSize() > 0
            && first.childNode(0) instanceof TextNode text
        ? text
        : null;
  }

  private static void embolden(TextNode title) {
    int lineEnd = title.getWholeText().indexOf('\n');
    if (lineEnd > 0) {
      title.splitText(lineEnd);
    }
    title.wrap("<strong></strong>");
  }

  private static String capitalised(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
