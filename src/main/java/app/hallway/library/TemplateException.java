package app.hallway.library;

import app.hallway.templates.TemplateFault;

/** A template is wrong: nothing was written. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient TemplateFault fault;

  public TemplateException(TemplateFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public TemplateFault fault() {
    return fault;
  }
}
