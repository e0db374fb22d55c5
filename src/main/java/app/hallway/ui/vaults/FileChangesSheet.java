package app.hallway.ui.vaults;

import app.hallway.model.VaultChange;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.PlaceInList;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.UndoBar;
import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * All that was changed in files beside what the chosen one changes: T takes it, L leaves it, P puts
 * ours back.
 */
final class FileChangesSheet {
  private final FileChangesViewModel model;
  private final Sheets sheets;
  private final ListView<VaultChange> list;
  private final FileChangeDetail detail;
  private final PlaceInList place;

  FileChangesSheet(FileChangesViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
    detail = new FileChangeDetail(model, this::open);
    list = list();
    place = PlaceInList.of(list);
  }

  void show() {
    var content = new VBox(12, new UndoBar(model.undo()), body(), buttons());
    content.getStyleClass().add("changes-sheet");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    content.sceneProperty().subscribe(scene -> model.looked(scene != null));
    sheets.show(Messages.text("changes.title"), content);
    list.getSelectionModel().selectFirst();
    if (!model.changes().isEmpty()) {
      list.requestFocus();
    }
  }

  /** Where something comes while all was decided, the keyboard goes on with that. */
  private void focusList() {
    if (!model.changes().isEmpty() && list.getScene() != null) {
      list.requestFocus();
    }
  }

  private StackPane body() {
    HBox.setHgrow(detail, Priority.ALWAYS);
    var both = new HBox(16, list, detail);
    both.visibleProperty().bind(Bindings.isNotEmpty(model.changes()));
    both.visibleProperty().subscribe(this::focusList);
    var empty = new EmptyState(Feather.CHECK, "changes.empty");
    empty.visibleProperty().bind(Bindings.isEmpty(model.changes()));
    var body = new StackPane(both, empty);
    body.getStyleClass().add("changes-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private HBox buttons() {
    var done = new Button(Messages.text("sheet.done"));
    done.setOnAction(_ -> sheets.close());
    return Sheets.buttons(done);
  }

  private ListView<VaultChange> list() {
    var changes = new ListView<VaultChange>(model.changes());
    changes.getStyleClass().add("cards");
    changes.setCellFactory(_ -> new FileChangeCell());
    changes.setAccessibleText(Messages.text("changes.title"));
    changes.setPrefWidth(270);
    changes.setMinWidth(220);
    changes.getSelectionModel().selectedItemProperty().subscribe(detail::show);
    return changes;
  }

  private void onKey(KeyEvent event) {
    var action = event.isShortcutDown() || event.isAltDown() ? null : action(event.getCode());
    var chosen = list.getSelectionModel().getSelectedItem();
    if (action != null) {
      if (chosen != null) {
        place.act();
        action.accept(chosen);
      }
      event.consume();
    }
  }

  private @Nullable Consumer<VaultChange> action(KeyCode key) {
    return switch (key) {
      case T -> model::take;
      case L -> model::leave;
      case P -> model::putBack;
      case R -> model::restore;
      case O -> this::open;
      default -> null;
    };
  }

  private void open(VaultChange change) {
    if (change.report() != null || change.talk() != null) {
      sheets.close();
      model.open(change);
    }
  }
}
