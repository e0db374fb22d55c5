package app.hallway.ui.templating;

import app.hallway.library.wording.Wording;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFault;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The text of a template, its name above and what is wrong with it below. */
final class TemplateEditor extends VBox {
  private final TemplatesViewModel model;
  private final TextField name = new TextField();
  private final Label nameHint = Labels.paragraph("template-problem", "");
  private final TextArea text = new TextArea();
  private final Label hint = Labels.paragraph("hint", "");
  private final Label fault = Labels.paragraph("template-problem", "");
  private final Button place = new Button(Messages.text("templates.fault.show"));

  TemplateEditor(TemplatesViewModel model) {
    super(6);
    this.model = model;
    getStyleClass().add("template-editor");
    name.setAccessibleText(Messages.text("templates.name"));
    name.setOnAction(_ -> rename());
    name.focusedProperty().subscribe(this::leave);
    name.textProperty().subscribe(this::judge);
    text.getStyleClass().add("source");
    text.setAccessibleText(Messages.text("templates.source"));
    text.textProperty().bindBidirectional(model.source());
    VBox.setVgrow(text, Priority.ALWAYS);
    place.getStyleClass().add("link");
    place.setMinWidth(Button.USE_PREF_SIZE);
    place.setOnAction(_ -> showFault());
    fault.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(fault, Priority.ALWAYS);
    getChildren().addAll(name, nameHint, text, new HBox(8, fault, place), hint);
    model.chosen().subscribe(this::show);
    model.fault().subscribe(this::show);
  }

  /** The keyboard goes on in the text. */
  void focusText() {
    text.requestFocus();
    text.positionCaret(0);
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  /** Selects what is wrong. */
  void showFault() {
    var wrong = model.fault().get();
    if (wrong != null && isHere(wrong)) {
      FaultPlace.of(text.getText(), wrong)
          .ifPresent(
              found -> {
                text.requestFocus();
                text.selectRange(found.start(), found.end());
              });
    }
  }

  /** Not in another one that it includes. */
  private boolean isHere(TemplateFault wrong) {
    var template = model.chosen().get();
    return wrong.line() > 0 && template != null && template.name().equals(wrong.template());
  }

  private void show(@Nullable Template template) {
    boolean own = template != null && !template.builtIn();
    name.setText(template == null ? "" : template.name());
    name.setEditable(own);
    text.setEditable(own);
    text.setScrollTop(0);
    Labels.show(hint, Messages.text(own ? "templates.hint.own" : "templates.hint.built-in"));
  }

  private void show(@Nullable TemplateFault wrong) {
    Labels.show(fault, wrong == null ? "" : Wording.template(wrong));
    Labels.appear(place, wrong != null && isHere(wrong));
  }

  private void judge() {
    var template = model.chosen().get();
    boolean wrong =
        template != null
            && !template.builtIn()
            && !name.getText().equals(template.name())
            && !model.canBeCalled(name.getText());
    Labels.show(nameHint, wrong ? Messages.text("templates.name.wrong") : "");
  }

  private void leave(boolean focused) {
    if (!focused) {
      rename();
    }
  }

  /** A name that cannot be is not taken: the old one stands again. */
  private void rename() {
    var template = model.chosen().get();
    if (template == null || template.builtIn()) {
      return;
    }
    if (model.canBeCalled(name.getText())) {
      model.rename(name.getText());
    } else if (!name.isFocused()) {
      name.setText(template.name());
    }
  }
}
