package app.hallway.ui.reader;

import app.hallway.model.HighlightColour;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.find.FindBar;
import app.hallway.ui.reader.find.Links;
import app.hallway.ui.reader.marks.PassageBar;
import app.hallway.ui.reader.page.PageView;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** What can be done on the page, for the mouse's second button and the keyboard's menu key. */
final class PageMenu {
  private static final Set<String> WRITES = Set.of("note");

  private final PageView page;
  private final PassageBar passages;
  private final Links links;
  private final FindBar find;
  private final ContextMenu menu = new ContextMenu();
  private @Nullable String link;

  PageMenu(PageView page, PassageBar passages, Links links, FindBar find) {
    this.page = page;
    this.passages = passages;
    this.links = links;
    this.find = find;
  }

  void install() {
    page.node().setOnContextMenuRequested(this::show);
  }

  /** The link that the mouse is over, or null. */
  void over(@Nullable String address) {
    link = address;
  }

  private void show(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      passages.pointedAt(event.getX(), event.getY());
    }
    fill(event.isKeyboardTrigger() ? null : link);
    if (event.isKeyboardTrigger()) {
      var corner = page.node().localToScreen(40, 40);
      menu.show(page.node(), corner.getX(), corner.getY());
    } else {
      menu.show(page.node(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void fill(@Nullable String href) {
    menu.getItems().clear();
    if (href != null) {
      menu.getItems()
          .addAll(
              item("link.open", () -> links.clicked(href)),
              item("link.copy", () -> links.copyAddress(href)),
              new SeparatorMenuItem());
    }
    menu.getItems()
        .addAll(
            onPassage("copy", passages::copy),
            colours(),
            onPassage("note", passages::note),
            onSelection("talk", passages::makeTalk),
            onPassage("find", this::findWords),
            new SeparatorMenuItem(),
            item("all", passages::selectAll));
  }

  private static MenuItem item(String key, Runnable action) {
    var item = new MenuItem(Messages.text("reader.menu." + key));
    item.setId("page-" + key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MenuItem onPassage(String key, Runnable action) {
    var item = item(key, action);
    item.setDisable(passages.words().isEmpty() || (passages.isReadOnly() && WRITES.contains(key)));
    return item;
  }

  private MenuItem onSelection(String key, Runnable action) {
    var item = item(key, action);
    item.setDisable(!passages.isSelected() || passages.isReadOnly());
    return item;
  }

  private Menu colours() {
    var colours = new Menu(Messages.text("reader.menu.highlight"));
    colours.setId("page-highlight");
    colours.setDisable(passages.words().isEmpty() || passages.isReadOnly());
    for (var colour : HighlightColour.values()) {
      var name = Messages.text("reader.colour." + colour.name().toLowerCase(Locale.ROOT));
      var item = new MenuItem(Messages.text("reader.menu.colour", name, colour.key()));
      item.setOnAction(_ -> passages.paint(colour));
      colours.getItems().add(item);
    }
    return colours;
  }

  private void findWords() {
    find.open(passages.words().strip());
  }
}
