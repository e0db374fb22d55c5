package app.hallway.ui.window;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys on one page. */
public final class ShortcutSheet {
  private static final List<String> IN_PAGE =
      List.of("sentence", "mark", "note", "copy", "paste", "scroll");
  private static final List<String> IN_LISTS =
      List.of(
          "move",
          "open",
          "menu",
          "star",
          "correct",
          "page",
          "queue",
          "tick",
          "rename",
          "delete",
          "take",
          "decline",
          "segments",
          "perhaps");

  private final Commands commands;
  private final Sheets sheets;

  public ShortcutSheet(Commands commands, Sheets sheets) {
    this.commands = commands;
    this.sheets = sheets;
  }

  public void show() {
    var window = grid();
    commands.all().stream()
        .filter(command -> command.keys() != null)
        .forEach(command -> add(window, command));
    var columns =
        new HBox(
            40,
            section("shortcuts.window", window),
            new VBox(
                20,
                section("shortcuts.page", named("shortcuts.page.", IN_PAGE)),
                section("shortcuts.lists", named("shortcuts.lists.", IN_LISTS))));
    var close = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    sheets.show(Messages.text("shortcuts.title"), new VBox(20, columns, Sheets.buttons(close)));
  }

  private static Node section(String key, Node grid) {
    return new VBox(8, Labels.of("section-label", Messages.text(key)), grid);
  }

  private static GridPane named(String prefix, List<String> names) {
    var grid = grid();
    names.forEach(
        name -> add(grid, Messages.text(prefix + name), Messages.text(prefix + name + ".keys")));
    return grid;
  }

  private static GridPane grid() {
    var grid = new GridPane(24, 6);
    var name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(name);
    return grid;
  }

  private static void add(GridPane grid, Command command) {
    add(grid, Messages.text(command.key()), command.keysText());
  }

  private static void add(GridPane grid, String name, String keys) {
    var cap = Labels.of("key-cap", keys);
    cap.setMinWidth(Label.USE_PREF_SIZE);
    GridPane.setValignment(cap, VPos.TOP);
    grid.addRow(grid.getRowCount(), new Label(name), cap);
  }
}
