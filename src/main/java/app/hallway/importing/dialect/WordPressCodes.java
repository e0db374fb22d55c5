package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shortcodes of WordPress in square brackets, which blogs that moved to Markdown have kept: {@code
 * [caption id="a"]![b](c.png) words[/caption]}.
 */
final class WordPressCodes implements Dialect {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_BODY = 8_000;

  private static final Pattern OPEN =
      Pattern.compile(
          "\\[(/?)([a-z][a-z0-9_-]{1,30})((?:\\s+[^\\[\\]\\n]{1,600})?)\\s*/?\\](?![(:])(?!\\[[^!])");

  /** Names that hold code. */
  private static final Set<String> CODE = Set.of("sourcecode", "code", "cc", "pre");

  private static final Pattern ARGUMENTS = Pattern.compile("\\s+(?:[\\w-]+\\s*=.*|https?://\\S+)");
  private static final Pattern LANGUAGE = Pattern.compile("lang(?:uage)?\\s*=\\s*\"?([\\w+#-]+)");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("[/")
        || text.contains("=\"")
        || text.contains("[gallery")
        || text.contains("[youtube ")
        || text.contains("[vimeo ");
  }

  @Override
  public void resolve(Rewriting text) {
    var open = OPEN.matcher(text.text());
    for (int at = text.find("[", 0); at >= 0; at = text.find("[", Math.max(at + 1, text.done()))) {
      int end = Math.min(text.text().length(), at + LONGEST);
      if (open.region(at, end).lookingAt() && open.group(1).isEmpty() && isFree(text.text(), at)) {
        code(text, at, open.end(), open.group(2), open.group(3));
      }
    }
  }

  private static boolean isFree(String text, int at) {
    return at == 0 || "\\[]!@%^".indexOf(text.charAt(at - 1)) < 0;
  }

  private static void code(Rewriting text, int at, int after, String name, String arguments) {
    var close = closing(text, after, name);
    boolean called =
        close.isPresent() || ARGUMENTS.matcher(arguments).matches() || name.equals("gallery");
    if (!called) {
      return;
    }
    var call = Shortcode.parse(name + " " + arguments);
    if (close.isPresent() && CODE.contains(name)) {
      fence(text, at, after, close.get(), arguments);
    } else if (close.isPresent() && name.equals("caption")) {
      caption(text, at, after, close.get(), call);
    } else if (close.isPresent() && isAddressBetween(text, after, close.get().start())) {
      var url = text.text().substring(after, close.get().start()).strip();
      text.replace(at, close.get().end(), Card.Link.to(url).asMarkdown());
    } else if (close.isPresent()
        || text.isAlone(at, after)
        || KnownShortcodes.card(call).isPresent()) {
      tags(text, at, after, close, call);
    }
  }

  /** What a tag shows; the words between it and its end stay. */
  private static void tags(
      Rewriting text, int at, int after, Optional<ShortcodePair.Span> close, Shortcode call) {
    var card = KnownShortcodes.card(call);
    if (card.isPresent()) {
      text.replace(at, after, card.get().asMarkdown());
    } else {
      if (!KnownShortcodes.isSilent(call)) {
        text.warn(ImportWarning.Kind.SHORTCODE_DROPPED, at, call.name());
      }
      text.leaveOut(LeftOut.Kind.SHORTCODE, at, after);
    }
    close.ifPresent(
        end ->
            text.replace(
                after,
                end.end(),
                text.resolved(text.text().substring(after, end.start()), new WordPressCodes())));
  }

  private static boolean isAddressBetween(Rewriting text, int from, int to) {
    var between = text.text().substring(from, to).strip();
    return ShortcodeTemplate.isAddress(between)
        && between.chars().noneMatch(Character::isWhitespace);
  }

  /** The picture stays, what stands behind it is its caption. */
  private static void caption(
      Rewriting text, int at, int after, ShortcodePair.Span close, Shortcode call) {
    var content = text.text().substring(after, close.start()).strip();
    int end = pictureEnd(content);
    var behind = content.substring(end).strip();
    var words = behind.isEmpty() ? call.argument("caption").orElse("") : behind;
    text.replace(
        at, close.end(), content.substring(0, end) + (words.isEmpty() ? "" : " *" + words + "*"));
  }

  private static int pictureEnd(String content) {
    int end = content.startsWith("<") ? content.lastIndexOf('>') : content.indexOf(')');
    boolean linked = content.startsWith("[!");
    return 1 + (linked ? content.indexOf(')', end + 1) : end);
  }

  private static void fence(
      Rewriting text, int at, int after, ShortcodePair.Span close, String arguments) {
    var content = text.text().substring(after, close.start());
    if (content.indexOf('\n') < 0) {
      text.replace(at, close.end(), "`` " + content.strip() + " ``");
      return;
    }
    var language = LANGUAGE.matcher(arguments);
    boolean begins = content.startsWith("\n");
    boolean ends = content.endsWith("\n");
    if (begins && ends && text.lineStart(at) == at) {
      text.replace(at, after, "```" + (language.find() ? language.group(1) : ""));
      text.replace(close.start(), close.end(), "```");
    }
  }

  private static Optional<ShortcodePair.Span> closing(Rewriting text, int from, String name) {
    var tag = "[/" + name + "]";
    return text.within(tag, from, LONGEST_BODY)
        .map(end -> new ShortcodePair.Span(end, end + tag.length()));
  }
}
