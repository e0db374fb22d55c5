package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter that makes a text of a text, and of some more. */
final class TextFilter implements Filter {
  private final List<String> names;
  private final boolean written;
  private final Meaning meaning;

  private TextFilter(List<String> names, boolean written, Meaning meaning) {
    this.names = names;
    this.written = written;
    this.meaning = meaning;
  }

  /** What a filter makes of a text. */
  interface Meaning {
    String of(String text, Given given);
  }

  /** What stands in the brackets behind a filter's name. */
  record Given(Map<String, Object> values) {
    /** Empty where none is given. */
    String text(String name) {
      return PrintedValue.text(values.get(name));
    }

    int number(String name) {
      return values.get(name) instanceof Number number ? Math.clamp(number.longValue(), 0, 100) : 0;
    }

    boolean truth(String name) {
      return Boolean.TRUE.equals(values.get(name));
    }
  }

  /** One whose result is printed as any value is. */
  static TextFilter value(Meaning meaning, String... names) {
    return new TextFilter(List.of(names), false, meaning);
  }

  /** One that writes in the format of the file: its result is printed as it is. */
  static TextFilter written(Meaning meaning, String... names) {
    return new TextFilter(List.of(names), true, meaning);
  }

  @Override
  public List<String> getArgumentNames() {
    return names;
  }

  @Override
  public Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line)
      throws PebbleException {
    try {
      var text = Pieces.without(PrintedValue.text(value));
      Run.NOW.get().length(text.length());
      var made = meaning.of(text, new Given(arguments));
      return written ? new SafeString(made) : made;
    } catch (TemplateBreak fault) {
      throw new TemplateBreak(fault.reason(), fault.detail(), line, self.getName());
    } catch (IllegalArgumentException wrong) {
      throw new TemplateBreak(
          Reason.WRONG_VALUE, String.valueOf(wrong.getMessage()), line, self.getName());
    }
  }
}
