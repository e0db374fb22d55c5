package app.hallway.ui.reader.changes;

import app.hallway.model.ReportVersion;
import app.hallway.model.VersionChanges;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.open.OpenPage;
import app.hallway.ui.reader.open.VersionsViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Says over the page which version stands there and what is new in it; not there for a report that
 * has one version only.
 */
public final class VersionBar extends VBox {
  private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

  private final VersionsViewModel model;
  private final Label sentence = Labels.paragraph("sentence", "");
  private final HBox deeds;
  private final TextButton previous = button("reader.changes.previous", () -> step(-1));
  private final TextButton next = button("reader.changes.next", () -> step(1));
  private final TextButton each = button("reader.changes.each", this::toggleList);
  private final TextButton seen = button("reader.changes.seen", this::markSeen);
  private final TextButton back = button("reader.version.back", this::back);
  private final MenuButton versions = new MenuButton(Messages.text("reader.versions"));
  private final ChangeList list;

  public VersionBar(VersionsViewModel model) {
    this.model = model;
    this.list = new ChangeList(model.changes());
    getStyleClass().add("version-bar");
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    versions.getStyleClass().add("quiet-menu");
    versions.setMinWidth(USE_PREF_SIZE);
    versions.setAccessibleText(Messages.text("reader.versions.tip"));
    var row = new HBox(8, sentence, versions);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    deeds = new HBox(2, previous, next, each, seen, back);
    deeds.getStyleClass().add("deeds");
    Labels.appear(list, false);
    getChildren().addAll(row, deeds, list);
    model.page().subscribe(_ -> show());
    model.changes().changes().subscribe(_ -> show());
  }

  private static TextButton button(String key, Runnable action) {
    var button = new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show() {
    var open = model.page().get();
    Labels.appear(this, open != null && open.versions().size() > 1);
    if (open != null) {
      show(open, model.changes().changes().get());
    }
  }

  private void show(OpenPage open, @Nullable VersionChanges changes) {
    boolean old = !open.view().newest();
    boolean compared = open.wish().since() != null;
    boolean some = changes != null && !changes.changes().isEmpty();
    var words = changes == null ? ChangeWords.sentence(open) : ChangeWords.sentence(open, changes);
    sentence.setText(words);
    sentence.setAccessibleText(words);
    pseudoClassStateChanged(NEWS, changes != null);
    pseudoClassStateChanged(OLD, old);
    List.of(previous, next, each).forEach(button -> Labels.appear(button, some));
    Labels.appear(seen, changes != null && !old && !compared);
    Labels.appear(back, old || compared);
    back.setText(Messages.text(old ? "reader.version.back" : "reader.changes.done"));
    Labels.appear(deeds, changes != null || old || compared);
    Labels.appear(list, list.isVisible() && some);
    fillMenu(open);
  }

  private void fillMenu(OpenPage open) {
    var items = new ArrayList<MenuItem>();
    var compare = new Menu(Messages.text("reader.versions.compare"));
    for (var version : open.versions()) {
      boolean shown = version.id().equals(open.view().version());
      items.add(item(version, shown, () -> model.showVersion(version.id())));
      if (!shown) {
        compare.getItems().add(item(version, false, () -> model.compareWith(version.id())));
      }
    }
    items.add(new SeparatorMenuItem());
    var separate = new MenuItem(Messages.text("reader.versions.separate"));
    separate.setOnAction(_ -> model.separate());
    items.add(separate);
    items.add(compare);
    versions.getItems().setAll(items);
  }

  private static MenuItem item(ReportVersion version, boolean shown, Runnable action) {
    var name = ChangeWords.version(version);
    var item = new MenuItem(shown ? Messages.text("reader.version.shown", name) : name);
    item.setDisable(shown);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void step(int by) {
    model.changes().step(by);
  }

  private void toggleList() {
    Labels.appear(list, !list.isVisible());
    if (list.isVisible()) {
      list.requestFocus();
    }
  }

  private void markSeen() {
    model.markSeen();
  }

  private void back() {
    model.backToNewest();
  }
}
