package app.hallway.library;

import app.hallway.templates.TemplateFault;
import app.hallway.templates.TemplateFault.Reason;

/** A template is wrong: nothing was written. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient TemplateFault fault;

  public TemplateException(TemplateFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /** There is none with this name. */
  public static TemplateException missing(String name) {
    return new TemplateException(new TemplateFault(name, 0, 0, Reason.NO_TEMPLATE, name));
  }

  public TemplateFault fault() {
    return fault;
  }
}
