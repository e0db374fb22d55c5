package app.hallway.library.templating;

import app.hallway.templates.TemplateFault;

/** Ends an export whose template is wrong, before anything is written. */
public final class FaultyTemplate extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient TemplateFault fault;

  FaultyTemplate(TemplateFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public TemplateFault fault() {
    return fault;
  }
}
