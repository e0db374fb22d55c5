package app.hallway.ui.templating;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import org.jspecify.annotations.Nullable;

/** The sheet with the templates, made when it is first shown. */
public final class TemplatesSheet {
  private final TemplatesViewModel model;
  private final Sheets sheets;
  private final Command command;
  private @Nullable TemplatesView view;

  public TemplatesSheet(TemplatesViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
    command = Command.of("command.templates", null, this::show);
  }

  /** The command that shows it. */
  public Command command() {
    return command;
  }

  public Feature feature() {
    return Feature.of(MenuPlace.TAKE_OUT, command);
  }

  private void show() {
    model.begin();
    var shown = view();
    sheets.show(Messages.text("templates.title"), shown);
    shown.focusList();
  }

  private TemplatesView view() {
    var made = view;
    if (made == null) {
      made = new TemplatesView(model, sheets, this::show);
      view = made;
    }
    return made;
  }
}
