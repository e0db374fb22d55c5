package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.error.PebbleException;
import org.jspecify.annotations.Nullable;

/** Ends a template from within. */
final class TemplateBreak extends PebbleException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /**
   * Says where, too.
   *
   * @param line 0 where it is not known; the engine may know better
   */
  TemplateBreak(Reason reason, String detail, int line, @Nullable String template) {
    super(null, detail, line == 0 ? null : line, template);
    this.reason = reason;
  }

  TemplateBreak(Reason reason, String detail) {
    this(reason, detail, 0, null);
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return getPebbleMessage();
  }
}
