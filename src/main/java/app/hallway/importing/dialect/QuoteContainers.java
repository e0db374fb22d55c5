package app.hallway.importing.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Paired shortcodes and containers whose content is a quotation or a notice: it becomes a quote.
 */
final class QuoteContainers {
  private static final int LONGEST = 8_000;

  private QuoteContainers() {}

  /** Rewrites the whole pair if it is one that stands on lines of its own. */
  static boolean open(Rewriting text, int at, int after, Shortcode code) {
    var head = head(code);
    if (head.isEmpty() || !standsAlone(text, at, after)) {
      return false;
    }
    var close = closing(text, after, code.name());
    if (close.isEmpty() || !standsAlone(text, close.get().start(), close.get().end())) {
      return false;
    }
    var content = text.inner(after, close.get().start(), Templates.inQuote());
    text.replace(at, close.get().end(), quoted(head.get(), content, tail(code)));
    return true;
  }

  /** Each line of the content as a line of a quote. */
  static String quoted(String head, String content, String tail) {
    var result = new StringBuilder(head.isEmpty() ? ">" : "> " + head);
    var lines = content.split("\n", -1);
    for (int i = 1; i + 1 < lines.length; i++) {
      result.append("\n> ").append(lines[i]);
    }
    return result.append('\n').append(tail).toString();
  }

  private static Optional<String> head(Shortcode code) {
    return switch (code.name()) {
      case "quote", "blockquote", "pullquote", "epigraph" -> Optional.of("");
      case "notice",
          "alert",
          "callout",
          "admonition",
          "hint",
          "note",
          "tip",
          "info",
          "warning",
          "danger",
          "message",
          "success",
          "caution",
          "important",
          "attention" ->
          Optional.of("[!" + alert(code) + "]");
      default -> Optional.empty();
    };
  }

  private static String alert(Shortcode code) {
    var named = code.argumentOrFirst("type", "level", "kind", "style", "context").orElse("");
    return alertOf(named.isEmpty() ? code.name() : named);
  }

  /** One of GitHub's five. */
  static String alertOf(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "tip", "hint", "success" -> "TIP";
      case "important", "attention" -> "IMPORTANT";
      case "warning", "alert" -> "WARNING";
      case "danger", "caution", "error" -> "CAUTION";
      default -> "NOTE";
    };
  }

  private static String tail(Shortcode code) {
    return switch (code.name()) {
      case "quote", "blockquote", "pullquote", "epigraph" ->
          code.argumentOrFirst("author", "cite", "source", "by").map(by -> "> — " + by).orElse("");
      default -> "";
    };
  }

  private record Span(int start, int end) {}

  private static Optional<Span> closing(Rewriting text, int from, String name) {
    if (text.within("end", from, LONGEST).isEmpty() && text.within("/", from, LONGEST).isEmpty()) {
      return Optional.empty();
    }
    int limit = Math.min(text.text().length(), from + LONGEST);
    var pattern =
        Pattern.compile(
            "\\{[{%][<%~-]?\\s*(?:/\\s*|end)"
                + "(?:"
                + Pattern.quote(name)
                + ")?\\s*[>%~-]?[%}]\\}?");
    var matcher = pattern.matcher(text.text()).region(from, limit);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static boolean standsAlone(Rewriting text, int start, int end) {
    return text.text().substring(text.lineStart(start), start).isBlank()
        && text.text().substring(end, text.lineEnd(end)).isBlank();
  }
}
