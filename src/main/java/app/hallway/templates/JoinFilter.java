package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a list as one, with something between them; those that are empty are left out. Where
 * some of them were made to be written, the others are made harmless.
 */
final class JoinFilter implements Filter {
  @Override
  public List<String> getArgumentNames() {
    return List.of("separator");
  }

  @Override
  public Object apply(
      @Nullable Object value,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    if (!(value instanceof List<?> list)) {
      throw new TemplateBreak(Reason.WRONG_VALUE, "join", line, self.getName());
    }
    try {
      var run = Run.NOW.get();
      boolean written = list.stream().anyMatch(SafeString.class::isInstance);
      var separator = PrintedValue.text(arguments.get("separator"));
      var texts = new ArrayList<String>();
      long length = 0;
      for (var item : list) {
        var text = written ? run.written(item) : PrintedValue.text(item);
        length += text.length() + separator.length();
        run.length(length);
        texts.add(text);
      }
      var joined = String.join(separator, texts.stream().filter(it -> !it.isEmpty()).toList());
      return written ? new SafeString(joined) : joined;
    } catch (TemplateBreak fault) {
      throw new TemplateBreak(fault.reason(), fault.detail(), line, self.getName());
    }
  }
}
