package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the engine says when it fails: what, in which template, line and column. */
final class FaultReading {
  /** How the engine names a word that it does not know. */
  private static final Pattern UNKNOWN =
      Pattern.compile("(?:Filter|Test|Function or Macro|Function) \\[(\\w+)]");

  private static final Pattern UNKNOWN_TAG = Pattern.compile("Unexpected tag name \"(\\w+)\"");

  private static final Pattern MET =
      Pattern.compile("(?:value|character|tag|name) ?(?:of value )?[\"\\[]([^\"\\]]+)[\"\\]]");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|\\[([^]]+)]");

  private final NamedSources sources;
  private final String asked;
  private final Bounds bounds;

  FaultReading(NamedSources sources, String asked, Bounds bounds) {
    this.sources = sources;
    this.asked = asked;
    this.bounds = bounds;
  }

  TemplateFault of(RuntimeException failure) {
    var inner = innermost(failure);
    if (inner == null) {
      return new TemplateFault(asked, 0, 0, Reason.WRONG_VALUE, "");
    }
    var at = placed(failure);
    var template = at == null ? asked : at.getFileName();
    int line = at == null ? 0 : sources.line(template, at.getLineNumber());
    var reason = reason(inner);
    var detail = detail(inner, reason);
    int column = line == 0 ? 0 : column(sources.text(template, line), detail, reason);
    return new TemplateFault(template, line, column, reason, detail);
  }

  /** The last cause that the engine tells of. */
  private static @Nullable PebbleException innermost(Throwable failure) {
    PebbleException found = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PebbleException told) {
        found = told;
      }
    }
    return found;
  }

  /** The last cause that says where. */
  private @Nullable PebbleException placed(Throwable failure) {
    PebbleException found = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PebbleException told
          && told.getLineNumber() != null
          && sources.resourceExists(Objects.requireNonNullElse(told.getFileName(), ""))) {
        found = told;
      }
    }
    return found;
  }

  private static Reason reason(PebbleException failure) {
    var message = failure.getPebbleMessage();
    return switch (failure) {
      case TemplateBreak own -> own.reason();
      case AttributeNotFoundException _ -> Reason.NO_SUCH_VALUE;
      case ParserException _ when UNKNOWN_TAG.matcher(message).find() -> Reason.NO_SUCH_WORD;
      case ParserException _ -> Reason.SYNTAX;
      default -> {
        if (UNKNOWN.matcher(message).find()) {
          yield Reason.NO_SUCH_WORD;
        }
        if (message.startsWith("Unsupported value type")) {
          yield Reason.NO_CONDITION;
        }
        yield message.startsWith("Tried to write more") ? Reason.TOO_LONG : Reason.WRONG_VALUE;
      }
    };
  }

  private String detail(PebbleException failure, Reason reason) {
    var message = failure.getPebbleMessage();
    return switch (failure) {
      case TemplateBreak own -> own.detail();
      case AttributeNotFoundException missing -> missing.getAttributeName();
      default ->
          switch (reason) {
            case NO_SUCH_WORD -> word(message);
            case NO_CONDITION -> "";
            case TOO_LONG -> "" + bounds.length();
            default -> message;
          };
    };
  }

  private static String word(String message) {
    var filter = UNKNOWN.matcher(message);
    if (filter.find()) {
      return filter.group(1);
    }
    var tag = UNKNOWN_TAG.matcher(message);
    return tag.find() ? tag.group(1) : message;
  }

  /** Of what is wrong, where the line has it once; else of its first tag. */
  private static int column(String line, String detail, Reason reason) {
    for (var words : reason == Reason.SYNTAX ? met(detail) : new String[] {detail}) {
      int at = words.isEmpty() ? -1 : line.indexOf(words);
      if (at >= 0 && line.indexOf(words, at + 1) < 0) {
        return at + 1;
      }
    }
    int tag = line.indexOf('{');
    return tag < 0 ? 1 : tag + 1;
  }

  private static String[] met(String message) {
    var sign = MET.matcher(message);
    if (sign.find()) {
      return new String[] {sign.group(1)};
    }
    return QUOTED
        .matcher(message)
        .results()
        .map(one -> Objects.requireNonNullElse(one.group(1), one.group(2)))
        .toArray(String[]::new);
  }
}
