package app.hallway.ui.templating;

import app.hallway.templates.Template;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A template in the list of all. */
final class TemplateCell extends CardCell<Template> {
  private final TemplatesViewModel model;
  private final Label name = Labels.of("strong");
  private final Label kind = Labels.of("hint");
  private final Label unsaved = Labels.of("chip", Messages.text("templates.unsaved"));

  TemplateCell(TemplatesViewModel model) {
    this(model, new VBox(2));
  }

  private TemplateCell(TemplatesViewModel model, VBox content) {
    super(content);
    this.model = model;
    unsaved.setMinWidth(USE_PREF_SIZE);
    unsaved.getStyleClass().add("accent");
    var head = new HBox(8, name, Labels.space(), unsaved);
    head.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(head, kind);
  }

  @Override
  protected void show(Template template) {
    name.setText(template.name());
    kind.setText(kind(template));
    Labels.appear(unsaved, model.isUnsaved(template));
  }

  @Override
  protected String describe(Template template) {
    var words = template.name() + ", " + kind(template);
    return model.isUnsaved(template) ? words + ", " + Messages.text("templates.unsaved") : words;
  }

  private static String kind(Template template) {
    return Messages.text(template.builtIn() ? "templates.built-in" : "templates.own");
  }
}
