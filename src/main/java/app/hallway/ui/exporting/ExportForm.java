package app.hallway.ui.exporting;

import app.hallway.templates.Template;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * How what is exported is written: by a template, as files or as one page.
 *
 * @param own whether the template is the user's
 * @param per what it has a file for; empty where that can be chosen
 */
public record ExportForm(String template, boolean own, String per, boolean pdf) {
  /** As every reader of Markdown shows it. */
  static final ExportForm PLAIN = new ExportForm("plain", false, "", false);

  private static final String PAGE = "page";

  /** All that templates can write; parts of others are none. */
  static List<ExportForm> of(List<Template> templates) {
    return templates.stream().flatMap(ExportForm::of).toList();
  }

  private static Stream<ExportForm> of(Template template) {
    var per = template.per().orElse("");
    var form = new ExportForm(template.name(), !template.builtIn(), per, false);
    return switch (per) {
      case "part" -> Stream.of();
      case PAGE -> Stream.of(form, new ExportForm(form.template, form.own, per, true));
      default -> Stream.of(form);
    };
  }

  /** Whether all goes into one file. */
  boolean isPage() {
    return per.equals(PAGE);
  }

  /** What the name of that file ends in. */
  String ending() {
    return pdf ? ".pdf" : ".html";
  }

  @Override
  public String toString() {
    var name = own ? template : Messages.text("export.form." + template);
    return pdf ? Messages.text("export.form.pdf", name) : name;
  }
}
