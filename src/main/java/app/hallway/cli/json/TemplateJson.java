package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFault;
import java.util.Optional;

/** Templates, and what is wrong with one. */
public final class TemplateJson {
  private TemplateJson() {}

  public static void template(JsonFields json, Template template) {
    json.text("name", template.name());
    json.text("ending", template.flavour().ending());
    json.text("per", template.per().orElse(null));
    json.text("description", template.description());
    json.flag("builtIn", template.builtIn());
  }

  public static JsonForm<Template> checked(Optional<TemplateFault> fault) {
    return (json, template) -> {
      json.text("name", template.name());
      json.flag("sound", fault.isEmpty());
      fault.ifPresent(wrong -> fault(json, wrong));
    };
  }

  private static void fault(JsonFields json, TemplateFault fault) {
    json.text("template", fault.template());
    json.number("line", fault.line());
    json.number("column", fault.column());
    json.word("reason", fault.reason());
    json.text("detail", fault.detail());
    json.text("message", Wording.template(fault));
  }
}
