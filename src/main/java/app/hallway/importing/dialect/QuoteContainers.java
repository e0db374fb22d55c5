package app.hallway.importing.dialect;

import app.hallway.importing.dialect.ShortcodeRule.Showing;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paired shortcodes and containers whose content is a quotation or a notice: it becomes a quote.
 */
final class QuoteContainers {
  private static final Set<String> KINDS =
      Set.of(
          "note",
          "info",
          "tip",
          "hint",
          "success",
          "important",
          "attention",
          "warning",
          "alert",
          "danger",
          "caution",
          "error");

  private QuoteContainers() {}

  /** Rewrites the whole pair if it is one that stands on lines of its own. */
  static boolean open(Rewriting text, int at, int after, Shortcode code) {
    var rule = KnownShortcodes.rule(code).filter(QuoteContainers::isQuote);
    var close = rule.flatMap(_ -> ShortcodePair.closing(text, after, code.name()));
    if (rule.isEmpty() || close.isEmpty()) {
      return false;
    }
    var head = rule.get().showing() == Showing.QUOTE ? "" : head(code, rule.get());
    var pair = close.get();
    if (text.isAlone(at, after) && text.isAlone(pair.start(), pair.end())) {
      var content = text.inner(after, pair.start(), Templates.inQuote());
      text.replace(at, pair.end(), quoted(head, content, tail(code, rule.get(), "> ")));
      return true;
    }
    if (text.isAlone(at, pair.end()) && text.lineStart(at) == text.lineStart(pair.start())) {
      var content = text.inner(after, pair.start(), Templates.inQuote()).strip();
      text.replace(at, pair.end(), "> " + content + tail(code, rule.get(), " "));
      return true;
    }
    return false;
  }

  private static boolean isQuote(ShortcodeRule rule) {
    return rule.showing() == Showing.QUOTE || rule.showing() == Showing.NOTICE;
  }

  /** Each line of the content as a line of a quote, without the indent that all of them have. */
  static String quoted(String head, String content, String tail) {
    var result = new StringBuilder(head.isEmpty() ? ">" : "> " + head);
    var lines = Indents.withoutCommon(content).split("\n", -1);
    for (int i = 1; i + 1 < lines.length; i++) {
      result.append("\n> ").append(lines[i]);
    }
    return result.append('\n').append(tail).toString();
  }

  private static String head(Shortcode code, ShortcodeRule rule) {
    var told = ShortcodeTemplate.filled(rule.template(), code).orElse("-");
    var kind = told.equals("-") ? code.name() : told;
    var untold = isKind(kind) ? Stream.<String>empty() : Stream.of(kind);
    var title =
        code.argument("title", "heading", "header")
            .or(() -> untold.filter(words -> words.indexOf(' ') > 0).findFirst())
            .or(() -> told.equals("-") ? words(code) : said(code, kind));
    return "[!" + alertOf(kind) + "]" + title.map(t -> " " + t).orElse("");
  }

  private static Optional<String> words(Shortcode code) {
    return Optional.of(String.join(" ", code.positional())).filter(words -> words.indexOf(' ') > 0);
  }

  /** What is said behind the kind; a small word alone is for the theme. */
  private static Optional<String> said(Shortcode code, String kind) {
    return code.positional().stream()
        .filter(words -> !words.equals(kind))
        .filter(words -> words.indexOf(' ') > 0 || Character.isUpperCase(words.codePointAt(0)))
        .findFirst();
  }

  static boolean isKind(String word) {
    return KINDS.contains(word.toLowerCase(Locale.ROOT).replaceFirst("^callout-", ""));
  }

  /** One of GitHub's five. */
  static String alertOf(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT).replaceFirst("^callout-", "")) {
      case "tip", "hint", "success" -> "TIP";
      case "important", "attention" -> "IMPORTANT";
      case "warning", "alert" -> "WARNING";
      case "danger", "caution", "error" -> "CAUTION";
      default -> "NOTE";
    };
  }

  /** Who is quoted. */
  private static String tail(Shortcode code, ShortcodeRule rule, String before) {
    return rule.showing() == Showing.QUOTE
        ? ShortcodeTemplate.filled(rule.template(), code)
            .map(by -> before + "— " + by + from(code, by))
            .orElse("")
        : "";
  }

  /** Where it is quoted from, if that is told beside who said it. */
  private static String from(Shortcode code, String by) {
    return Stream.of("source", "cite", "link", "title")
        .flatMap(name -> code.argument(name).stream())
        .filter(words -> !by.contains(words))
        .map(words -> ", " + words)
        .collect(Collectors.joining());
  }
}
