package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import java.util.Optional;

/**
 * Tags, values and shortcodes of Jekyll (Liquid), Hugo, Zola, Hexo, Octopress and dev.to, which all
 * stand in braces.
 */
final class Templates implements Dialect {
  private static final int LONGEST = 2_000;

  private final boolean quoted;

  Templates() {
    this(false);
  }

  private Templates(boolean quoted) {
    this.quoted = quoted;
  }

  /** For what stands in a quote: there is no quote in a quote. */
  static Templates inQuote() {
    return new Templates(true);
  }

  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find("{", 0); at >= 0; at = text.find("{", Math.max(at + 1, text.done()))) {
      if (text.text().startsWith("{{<", at)) {
        shortcode(text, at, ">}}");
      } else if (text.text().startsWith("{{%", at)) {
        shortcode(text, at, "%}}");
      } else if (text.text().startsWith("{{", at)) {
        value(text, at);
      } else if (text.text().startsWith("{%", at)) {
        tag(text, at);
      }
    }
  }

  private void shortcode(Rewriting text, int at, String close) {
    text.within(close, at + 3, LONGEST)
        .ifPresent(
            end -> {
              var call = text.text().substring(at + 3, end).strip();
              int after = end + close.length();
              if (call.startsWith("/*")) {
                text.drop(at, after);
              } else {
                call(text, at, after, call);
              }
            });
  }

  private void tag(Rewriting text, int at) {
    var close = text.within("%}", at + 2, LONGEST);
    if (close.isEmpty()) {
      return;
    }
    var call = trimmed(text.text().substring(at + 2, close.get()));
    int after = close.get() + 2;
    switch (call) {
      case "raw" -> {
        text.drop(at, after);
        endOf(text, after, "endraw")
            .ifPresent(end -> text.drop(text.text().lastIndexOf("{%", end - 3), end));
      }
      case "comment" -> text.drop(at, endOf(text, after, "endcomment").orElse(after));
      default -> call(text, at, after, call);
    }
  }

  /** Liquid trims blanks where a dash stands. */
  private static String trimmed(String call) {
    int start = call.startsWith("-") || call.startsWith("~") ? 1 : 0;
    int end = call.endsWith("-") || call.endsWith("~") ? call.length() - 1 : call.length();
    return call.substring(start, Math.max(start, end)).strip();
  }

  private static Optional<Integer> endOf(Rewriting text, int from, String name) {
    int at = text.text().indexOf(name, from);
    return at < 0 ? Optional.empty() : text.within("%}", at, LONGEST).map(end -> end + 2);
  }

  private void call(Rewriting text, int at, int after, String call) {
    if (call.startsWith("/") || call.startsWith("end")) {
      text.drop(at, after);
      return;
    }
    var code = Shortcode.parse(call.endsWith("/") ? call.substring(0, call.length() - 1) : call);
    var card = card(code);
    if (card.isPresent()) {
      text.replace(at, after, text.card(at, card.get()));
    } else if (!quoted && QuoteContainers.open(text, at, after, code)) {
      return;
    } else {
      if (!KnownShortcodes.isSilent(code)) {
        text.warn(ImportWarning.Kind.SHORTCODE_DROPPED, at, label(call));
      }
      text.drop(at, after);
    }
  }

  private static Optional<Card> card(Shortcode code) {
    if (code.name().startsWith("include") || code.name().equals("render")) {
      return KnownShortcodes.card(code.named(KnownShortcodes.included(code)));
    }
    if (code.name().equals("link") && KnownShortcodes.card(code).isEmpty()) {
      return code.positional().stream().findFirst().map(Card.Words::new);
    }
    return KnownShortcodes.card(code);
  }

  private static String label(String call) {
    var words = call.split("[\\s(]+", 3);
    return words[0].startsWith("include") && words.length > 1
        ? words[0] + " " + words[1]
        : words[0];
  }

  private static void value(Rewriting text, int at) {
    text.within("}}", at + 2, LONGEST)
        .ifPresent(
            end -> {
              var expression = trimmed(text.text().substring(at + 2, end));
              var resolved = TemplateValue.of(expression);
              if (resolved.isPresent()) {
                text.replace(at, end + 2, text.card(at, resolved.get()));
              } else if (TemplateValue.isOfTheSite(expression)) {
                text.warn(ImportWarning.Kind.SHORTCODE_DROPPED, at, label(expression));
                text.drop(at, end + 2);
              }
            });
  }
}
