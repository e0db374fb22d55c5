package app.hallway.ui.library.writings;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.PlaceInList;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.UndoBar;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Headed;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What has no report or no place, to be tried again, opened or discarded. */
public final class WaitingSheet {
  private final WaitingViewModel model;
  private final Sheets sheets;
  private final ListView<Headed<Placeless>> list;
  private final VBox content;
  private final Command command;
  private final PlaceInList place;

  public WaitingSheet(WaitingViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
    list = list();
    place = PlaceInList.of(list);
    content =
        new VBox(
            12,
            new UndoBar(model.undo()),
            Labels.paragraph("secondary", Messages.text("waiting.hint")),
            body(),
            buttons());
    content.getStyleClass().add("waiting-sheet");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    content.sceneProperty().subscribe(scene -> model.looked().set(scene != null));
    command = Command.of("command.waiting", null, this::show);
  }

  /** Shows it. */
  public Command command() {
    return command;
  }

  void show() {
    sheets.show(Messages.text("waiting.title"), content);
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  private ListView<Headed<Placeless>> list() {
    var rows = new ListView<Headed<Placeless>>(model.rows());
    rows.getStyleClass().add("cards");
    rows.setCellFactory(_ -> new PlacelessCell());
    rows.setAccessibleText(Messages.text("waiting.title"));
    rows.setPrefSize(620, 340);
    return rows;
  }

  private StackPane body() {
    var empty = new EmptyState(Feather.CHECK, "waiting.empty");
    empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    return new StackPane(list, empty);
  }

  private HBox buttons() {
    var done = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    done.setDefaultButton(false);
    return new HBox(
        8,
        deed("waiting.retry", model::retry),
        deed("waiting.open", () -> chosen(this::open)),
        deed("waiting.discard", () -> chosen(model::discard)),
        Labels.space(),
        done);
  }

  private Button deed(String key, Runnable action) {
    var button = new Button(Messages.text(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    Tips.set(button, Messages.text(key + ".tip"));
    button.disableProperty().bind(Bindings.isEmpty(model.rows()));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void chosen(Consumer<Placeless> action) {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      place.act();
      action.accept(row.item());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case R -> model.retry();
      case O -> chosen(this::open);
      case DELETE -> chosen(model::discard);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void open(Placeless one) {
    if (model.open(one)) {
      sheets.close();
    }
  }
}
