package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.Optional;
import java.util.stream.Stream;

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
  public boolean mayOccurIn(Glance text) {
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
      case "comment" ->
          text.leaveOut(LeftOut.Kind.REMARK, at, endOf(text, after, "endcomment").orElse(after));
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
    if ((!quoted && QuoteContainers.open(text, at, after, code))
        || ShortcodePair.open(text, at, after, code)) {
      return;
    }
    var card = card(code);
    if (card.isPresent()) {
      text.replace(at, after, text.apart(text.card(at, card.get()), after));
      tellUnshown(text, at, code, card.get().asMarkdown());
    } else {
      untold(text, at, after, call, code);
    }
    ShortcodePair.straighten(text, after, code);
  }

  private static void untold(Rewriting text, int at, int after, String call, Shortcode code) {
    if (KnownShortcodes.isSilent(code)) {
      tellUnshown(text, at, code, "");
      text.drop(at, after);
    } else {
      text.warn(ImportWarning.Kind.SHORTCODE_DROPPED, at, label(call));
      text.leaveOut(LeftOut.Kind.SHORTCODE, at, after);
    }
  }

  /** An argument of several words is what the author says. */
  static void tellUnshown(Rewriting text, int at, Shortcode code, String shown) {
    Stream.concat(code.positional().stream(), code.named().values().stream())
        .filter(value -> value.strip().indexOf(' ') > 0 && !shown.contains(value.strip()))
        .filter(value -> value.codePoints().filter(Character::isLetter).count() > 2)
        .forEach(value -> text.tell(LeftOut.Kind.ATTRIBUTES, at, value));
  }

  private static Optional<Card> card(Shortcode code) {
    if (code.name().startsWith("include") || code.name().equals("render")) {
      return included(code.named(KnownShortcodes.included(code)).withoutFirst());
    }
    return KnownShortcodes.card(code);
  }

  /** An include hands over what other dialects write between two tags. */
  private static Optional<Card> included(Shortcode code) {
    var of = code.argument("provider").map(code::named).orElse(code);
    return KnownShortcodes.card(of)
        .or(() -> code.argument("content", "text", "body", "message", "html").map(Card.Words::new));
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
                text.leaveOut(LeftOut.Kind.TEMPLATE, at, end + 2);
              }
            });
  }
}
