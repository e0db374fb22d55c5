package app.hallway.importing.dialect;

import app.hallway.importing.dialect.ShortcodeRule.Showing;
import app.hallway.model.LeftOut;
import java.util.Optional;
import java.util.regex.Pattern;

/** A shortcode with an end: what becomes of what stands between its tags. */
final class ShortcodePair {
  private static final int LONGEST = 8_000;

  /** From here on CommonMark would take a line for code. */
  private static final int CODE_INDENT = 4;

  private ShortcodePair() {}

  /** A tag. */
  record Span(int start, int end) {}

  /** Rewrites a pair that goes as a whole, or that is a link around its content. */
  static boolean open(Rewriting text, int at, int after, Shortcode code) {
    if (KnownShortcodes.shows(code, Showing.REMARK)) {
      int end = closing(text, after, code.name()).map(Span::end).orElse(after);
      text.leaveOut(LeftOut.Kind.REMARK, at, end);
      return true;
    }
    var address = KnownShortcodes.addressAround(code);
    var close = address.flatMap(_ -> closing(text, after, code.name()));
    if (address.isEmpty() || close.isEmpty()) {
      return false;
    }
    var content = text.inner(after, close.get().start(), new Templates());
    if (content.isBlank()) {
      return false;
    }
    var link =
        "[" + content.strip().replace('\n', ' ') + "](" + Escapes.destination(address.get()) + ")";
    text.replace(at, close.get().end(), link);
    return true;
  }

  /** Takes from the content, if it is all indented so that it would read as code, that indent. */
  static void straighten(Rewriting text, int after, Shortcode code) {
    int next = text.lineEnd(after) + 1;
    if (next >= text.text().length() || !text.text().substring(after, next).isBlank()) {
      return;
    }
    var first = text.text().substring(next, text.lineEnd(next));
    if (first.isBlank() ? !hasIndentedNext(text, next) : Indents.width(first) < CODE_INDENT) {
      return;
    }
    closing(text, after, code.name())
        .filter(
            close ->
                Indents.width(text.text().substring(text.lineStart(close.start()), close.start()))
                    < CODE_INDENT)
        .ifPresent(
            close -> {
              int end = text.lineStart(close.start());
              var body = Indents.withoutCommon(text.text().substring(after, end));
              text.replace(after, end, text.resolved(body, new Templates()));
            });
  }

  private static boolean hasIndentedNext(Rewriting text, int from) {
    int next = text.lineEnd(from) + 1;
    return next < text.text().length()
        && Indents.width(text.text().substring(next, text.lineEnd(next))) >= CODE_INDENT;
  }

  /** The tag that ends it: the next of its name, or the next end without a name. */
  static Optional<Span> closing(Rewriting text, int from, String name) {
    if (text.within("end", from, LONGEST).isEmpty() && text.within("/", from, LONGEST).isEmpty()) {
      return Optional.empty();
    }
    int limit = Math.min(text.text().length(), from + LONGEST);
    var letters = String.join("[-_]?", name.split("", -1));
    var pattern =
        Pattern.compile(
            "\\{[{%][<%~-]?\\s*(?:/\\s*|end)(?:"
                + (name.isEmpty() ? "" : letters)
                + ")?\\s*[>%~-]?[%}]\\}?");
    var matcher = pattern.matcher(text.text()).region(from, limit);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
