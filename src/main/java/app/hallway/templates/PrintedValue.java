package app.hallway.templates;

import app.hallway.markdown.LiteralText;
import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is done with every value that a template prints: it becomes words of what is written, and no
 * markup there. The engine looks for the filter under the name {@code escape}.
 */
final class PrintedValue extends EscapeFilter {
  private static final String STRATEGY = "as it is written";

  PrintedValue(TemplateFlavour flavour) {
    addEscapingStrategy(STRATEGY, harmless(flavour)::apply);
    setDefaultStrategy(STRATEGY);
  }

  static UnaryOperator<String> harmless(TemplateFlavour flavour) {
    return switch (flavour) {
      case MARKDOWN -> text -> LiteralText.inLine(Pieces.without(text));
      case HTML -> PrintedValue::html;
      case TEXT -> text -> text;
    };
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line)
      throws PebbleException {
    if (value instanceof SafeString) {
      return value;
    }
    try {
      return super.apply(text(value), Map.of(), self, context, line);
    } catch (TemplateBreak unprintable) {
      throw new TemplateBreak(unprintable.reason(), unprintable.detail(), line, self.getName());
    }
  }

  /** A value as text, before it is made harmless. */
  static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case SafeString text -> Pieces.without(text.toString());
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> throw new TemplateBreak(Reason.NOT_PRINTABLE, "");
    };
  }

  static String html(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isAllowed(text, i) ? c : '\ufffd');
      }
    }
    return out.toString();
  }

  /** No page may have others (HTML, section 13.1.4). */
  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      int partner = Character.isHighSurrogate(c) ? i + 1 : i - 1;
      return 0 <= partner
          && partner < text.length()
          && Character.isSurrogate(text.charAt(partner))
          && Character.isHighSurrogate(c) != Character.isHighSurrogate(text.charAt(partner));
    }
    return c == '\t' || c == '\n' || c == '\r' || !Character.isISOControl(c);
  }
}
