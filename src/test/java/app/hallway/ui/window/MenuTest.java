package app.hallway.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.testing.Fx;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.Command;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.desk.Deeds;
import app.hallway.ui.desk.Models;
import app.hallway.ui.desk.NoFilePicker;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Commands.Group;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {
  @TempDir Path folder;
  private final List<String> gone = new ArrayList<>();
  private OwnLibrary own;
  private Models models;
  private Commands commands;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder);
    var outside =
        new Outside(
            url -> {},
            new NoFilePicker(),
            null,
            folder,
            copy -> {},
            new SimpleBooleanProperty(false));
    models = Fx.call(() -> new Models(own.library, Settings.USUAL, outside));
    commands = Fx.call(() -> new Deeds(models, outside, new Sheets(), new Ways())).commands;
  }

  @AfterEach
  void close() {
    Fx.run(models::close);
    own.close();
  }

  @Test
  void the_menu_is_in_its_order() {
    assertThat(commands.menus().stream().map(MenuTest::written))
        .containsExactly(
            "menu.file: import.files import.folder import.samples watch imports"
                + " | export templates digest draft vaults changes restore | settings | close",
            "menu.edit: undo redo",
            "menu.view: appearance | text.larger text.smaller text.usual"
                + " | show.left show.side show.page",
            "menu.go: search go find news waiting | next previous | change.next change.previous"
                + " | pane.next pane.previous",
            "menu.help: palette shortcuts");
  }

  private static String written(Group menu) {
    return menu.key()
        + ": "
        + menu.groups().stream()
            .map(group -> group.stream().map(MenuTest::name).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" | "));
  }

  private static String name(Command command) {
    return command.key().substring("command.".length());
  }

  @Test
  void no_two_commands_have_the_same_keys_or_the_same_name() {
    assertThat(commands.all()).extracting(Command::key).doesNotHaveDuplicates();
    assertThat(commands.all())
        .extracting(Command::keysText)
        .filteredOn(keys -> !keys.isEmpty())
        .doesNotHaveDuplicates();
  }

  /** One that is named by a character is looked up in the layout, which not all systems can. */
  @Test
  void keys_are_named_as_keys() {
    assertThat(commands.all().stream().flatMap(command -> Stream.ofNullable(command.keys())))
        .allMatch(KeyCodeCombination.class::isInstance);
  }

  @Test
  void commands_do_what_they_say() {
    for (var name :
        List.of(
            "search",
            "find",
            "next",
            "previous",
            "change.next",
            "change.previous",
            "pane.next",
            "pane.previous",
            "show.left",
            "show.side",
            "show.page",
            "close")) {
      Fx.run(commands.named("command." + name).action());
    }
    assertThat(gone)
        .containsExactly(
            "search",
            "find",
            "list 1",
            "list -1",
            "change 1",
            "change -1",
            "pane 1",
            "pane -1",
            "toggle [LIST, LIBRARY]",
            "toggle [SIDE]",
            "alone",
            "close");
    Fx.run(commands.named("command.text.larger").action());
    assertThat(models.settings.textSize()).isEqualTo(Settings.TEXT_SIZE.usual() + 1);
    Fx.run(commands.named("command.text.usual").action());
    assertThat(models.settings.textSize()).isEqualTo(Settings.TEXT_SIZE.usual());
  }

  @Test
  void what_cannot_be_done_is_disabled() {
    assertThat(commands.all().stream().filter(command -> command.disabled().get()))
        .extracting(MenuTest::name)
        .containsExactly("import.samples", "imports", "undo", "redo");
  }

  @Test
  void a_command_that_nobody_brought_is_refused() {
    assertThatThrownBy(() -> commands.named("command.fly"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("command.fly");
  }

  private final class Ways implements Deeds.Navigation {
    @Override
    public void search() {
      gone.add("search");
    }

    @Override
    public void findInPage() {
      gone.add("find");
    }

    @Override
    public void step(int by) {
      gone.add("list " + by);
    }

    @Override
    public void change(int by) {
      gone.add("change " + by);
    }

    @Override
    public void pane(int by) {
      gone.add("pane " + by);
    }

    @Override
    public void toggle(List<BesidePage> panes) {
      gone.add("toggle " + panes);
    }

    @Override
    public void readAlone() {
      gone.add("alone");
    }

    @Override
    public void closeWindow() {
      gone.add("close");
    }
  }
}
